package occ.pole.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Pages;
import occ.faces.pages.Words;
import occ.pole.Finding;
import org.jspecify.annotations.Nullable;

/** The people recorded last, or those that answer to what was typed. */
public record PeoplePage(
        Form form,
        boolean mayRecord,
        boolean found,
        List<Row> rows,
        @Nullable Pages pages) {

    public record Row(String name, String href, String reference, String born, boolean child, String note) {}

    public String say() {
        if (found) {
            return Words.count(rows.size(), "person", "people") + " of those you may see "
                    + (rows.size() == 1 ? "answers" : "answer") + " to that, the likest first.";
        }
        return "Those recorded last come first. Only those you may see are counted.";
    }

    public int longest() {
        return Finding.LONGEST;
    }
}
