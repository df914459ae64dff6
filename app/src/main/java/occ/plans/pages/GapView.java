package occ.plans.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.intelligence.requirement.RequirementState;
import occ.intelligence.requirement.Requirements.Line;
import occ.kernel.Actor;
import occ.mapping.Subject;
import occ.plans.Gap;
import occ.plans.GapRequirements;
import occ.plans.GapRequirements.Asked;
import occ.plans.Plan;
import org.springframework.stereotype.Component;

/** The gaps of a version as its page shows them. */
@Component
class GapView {
    private static final int SOON = 7;

    private final GapRequirements requirements;

    GapView(GapRequirements requirements) {
        this.requirements = requirements;
    }

    List<GapLine> of(Actor actor, Subject subject, List<Plan> versions, Plan shown, LocalDate today) {
        var asked = shown.gaps().isEmpty() ? List.<Asked>of() : requirements.of(actor, subject.id());
        var all = Numbered.gaps(versions);
        return shown.gaps().stream()
                .map(gap -> line(gap, all, subject, asked, today))
                .toList();
    }

    private static GapLine line(Gap gap, List<Gap> all, Subject subject, List<Asked> asked, LocalDate today) {
        var number = 1
                + IntStream.range(0, all.size())
                        .filter(at -> all.get(at).line().equals(gap.line()))
                        .findFirst()
                        .orElse(-1);
        return new GapLine(
                number,
                gap.words(),
                subject.address() + "/plan/gaps/" + number,
                asked.stream()
                        .filter(one -> one.gap().equals(gap.line()))
                        .map(one -> asked(one, today))
                        .toList());
    }

    private static GapLine.Asked asked(Asked one, LocalDate today) {
        var requirement = one.requirement();
        var ended = requirement.endedAt();
        return new GapLine.Asked(
                requirement.reference().text(),
                requirement.address(),
                state(requirement, today),
                ended == null ? null : DateWords.day(ended),
                !one.isNew());
    }

    private static Mark state(Line requirement, LocalDate today) {
        return switch (requirement.state()) {
            case OPEN -> Mark.due(requirement.dueOn(), today, SOON);
            case ANSWERED -> new Mark(Mark.Kind.OK, RequirementState.ANSWERED.label());
            case WITHDRAWN -> new Mark(Mark.Kind.PLAIN, RequirementState.WITHDRAWN.label());
        };
    }
}
