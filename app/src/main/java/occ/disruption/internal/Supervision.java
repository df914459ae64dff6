package occ.disruption.internal;

import java.time.Clock;
import occ.disruption.Disruption;
import occ.disruption.DisruptionRules;
import occ.disruption.DisruptionState;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Stage;
import occ.disruption.internal.DisruptionConfiguration.Settings;
import occ.disruption.internal.DisruptionTable.Standing;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

/** A supervisor of the body that claims it looks first. What is minor or less goes no further, but for the dip sample. */
@Component
class Supervision {
    private static final int EVERY = 100;

    private final DisruptionReading reading;
    private final DisruptionReach reach;
    private final Moving moving;
    private final Settings settings;
    private final Clock clock;

    Supervision(DisruptionReading reading, DisruptionReach reach, Moving moving, Settings settings, Clock clock) {
        this.reading = reading;
        this.reach = reach;
        this.moving = moving;
        this.settings = settings;
        this.clock = clock;
    }

    Outcome supervise(Actor actor, Reference reference, int version, boolean agrees, String words) {
        var disruption = reading.of(reference);
        reach.requireSupervision(actor, disruption);
        var refused = DisruptionRules.supervising(disruption, actor, words);
        if (refused.isPresent()) {
            return moving.refuse(actor, disruption, refused.get());
        }
        moving.stand(
                actor,
                disruption,
                version,
                agrees ? agreed(disruption) : Standing.undecided(DisruptionState.RETURNED),
                words,
                agrees ? "disruption.supervised" : "disruption.returned");
        return new Done(reading.of(reference));
    }

    private Standing agreed(Disruption disruption) {
        var level = disruption.claim().level();
        return level.decidedAt() == Stage.SUPERVISOR
                ? Standing.approved(
                        DisruptionState.APPROVED, Stage.SUPERVISOR, level, clock.instant(), isSampled(disruption))
                : Standing.before(
                        DisruptionState.SUPERVISED, Stage.REGIONAL, reach.panel(disruption, Stage.REGIONAL), null);
    }

    /** By the random part of its key: nobody chooses, and nobody can foresee it. */
    private boolean isSampled(Disruption disruption) {
        return Math.floorMod(disruption.id().value().getLeastSignificantBits(), EVERY) < settings.dipSamplePercent();
    }
}
