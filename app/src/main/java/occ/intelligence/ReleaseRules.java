package occ.intelligence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import occ.access.Organisation;
import occ.intelligence.Disseminating.LeftOut;
import occ.intelligence.Disseminating.Preview;

/** What a recipient may hold of a report: each item by its own handling. */
public final class ReleaseRules {
    private ReleaseRules() {}

    public static Preview preview(Report report, Organisation recipient) {
        var included = new ArrayList<Item>();
        var leftOut = new ArrayList<LeftOut>();
        for (var item : report.items()) {
            objection(report, item, recipient)
                    .ifPresentOrElse(
                            because -> leftOut.add(new LeftOut(item.number(), because)), () -> included.add(item));
        }
        return new Preview(
                recipient, report.marking(), handling(included), text(report, included, leftOut.size()), leftOut);
    }

    private static Optional<String> objection(Report report, Item item, Organisation recipient) {
        if (!recipient.competent()) {
            return Optional.of(
                    report.care().suspiciousActivity()
                            ? "It comes from a suspicious activity report, which never reaches a partner (R36)"
                            : "A body that is no competent authority gets a tear line, and not the report");
        }
        var handling = item.handling();
        var conditions = handling == null ? null : handling.conditions();
        return conditions == null || conditions.recipients().contains(recipient.id())
                ? Optional.empty()
                : Optional.of("Its conditions do not name %s (R18)".formatted(recipient.name()));
    }

    /** R21: the handling of the whole is the narrowest of what it holds. */
    private static String handling(List<Item> included) {
        return included.stream()
                .map(Item::handling)
                .filter(Objects::nonNull)
                .map(Handling::conditions)
                .filter(Objects::nonNull)
                .map(conditions -> conditions.action().label() + ". "
                        + conditions.sanitisation().label()
                        + (conditions.text() == null ? "" : ". " + conditions.text()))
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .map(conditions -> "Handling code C. " + conditions)
                .orElse("Handling code P");
    }

    // That something is left out is told only where every item left out lets it be told.
    private static String text(Report report, List<Item> included, int leftOut) {
        var text = included.stream()
                .map(item -> "Item %d, %s\n%s"
                        .formatted(item.number(), report.gradeOf(item).text(), item.textToRead()))
                .collect(Collectors.joining("\n\n"));
        return included.isEmpty() || leftOut == 0 || !mayBeMentioned(report, included)
                ? text
                : text + "\n\nRestricted material is left out.";
    }

    private static boolean mayBeMentioned(Report report, List<Item> included) {
        return report.items().stream()
                .filter(item -> !included.contains(item))
                .map(Item::handling)
                .allMatch(handling -> handling != null && handling.mayBeMentioned());
    }

    /** R19: covert material is for the intelligence unit of the recipient alone. */
    public static boolean isCovert(Report report, Organisation recipient) {
        return report.items().stream()
                .filter(item -> objection(report, item, recipient).isEmpty())
                .map(Item::handling)
                .anyMatch(handling -> handling != null && handling.isCovert());
    }
}
