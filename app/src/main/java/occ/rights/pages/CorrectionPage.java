package occ.rights.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.pole.Predicate.Target;
import occ.rights.Correcting.Line;

/** What may be corrected for a granted request. */
public record CorrectionPage(CaseTop top, List<Line> lines, Form form) {
    public CorrectionPage {
        lines = List.copyOf(lines);
    }

    public List<Option> statements() {
        return lines.stream()
                .map(line -> new Option(
                        line.statement().id().reference().text(),
                        line.statement().predicate().label() + ": "
                                + line.statement().words(),
                        hint(line)))
                .toList();
    }

    private static String hint(Line line) {
        return line.statement().predicate().target() == Target.ENTITY
                ? line.name() + ". A link: it can be withdrawn"
                : line.name();
    }

    public List<Option> deeds() {
        return List.of(
                new Option("correct", "Put a better one in its place"),
                new Option("withdraw", "Withdraw it: it is not so"));
    }
}
