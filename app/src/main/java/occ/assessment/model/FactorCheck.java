package occ.assessment.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold of each factor alone. */
final class FactorCheck {
    // R43. On purpose strict: a factor that needs one of these words can be worded without it.
    private static final Pattern PROTECTED = words("ethnic\\w*|race|racial|religio\\w*|faith|nationalit\\w*|health"
            + "|disabilit\\w*|sexual orientation|sexual life|sex life");
    // R44: a place in a chart is a lead to follow, not a harm.
    private static final Pattern NETWORK =
            words("centrality|betweenness|eigenvector|pagerank|link prediction|number of (links|associates|contacts)");

    private FactorCheck() {}

    static Stream<ModelProblem> problemsOf(Factor factor) {
        return Stream.of(coded(factor), weighed(factor), anchored(factor), lawful(factor), judged(factor))
                .flatMap(Optional::stream)
                .map(sentence -> new ModelProblem(factor.code(), sentence));
    }

    private static Optional<String> coded(Factor factor) {
        var named =
                factor.code().matches("[A-Z]{1,2}[0-9]{1,2}") && !factor.title().isBlank();
        return named ? Optional.empty() : Optional.of("A factor has a code such as H1, and a title");
    }

    private static Optional<String> weighed(Factor factor) {
        var outside = !factor.group().feedsThreat();
        return outside && factor.weight() != 0
                ? Optional.of("Organisational position never alters threat: its weight is 0")
                : Optional.empty();
    }

    private static Optional<String> anchored(Factor factor) {
        var group = factor.group();
        var wanted =
                IntStream.rangeClosed(group.lowest(), group.highest()).boxed().toList();
        var given = factor.anchors().stream().map(Anchor::value).sorted().toList();
        var worded = factor.anchors().stream()
                .noneMatch(
                        anchor -> anchor.label().isBlank() || anchor.wording().isBlank());
        return wanted.equals(given) && worded
                ? Optional.empty()
                : Optional.of(
                        "Every value from %d to %d needs its wording, once".formatted(group.lowest(), group.highest()));
    }

    private static Optional<String> lawful(Factor factor) {
        return found(PROTECTED, factor).map("Speaks of “%s”, which may never feed a score"::formatted);
    }

    private static Optional<String> judged(Factor factor) {
        return found(NETWORK, factor).map("Speaks of “%s”: links alone never raise a score"::formatted);
    }

    private static Optional<String> found(Pattern words, Factor factor) {
        var anchors = factor.anchors().stream().flatMap(anchor -> Stream.of(anchor.label(), anchor.wording()));
        return Stream.concat(Stream.of(factor.title(), factor.guidance()), anchors)
                .map(words::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
