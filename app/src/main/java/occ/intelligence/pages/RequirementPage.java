package occ.intelligence.pages;

import java.time.Instant;
import java.time.LocalDate;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.Requirement.Step;

/** A requirement. {@code owns} says whether its reader may close it and name who is to find out. */
public record RequirementPage(Requirement requirement, LocalDate today, boolean mayAnswer, boolean owns) {
    public Breadcrumbs breadcrumbs() {
        return Crumbs.toRequirement(requirement.reference().text());
    }

    public Mark state() {
        return RequirementsPage.mark(requirement.state(), requirement.dueOn(), today);
    }

    public String answerHref() {
        return "/intelligence/answers/new?requirement="
                + requirement.reference().text();
    }

    public String due() {
        return DateWords.day(requirement.dueOn()) + " (" + DateWords.from(today, requirement.dueOn()) + ")";
    }

    public String when(Instant at) {
        return DateWords.moment(at);
    }

    /** It stays open while it is handed on from one to another, with a note. */
    public String what(Step step) {
        return switch (step.state()) {
            case OPEN -> step.reason() == null ? "Raised" : "Handed on";
            case ANSWERED, WITHDRAWN -> step.state().label();
        };
    }
}
