package occ.intelligence.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.intelligence.requirement.RequirementRules;
import occ.intelligence.requirement.Requirements;
import occ.intelligence.requirement.Requirements.Line;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** The requirements somebody is accountable for that are late or nearly due. */
@Component
class RequirementsAsWork implements WorkSource {
    private static final int ORDER = 25;
    private static final int MOST = 200;
    private static final int SOON = 7;

    private final Requirements requirements;
    private final Access access;
    private final Clock clock;

    RequirementsAsWork(Requirements requirements, Access access, Clock clock) {
        this.requirements = requirements;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public boolean isInDigests() {
        return true;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.SET_REQUIREMENTS)) {
            return List.of();
        }
        var today = DateWords.today(clock.instant());
        return requirements.dueFrom(actor, today.plusDays(SOON), MOST).stream()
                .map(line -> item(line, today))
                .toList();
    }

    private static WorkItem item(Line line, LocalDate today) {
        var item = new WorkItem(
                RequirementRules.isLate(line.state(), line.dueOn(), today) ? Kind.LATE : Kind.DUE,
                line.question(),
                line.address(),
                "You are accountable for this requirement.",
                DateWords.endOf(line.dueOn()),
                "Open",
                ORDER);
        return item.mentionedAs(line.reference(), line.address());
    }
}
