package occ.intelligence.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Pages;
import occ.intelligence.Priority;
import occ.intelligence.requirement.RequirementState;
import occ.intelligence.requirement.Requirements.Line;

/** Requirements that were chosen, the latest of the open ones first. */
public record RequirementsPage(
        List<NavigationLink> tabs, boolean mayRaise, Form form, List<Line> lines, Pages pages, LocalDate today) {
    static final String OWN = "own";
    static final String ALL = "all";
    private static final int SOON = 7;

    public List<Option> states() {
        return Stream.concat(
                        Options.of(RequirementPages.states(), RequirementPages::value, RequirementState::label)
                                .stream(),
                        Stream.of(new Option(ALL, "All")))
                .toList();
    }

    public List<Option> whose() {
        return List.of(new Option("", "Everybody’s"), new Option(OWN, "Mine"));
    }

    public Mark state(Line line) {
        return mark(line.state(), line.dueOn(), today);
    }

    public Mark priority(Line line) {
        return new Mark(
                line.priority() == Priority.HIGH ? Mark.Kind.SOON : Mark.Kind.PLAIN,
                line.priority().word());
    }

    /** How urgent an open one is; how a closed one ended. */
    static Mark mark(RequirementState state, LocalDate dueOn, LocalDate today) {
        return switch (state) {
            case OPEN -> Mark.due(dueOn, today, SOON);
            case ANSWERED -> new Mark(Mark.Kind.OK, state.label());
            case WITHDRAWN -> new Mark(Mark.Kind.PLAIN, state.label());
        };
    }
}
