package occ.rights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer as the requester gets it, put together from what was decided. A record that is neither confirmed nor denied
 * leaves no trace: the answer is letter for letter what it would be without it.
 */
public final class Reply {
    private Reply() {}

    public static String of(RightsCase about, List<Found> found, List<String> fromHolders) {
        return about.right().isOfAccess() && !about.isRefused() ? ofAccess(about, found, fromHolders) : ofAnswer(about);
    }

    private static String ofAccess(RightsCase about, List<Found> found, List<String> fromHolders) {
        var shown = Stream.concat(found.stream().flatMap(one -> one.released().stream()), fromHolders.stream())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        var parts = new ArrayList<String>();
        parts.add(Letters.of("opening", about));
        parts.add(Letters.of(shown.isEmpty() ? "nothing" : "something", about));
        for (var i = 0; i < shown.size(); i++) {
            parts.add("%d.\n%s".formatted(i + 1, shown.get(i)));
        }
        var grounds = grounds(found);
        if (!grounds.isEmpty()) {
            parts.add(Letters.of("withheld", about) + "\n" + grounds);
        }
        parts.add(Letters.of("rights", about));
        return String.join("\n\n", parts) + "\n";
    }

    private static String ofAnswer(RightsCase about) {
        var answer = about.answer();
        var granted = answer != null && answer.granted();
        var reasons = answer == null ? "" : answer.reasons();
        return String.join(
                        "\n\n",
                        Letters.of("opening", about),
                        Letters.of(granted ? "granted" : "refused", about),
                        reasons,
                        Letters.of("rights", about))
                + "\n";
    }

    /** The grounds of what is withheld openly, or is taken out where the reader sees that it is. */
    private static String grounds(List<Found> found) {
        return found.stream()
                .flatMap(one -> Stream.ofNullable(one.ruling()))
                .filter(ruling -> ruling.decision() == Decision.WITHHOLD || ruling.decision() == Decision.REDACT)
                .flatMap(ruling -> ruling.exemptions().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(ground -> "- %s (%s)".formatted(ground.words(), ground.section()))
                .collect(Collectors.joining("\n"));
    }
}
