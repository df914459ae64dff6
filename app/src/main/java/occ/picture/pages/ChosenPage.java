package occ.picture.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

/** Several subjects and what to do to them. {@code back} is the list they were chosen from. */
public record ChosenPage(
        ChosenDeed deed, KindWords kind, Form form, List<RegisterLine> lines, List<Option> choices, String back) {
    public static final String SUBJECT = "subject";
    static final String BACK = "back";

    public boolean isChosen(RegisterLine line) {
        return form.has(SUBJECT, line.row().reference().text());
    }

    public String box(RegisterLine line) {
        return lines.getFirst().equals(line)
                ? SUBJECT
                : SUBJECT + "-" + line.row().reference().text();
    }

    public String backField() {
        return BACK;
    }

    public String title() {
        return deed.title() + ": " + kind.count(lines.size());
    }
}
