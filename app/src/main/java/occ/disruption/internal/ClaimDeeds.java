package occ.disruption.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Organisations;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.disruption.Claim;
import occ.disruption.Criteria;
import occ.disruption.Disruption;
import occ.disruption.DisruptionId;
import occ.disruption.DisruptionRules;
import occ.disruption.DisruptionState;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.internal.DisruptionConfiguration.Settings;
import occ.disruption.internal.DisruptionTable.Standing;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import occ.pole.Entities;
import org.springframework.stereotype.Component;

/** What its own side does to a claim, in the actor's transaction: find, may they, decide, record, tell. */
@Component
class ClaimDeeds {
    private final DisruptionTable table;
    private final PartTable parts;
    private final TieTable ties;
    private final DisruptionReading reading;
    private final DisruptionReach reach;
    private final Moving moving;
    private final Criteria criteria;
    private final Settings settings;
    private final Access access;
    private final AccessClasses classes;
    private final Organisations organisations;
    private final Entities entities;
    private final Trail trail;
    private final Clock clock;

    ClaimDeeds(
            DisruptionTable table,
            PartTable parts,
            TieTable ties,
            DisruptionReading reading,
            DisruptionReach reach,
            Moving moving,
            Criteria criteria,
            Settings settings,
            Access access,
            AccessClasses classes,
            Organisations organisations,
            Entities entities,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.parts = parts;
        this.ties = ties;
        this.reading = reading;
        this.reach = reach;
        this.moving = moving;
        this.criteria = criteria;
        this.settings = settings;
        this.access = access;
        this.classes = classes;
        this.organisations = organisations;
        this.entities = entities;
        this.trail = trail;
        this.clock = clock;
    }

    Outcome write(Actor actor, Subject subject, Claim claim, String restricted) {
        access.require(actor, Verb.CLAIM_DISRUPTIONS);
        var refused = DisruptionRules.writing(claim);
        if (refused.isPresent()) {
            return refused.get();
        }
        var now = clock.instant();
        var id = new DisruptionId(Uuid7.at(now));
        var reference = Reference.next(DisruptionsSay.PREFIX);
        var accessClass = narrowest(actor, Handling.P, subject.accessClass());
        table.add(actor, subject, accessClass, id, reference, claim, now);
        fill(actor, id, accessClass, claim, restricted, now);
        trail.append(actor, Entry.of(Operation.COLLECTION, "disruption.written", id, subject.id()));
        return new Done(reading.of(reference));
    }

    Outcome rewrite(Actor actor, Reference reference, int version, Claim claim, String restricted) {
        var disruption = reading.of(reference);
        reach.requireTheirs(actor, disruption);
        var refused = DisruptionRules.rewriting(disruption).or(() -> DisruptionRules.writing(claim));
        if (refused.isPresent()) {
            return moving.refuse(actor, disruption, refused.get());
        }
        if (!table.rewrite(disruption.id(), version, claim)) {
            throw Moving.stale(disruption, "Rewritten");
        }
        parts.clear(disruption.id());
        fill(actor, disruption.id(), disruption.accessClass(), claim, restricted, clock.instant());
        moving.tell(actor, disruption, "disruption.rewritten");
        return new Done(reading.of(reference));
    }

    private void fill(Actor actor, DisruptionId id, ClassId accessClass, Claim claim, String restricted, Instant at) {
        parts.add(id, accessClass, claim);
        if (!restricted.isBlank()) {
            parts.restrict(id, narrowest(actor, settings.restricted(), accessClass), actor.account(), restricted, at);
        }
    }

    private ClassId narrowest(Actor actor, Handling handling, ClassId spokenOf) {
        return classes.narrowest(
                actor, AccessClass.of(Marking.OFFICIAL_SENSITIVE, handling, actor.unit()), List.of(spokenOf));
    }

    Outcome submit(Actor actor, Reference reference, int version) {
        var disruption = reading.of(reference);
        reach.requireTheirs(actor, disruption);
        return moved(
                actor,
                disruption,
                version,
                DisruptionRules.submitting(disruption, criteria),
                DisruptionState.SUBMITTED,
                "",
                "disruption.submitted");
    }

    Outcome withdraw(Actor actor, Reference reference, int version, String words) {
        var disruption = reading.of(reference);
        reach.requireTheirs(actor, disruption);
        return moved(
                actor,
                disruption,
                version,
                DisruptionRules.withdrawing(disruption),
                DisruptionState.WITHDRAWN,
                words,
                "disruption.withdrawn");
    }

    private Outcome moved(
            Actor actor,
            Disruption disruption,
            int version,
            Optional<Refused> refused,
            DisruptionState to,
            String words,
            String deed) {
        if (refused.isPresent()) {
            return moving.refuse(actor, disruption, refused.get());
        }
        moving.stand(actor, disruption, version, Standing.undecided(to), words, deed);
        return new Done(reading.of(disruption.reference()));
    }

    Outcome addContributor(Actor actor, Reference reference, OrganisationId body) {
        var disruption = reading.of(reference);
        if (!reach.isTheirs(actor, disruption)) {
            access.require(actor, Verb.CLAIM_DISRUPTIONS, body);
        }
        organisations.get(body);
        var refused = DisruptionRules.contributing(disruption, body);
        if (refused.isPresent()) {
            return moving.refuse(actor, disruption, refused.get());
        }
        ties.contribute(disruption, body, actor.account(), clock.instant());
        moving.tell(actor, disruption, "disruption.contributor-added");
        return new Done(reading.of(reference));
    }

    Outcome addTarget(Actor actor, Reference reference, Reference named) {
        var disruption = reading.of(reference);
        reach.requireTheirs(actor, disruption);
        var entity = entities.get(actor, named, AsAt.NOW);
        if (entity.id().equals(disruption.about().id())) {
            return new Refused("target", "It is the primary subject already");
        }
        ties.reach(
                disruption.id(),
                classes.narrowest(
                        actor,
                        classes.get(disruption.accessClass()),
                        List.of(disruption.accessClass(), entity.accessClass())),
                entity.id(),
                actor.account(),
                clock.instant());
        var reaching = reading.of(reference);
        moving.tell(actor, reaching, "disruption.target-added");
        return new Done(reaching);
    }
}
