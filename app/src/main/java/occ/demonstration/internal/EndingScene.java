package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Now;
import occ.kernel.Tier;
import occ.mapping.ArchiveApproval;
import occ.mapping.ArchiveProposal;
import occ.mapping.ArchiveReason;
import occ.mapping.Grounds;
import occ.mapping.Move;
import occ.mapping.MoveOutcome;
import occ.mapping.Subjects;
import occ.plans.ActionState;
import occ.plans.Actions;
import occ.plans.PlanOutcome;
import occ.tasking.Response;
import org.springframework.stereotype.Component;

/** How a group that was answered leaves the map, or grows quiet on it. */
@Component
class EndingScene {
    private static final int ANY_VERSION = -1;

    private final Subjects subjects;
    private final Response response;
    private final Actions actions;
    private final Cast cast;
    private final Clock clock;

    EndingScene(Subjects subjects, Response response, Actions actions, Cast cast, Clock clock) {
        this.subjects = subjects;
        this.response = response;
        this.actions = actions;
        this.cast = cast;
        this.clock = clock;
    }

    /** Before the months that follow: what is quiet is reviewed as well, what is archived is not. */
    void early(Scene scene, Instant answered) {
        var at = answered.plus(scene.dice().days(20, 40));
        if (scene.story().ending() == Ending.MONITORED) {
            move(
                    cast.coordinator(scene.home()),
                    scene,
                    at,
                    Move.MONITOR,
                    new Grounds.Words("Its principals are held."));
        }
        if (scene.story().ending() == Ending.ARCHIVED) {
            giveUpWhatIsOpen(scene, at);
            propose(scene, at);
            move(
                    approver(scene, at),
                    scene,
                    at.plus(Duration.ofDays(2)),
                    Move.ARCHIVE,
                    ArchiveApproval.OF_WHAT_WAS_PROPOSED);
        }
    }

    /** Nothing is left to do about it, and an archive asks for that (R10). */
    private void giveUpWhatIsOpen(Scene scene, Instant at) {
        var analyst = cast.analyst(scene.home());
        for (var action : Now.at(at, () -> actions.of(analyst, scene.group().id()))) {
            var outcome = Now.at(
                    at,
                    () -> actions.move(
                            analyst,
                            scene.group(),
                            action.reference(),
                            ANY_VERSION,
                            ActionState.NOT_DONE,
                            "The group is dismantled, so nothing is left to do."));
            if (outcome instanceof PlanOutcome.Refused(var field, var sentence)) {
                throw new IllegalStateException(field + ": " + sentence);
            }
        }
    }

    /** After them: a proposal that waits for its decision today. */
    void late(Scene scene) {
        if (scene.story().ending() == Ending.ARCHIVE_PROPOSED) {
            propose(scene, clock.instant().minus(Duration.ofMinutes(50)));
        }
    }

    private void propose(Scene scene, Instant at) {
        var analyst = cast.analyst(scene.home());
        var today = LocalDate.ofInstant(at, ZoneOffset.UTC);
        move(
                analyst,
                scene,
                at,
                Move.PROPOSE_ARCHIVE,
                new ArchiveProposal(
                        analyst.account(),
                        today,
                        ArchiveReason.DISMANTLED,
                        "Little: the route is closed and its customers buy elsewhere.",
                        today.minusDays(scene.dice().between(30, 120)),
                        Set.of(),
                        "Sentenced to long terms; the prison holds them."));
    }

    private Actor approver(Scene scene, Instant at) {
        var tier = Now.at(at, () -> response.of(cast.chair(), scene.group().id(), AsAt.NOW))
                .tier();
        return tier != null && tier.tier().number() <= Tier.REGIONAL.number()
                ? cast.chair()
                : cast.coordinator(scene.home());
    }

    private void move(Actor by, Scene scene, Instant at, Move move, Grounds grounds) {
        var outcome = Now.at(at, () -> subjects.move(by, scene.group().id(), ANY_VERSION, move, grounds));
        if (outcome instanceof MoveOutcome.Refused(var objections)) {
            throw new IllegalStateException(scene.story().name() + " cannot " + move + ": " + objections);
        }
    }
}
