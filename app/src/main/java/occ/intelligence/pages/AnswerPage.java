package occ.intelligence.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.intelligence.requirement.Extent;
import occ.intelligence.requirement.Requirements.Line;

/** The form on which a report answers a requirement; {@code open} are those that may be answered. */
public record AnswerPage(List<Line> open, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Crumbs.toRequirement("Answer a requirement");
    }

    public List<Option> requirements() {
        return Options.withNone(
                "Choose",
                Options.of(
                        open,
                        line -> line.reference().text(),
                        line -> line.question() + " (" + line.reference().text() + ")"));
    }

    public List<Option> extents() {
        return Options.of(Extent.class, Extent::label);
    }
}
