package occ.disruption.internal;

import java.time.Clock;
import occ.access.Transactions;
import occ.disruption.DipSample;
import occ.disruption.Disruption;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.PanelRules;
import occ.disruption.internal.DisruptionTable.Standing;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

/** Keeps that somebody looked at one of the sample, and agreed. */
@Component
class DipSampling implements DipSample {
    private final DisruptionTable table;
    private final DisruptionReading reading;
    private final DisruptionReach reach;
    private final Moving moving;
    private final Transactions transactions;
    private final Clock clock;

    DipSampling(
            DisruptionTable table,
            DisruptionReading reading,
            DisruptionReach reach,
            Moving moving,
            Transactions transactions,
            Clock clock) {
        this.table = table;
        this.reading = reading;
        this.reach = reach;
        this.moving = moving;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Outcome agree(Actor actor, Reference reference, int version, String words) {
        return transactions.as(actor, () -> {
            var disruption = reading.of(reference);
            reach.requireModeration(actor, disruption);
            var refused = PanelRules.sampling(disruption, actor, words);
            if (refused.isPresent()) {
                return moving.refuse(actor, disruption, refused.get());
            }
            moving.stand(
                    actor,
                    disruption,
                    version,
                    Standing.later(disruption.state(), disruption),
                    "Dip sample: agreed. " + words,
                    "disruption.sample-checked");
            table.sampleChecked(disruption.id(), clock.instant());
            return new Done(reading.of(reference));
        });
    }

    @Override
    public boolean mayAgree(Actor actor, Disruption disruption) {
        return transactions.as(
                actor,
                () -> disruption.waitsInSample()
                        && PanelRules.standingBack(disruption, actor.account(), actor.unit())
                                .isEmpty()
                        && reach.moderates(actor, disruption));
    }
}
