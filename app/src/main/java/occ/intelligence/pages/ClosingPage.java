package occ.intelligence.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.RequirementState;

/** The form on which a requirement is closed. */
public record ClosingPage(Requirement requirement, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Crumbs.under(requirement, "Close");
    }

    public List<Option> ends() {
        return Options.of(ClosingPages.ENDS, RequirementState::name, RequirementState::label);
    }
}
