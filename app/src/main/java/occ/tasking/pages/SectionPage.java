package occ.tasking.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Pages;
import occ.tasking.BoardSection;

/**
 * One section in full. Where one officer or body can be assigned to several subjects at once, {@code choices} holds
 * those to choose from.
 */
public record SectionPage(
        BoardSection section, Form form, List<BoardLine> lines, Pages pages, boolean mayAct, List<Option> choices) {
    static final String CHOSEN = "subject";

    public String path() {
        return "/tasking/" + section.path();
    }

    public boolean isForOwners() {
        return section == BoardSection.WITHOUT_OWNER;
    }

    public boolean isForLeads() {
        return section == BoardSection.WITHOUT_LEAD
                || section == BoardSection.DECLINED
                || section == BoardSection.LEAD_LEFT;
    }

    public boolean isChosen(BoardLine line) {
        return form.has(CHOSEN, line.reference());
    }

    /** The identifier of a line's box; the first carries the field's own name, so that an error can lead to it. */
    public String box(BoardLine line) {
        return line == lines.getFirst() ? CHOSEN : CHOSEN + "-" + line.reference();
    }
}
