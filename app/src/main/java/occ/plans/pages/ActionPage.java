package occ.plans.pages;

import java.util.List;
import occ.faces.pages.Fact;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.faces.pages.Option;

/** One action: what it is, how it goes, and moving it on for whoever may. */
public record ActionPage(
        SubjectHeading heading,
        String words,
        String address,
        int version,
        Form form,
        List<Fact> facts,
        List<StepLine> steps,
        List<Option> states,
        boolean mayMove,
        boolean mayChange,
        List<Link> after) {
    public ActionPage {
        after = List.copyOf(after);
    }

    public record StepLine(String when, String by, String what, String note) {}
}
