package occ.assessment.score;

/** Says what a range means before anybody has to read a chart. */
final class Headings {
    private Headings() {}

    static String of(Result.Weighted result) {
        var band = "Threat score: band " + result.band().text();
        if (result.unknown().isEmpty()) {
            return band;
        }
        return result.band().isCertain()
                ? "%s, even if %s %s".formatted(band, factors(result), atLowest(result))
                : "%s, because %s".formatted(band, notKnown(result));
    }

    static String of(Result.Matrix result) {
        var cell = "Matrix: " + result.text();
        if (result.unknown().isEmpty()) {
            return cell;
        }
        return result.possible().size() == 1
                ? "%s, even if %s %s".formatted(cell, factors(result), lowest(result))
                : "%s, because %s".formatted(cell, notKnown(result));
    }

    private static String factors(Result result) {
        var count = result.unknown().size();
        return count == 1 ? "the unknown factor is" : "the %d unknown factors are".formatted(count);
    }

    private static String notKnown(Result result) {
        var count = result.unknown().size();
        return count == 1 ? "1 factor is not known" : count + " factors are not known";
    }

    private static String atLowest(Result.Weighted result) {
        var onlyHarm = result.likelihood().isPoint();
        return onlyHarm ? "zero" : lowest(result);
    }

    private static String lowest(Result result) {
        return result.unknown().size() == 1 ? "at its lowest" : "at their lowest";
    }
}
