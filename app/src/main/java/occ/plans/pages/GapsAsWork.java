package occ.plans.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.intelligence.requirement.RequirementState;
import occ.kernel.Actor;
import occ.plans.GapRequirements;
import occ.plans.GapRequirements.News;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Gaps of plans that were answered, or that nobody looks into any more, until whoever owns the plan has taken that in. */
@Component
class GapsAsWork implements WorkSource {
    private static final int MOST = 20;
    private static final int ORDER = 45;

    private final GapRequirements requirements;
    private final Access access;

    GapsAsWork(GapRequirements requirements, Access access) {
        this.requirements = requirements;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        return access.may(actor, Verb.WRITE_PLANS)
                ? requirements.news(actor).stream()
                        .limit(MOST)
                        .map(GapsAsWork::item)
                        .toList()
                : List.of();
    }

    private static WorkItem item(News news) {
        var requirement = news.requirement();
        var answered = requirement.state() == RequirementState.ANSWERED;
        return new WorkItem(
                        Kind.CHANGED,
                        requirement.question(),
                        news.address() + "/plan#gaps",
                        answered
                                ? "A gap of the plan is answered (%s)."
                                        .formatted(requirement.reference().text())
                                : "Nobody looks into this gap of the plan any more: %s was withdrawn."
                                        .formatted(requirement.reference().text()),
                        requirement.endedAt(),
                        "Take it in",
                        ORDER)
                .about(news.subject(), news.address());
    }
}
