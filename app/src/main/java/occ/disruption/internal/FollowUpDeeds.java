package occ.disruption.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.access.Transactions;
import occ.disruption.Disruption;
import occ.disruption.DisruptionState;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Effect;
import occ.disruption.FollowUp.Finding;
import occ.disruption.FollowUpRules;
import occ.disruption.FollowUps;
import occ.disruption.internal.DisruptionConfiguration.LookAgain;
import occ.disruption.internal.DisruptionTable.Standing;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks later whether an effect lasted: a supervisor of the body, or whoever moderates where it was decided. */
@Component
class FollowUpDeeds implements FollowUps {
    private final FollowUpTable table;
    private final FollowUpClock clocks;
    private final DisruptionReading reading;
    private final DisruptionReach reach;
    private final Moving moving;
    private final LookAgain days;
    private final Transactions transactions;
    private final Clock clock;

    FollowUpDeeds(
            FollowUpTable table,
            FollowUpClock clocks,
            DisruptionReading reading,
            DisruptionReach reach,
            Moving moving,
            LookAgain days,
            Transactions transactions,
            Clock clock) {
        this.table = table;
        this.clocks = clocks;
        this.reading = reading;
        this.reach = reach;
        this.moving = moving;
        this.days = days;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As it was approved at a level. */
    void schedule(Actor actor, Disruption disruption, Effect level) {
        var due = days.after(level).stream().map(today()::plusDays).toList();
        if (!due.isEmpty()) {
            table.schedule(disruption, due);
            clocks.set(actor, disruption.about().id());
        }
    }

    /** At once, because something that it rested on fell away. */
    void again(Actor actor, Disruption disruption) {
        table.schedule(disruption, List.of(today()));
        clocks.set(actor, disruption.about().id());
    }

    /** What does not count any more is not looked at; what counts for more than before is. */
    void changed(Actor actor, Disruption disruption, @Nullable Effect level) {
        if (level != null && disruption.followUps().isEmpty()) {
            schedule(actor, disruption, level);
        }
        clocks.set(actor, disruption.about().id());
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }

    @Override
    public Outcome check(
            Actor actor, Reference reference, int version, Finding finding, @Nullable Effect level, String words) {
        return transactions.as(actor, () -> {
            var disruption = reading.of(reference);
            require(actor, disruption, finding);
            var refused = FollowUpRules.checking(disruption, actor, finding, level, today());
            if (refused.isPresent()) {
                return moving.refuse(actor, disruption, refused.get());
            }
            var next = disruption.nextFollowUp().orElseThrow();
            var lasting = Optional.ofNullable(level).orElse(disruption.lasting());
            moving.stand(
                    actor,
                    disruption,
                    version,
                    Standing.later(finding.state(), disruption),
                    words,
                    "disruption.checked");
            table.check(disruption, next.number(), finding, level, words, actor.account(), clock.instant());
            table.confirm(disruption.id(), lasting);
            clocks.set(actor, disruption.about().id());
            return new Done(reading.of(reference));
        });
    }

    /** What was more than was approved is for those who moderate. */
    private void require(Actor actor, Disruption disruption, Finding finding) {
        if (finding == Finding.UPGRADED) {
            reach.requireModeration(actor, disruption);
        } else if (!reach.moderates(actor, disruption)) {
            reach.requireSupervision(actor, disruption);
        }
    }

    @Override
    public Outcome close(Actor actor, Reference reference, int version, String words) {
        return transactions.as(actor, () -> {
            var disruption = reading.of(reference);
            reach.requireSupervision(actor, disruption);
            var refused = FollowUpRules.closing(disruption);
            if (refused.isPresent()) {
                return moving.refuse(actor, disruption, refused.get());
            }
            moving.stand(
                    actor,
                    disruption,
                    version,
                    Standing.later(DisruptionState.CLOSED, disruption),
                    words,
                    "disruption.closed");
            return new Done(reading.of(reference));
        });
    }

    @Override
    public boolean mayCheck(Actor actor, Disruption disruption) {
        return transactions.as(
                actor,
                () -> disruption.state().isCounted()
                        && !disruption.isBy(actor.account())
                        && disruption
                                .nextFollowUp()
                                .filter(next -> next.isDue(today()))
                                .isPresent()
                        && (reach.supervises(actor, disruption) || reach.moderates(actor, disruption)));
    }

    @Override
    public boolean mayClose(Actor actor, Disruption disruption) {
        return transactions.as(
                actor, () -> FollowUpRules.closing(disruption).isEmpty() && reach.supervises(actor, disruption));
    }
}
