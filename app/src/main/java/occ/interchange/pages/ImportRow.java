package occ.interchange.pages;

import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.interchange.Import;
import occ.interchange.returns.Sheet;

/** An import in a list. */
public record ImportRow(Import shown) {
    public Mark mark() {
        return Marks.of(shown);
    }

    public String uploaded() {
        return "%s, %s"
                .formatted(
                        shown.uploaded().name(),
                        DateWords.moment(shown.uploaded().at()));
    }

    public int groups() {
        return shown.recorded(Sheet.GROUPS);
    }

    public int people() {
        return shown.recorded(Sheet.PEOPLE);
    }
}
