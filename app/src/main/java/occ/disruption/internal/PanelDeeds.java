package occ.disruption.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.assessment.Assessments;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.disruption.Criteria;
import occ.disruption.Disruption;
import occ.disruption.DisruptionState;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Effect;
import occ.disruption.PanelRules;
import occ.disruption.Panels;
import occ.disruption.Stage;
import occ.disruption.Verdict;
import occ.disruption.internal.DisruptionTable.Standing;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What panels do: find, may they, decide, record, tell. What is approved asks for a new score, and never scores (R25). */
@Component
class PanelDeeds implements Panels {
    private final DisruptionReading reading;
    private final DisruptionReach reach;
    private final Moving moving;
    private final CaseTable cases;
    private final HandsIn hands;
    private final FollowUpDeeds followUps;
    private final QuarterTable quarters;
    private final Criteria criteria;
    private final Assessments assessments;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    PanelDeeds(
            DisruptionReading reading,
            DisruptionReach reach,
            Moving moving,
            CaseTable cases,
            HandsIn hands,
            FollowUpDeeds followUps,
            QuarterTable quarters,
            Criteria criteria,
            Assessments assessments,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.reading = reading;
        this.reach = reach;
        this.moving = moving;
        this.cases = cases;
        this.hands = hands;
        this.followUps = followUps;
        this.quarters = quarters;
        this.criteria = criteria;
        this.assessments = assessments;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Outcome table(Actor actor, Reference reference, int version) {
        return transactions.as(actor, () -> {
            var disruption = reading.of(reference);
            reach.requireTabling(actor, disruption);
            var refused = PanelRules.tabling(disruption, actor);
            if (refused.isPresent()) {
                return moving.refuse(actor, disruption, refused.get());
            }
            var panel = reach.panel(disruption, Stage.REGIONAL);
            moving.stand(
                    actor,
                    disruption,
                    version,
                    Standing.before(DisruptionState.PANEL, Stage.REGIONAL, panel, null),
                    "",
                    "disruption.tabled");
            return new Done(reading.of(reference));
        });
    }

    @Override
    public Outcome decide(Actor actor, Reference reference, int version, Verdict verdict) {
        return transactions.as(actor, () -> {
            var disruption = reading.of(reference);
            reach.requireModeration(actor, disruption);
            var refused = PanelRules.deciding(disruption, actor, verdict, criteria);
            if (refused.isPresent()) {
                return moving.refuse(actor, disruption, refused.get());
            }
            var to = standing(disruption, verdict);
            moving.stand(actor, disruption, version, to, verdict.reasons(), "disruption.decided");
            if (to.level() == Effect.MAJOR || to.level() == Effect.MODERATE) {
                assessments.askAnew(actor, disruption.about().id(), DateWords.today(clock.instant()));
                followUps.schedule(actor, disruption, to.level());
            }
            return new Done(reading.of(reference));
        });
    }

    private Standing standing(Disruption disruption, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Approve any -> at(disruption, PanelRules.before(disruption));
            case Verdict.Regrade regrade -> at(disruption, regrade.level());
            case Verdict.Return any -> Standing.undecided(DisruptionState.RETURNED);
            case Verdict.Reject any -> Standing.undecided(DisruptionState.REJECTED);
        };
    }

    private Standing at(Disruption disruption, Effect level) {
        if (PanelRules.goesOn(disruption, level)) {
            return Standing.before(
                    DisruptionState.PANEL, Stage.NATIONAL, reach.panel(disruption, Stage.NATIONAL), level);
        }
        var state = level == disruption.claim().level() ? DisruptionState.APPROVED : DisruptionState.REGRADED;
        return Standing.approved(state, disruption.stage(), level, clock.instant(), false);
    }

    @Override
    public Outcome correct(Actor actor, Reference reference, int version, @Nullable Effect level, String words) {
        return transactions.as(actor, () -> {
            var disruption = reading.of(reference);
            reach.requireModeration(actor, disruption);
            var refused = PanelRules.correcting(disruption, actor, level, words, criteria);
            if (refused.isPresent()) {
                return moving.refuse(actor, disruption, refused.get());
            }
            moving.stand(actor, disruption, version, corrected(disruption, level), words, "disruption.corrected");
            quarters.adjust(disruption, disruption.standing(), level, words, actor.account(), clock.instant());
            followUps.changed(actor, disruption, level);
            return new Done(reading.of(reference));
        });
    }

    private Standing corrected(Disruption disruption, @Nullable Effect level) {
        var approvedAt = Optional.ofNullable(disruption.approvedAt()).orElseGet(clock::instant);
        return level == null
                ? Standing.undecided(DisruptionState.WITHDRAWN)
                : Standing.approved(DisruptionState.REGRADED, disruption.stage(), level, approvedAt, false);
    }

    @Override
    public boolean mayCorrect(Actor actor, Disruption disruption) {
        return transactions.as(
                actor,
                () -> disruption.state().isCounted()
                        && !disruption.isBy(actor.account())
                        && !disruption.body().equals(actor.unit())
                        && reach.moderates(actor, disruption));
    }

    @Override
    public boolean mayTable(Actor actor, Disruption disruption) {
        return transactions.as(
                actor, () -> PanelRules.tabling(disruption, actor).isEmpty() && reach.tables(actor, disruption));
    }

    @Override
    public boolean mayModerate(Actor actor, Disruption disruption) {
        return transactions.as(
                actor, () -> disruption.state() == DisruptionState.PANEL && reach.moderates(actor, disruption));
    }

    @Override
    public Map<AccountId, String> standingBack(Actor actor, Reference disruption, Collection<AccountId> there) {
        return transactions.as(actor, () -> hands.of(disruption, there));
    }

    @Override
    public List<Case> alike(Actor actor, Disruption disruption) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return told(actor, cases.alike(disruption));
        });
    }

    @Override
    public List<Calibration> calibration(Actor actor) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return cases.calibration();
        });
    }

    private List<Case> told(Actor actor, List<Case> alike) {
        if (!alike.isEmpty()) {
            trail.append(
                    actor, Entry.of(Operation.CONSULTATION, "disruption.listed").counting(alike.size()));
        }
        return alike;
    }
}
