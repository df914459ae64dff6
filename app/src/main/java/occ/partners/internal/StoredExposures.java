package occ.partners.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.mapping.Problems;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.partners.Exposure;
import occ.partners.ExposureDetails;
import occ.partners.Exposures;
import occ.partners.ProposedExposure;
import org.springframework.stereotype.Component;

@Component
class StoredExposures implements Exposures {
    private final ExposureTable table;
    private final ProposedExposures proposals;
    private final BodyTable bodies;
    private final AccessClasses classes;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredExposures(
            ExposureTable table,
            ProposedExposures proposals,
            BodyTable bodies,
            AccessClasses classes,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.proposals = proposals;
        this.bodies = bodies;
        this.classes = classes;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Exposure> of(Actor actor, Subject group) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            requireGroup(group);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "partners.exposures-read", group.id()));
            return table.of(group.id());
        });
    }

    @Override
    public Exposure get(Actor actor, Subject group, Reference exposure) {
        return of(actor, group).stream()
                .filter(one -> one.reference().equals(exposure))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("exposure"));
    }

    @Override
    public List<ProposedExposure> proposed(Actor actor, Subject group) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            requireGroup(group);
            var confirmed = table.of(group.id());
            return proposals.of(actor, group).stream()
                    .filter(one -> confirmed.stream().noneMatch(each -> isOf(each, one)))
                    .toList();
        });
    }

    private static boolean isOf(Exposure confirmed, ProposedExposure proposed) {
        return confirmed.kind() == proposed.kind() && proposed.thing().equals(confirmed.thing());
    }

    @Override
    public int confirm(Actor actor, Subject group, List<String> keys) {
        return transactions.as(actor, () -> {
            requireConfirming(actor, group);
            var chosen = proposed(actor, group).stream()
                    .filter(one -> keys.contains(one.key()))
                    .filter(one -> one.details().problems().isEmpty())
                    .toList();
            chosen.forEach(one -> confirm(actor, group, one));
            return chosen.size();
        });
    }

    private void confirm(Actor actor, Subject group, ProposedExposure one) {
        var accessClass = narrow(actor, group, one.spokenOf());
        var reference = Reference.next("EXP");
        var id = table.add(group.id(), reference, one.details(), one.thing(), accessClass, actor.account(), now());
        table.restOn(
                id,
                accessClass,
                one.records().stream()
                        .map(ProposedExposure.Said::statement)
                        .distinct()
                        .toList());
        trail.append(actor, Entry.of(Operation.COLLECTION, "partners.exposure-confirmed", List.of(group.id(), id)));
    }

    @Override
    public Recording<Exposure> add(Actor actor, Subject group, ExposureDetails details) {
        return transactions.as(actor, () -> {
            requireConfirming(actor, group);
            if (!details.problems().isEmpty()) {
                return new Recording.Refused<>(details.problems());
            }
            var reference = Reference.next("EXP");
            var accessClass = narrow(actor, group, List.of());
            var id = table.add(group.id(), reference, details, null, accessClass, actor.account(), now());
            trail.append(actor, Entry.of(Operation.COLLECTION, "partners.exposure-added", List.of(group.id(), id)));
            return new Recording.Recorded<>(get(actor, group, reference));
        });
    }

    @Override
    public Recording<Exposure> end(Actor actor, Subject group, Reference reference, String why) {
        return transactions.as(actor, () -> {
            requireConfirming(actor, group);
            var exposure = get(actor, group, reference);
            var problems = new Problems()
                    .refuseBlank(why, "why", "Enter why the group depends on it no longer")
                    .all();
            if (!problems.isEmpty()) {
                return new Recording.Refused<>(problems);
            }
            table.end(exposure.id(), why, actor.account(), now());
            trail.append(
                    actor,
                    Entry.of(Operation.ALTERATION, "partners.exposure-ended", List.of(group.id(), exposure.id())));
            return new Recording.Recorded<>(exposure);
        });
    }

    @Override
    public Recording<Exposure> touch(Actor actor, Subject group, Reference reference, String bodyKey, String words) {
        return transactions.as(actor, () -> {
            requireConfirming(actor, group);
            var exposure = get(actor, group, reference);
            var body = bodies.find(bodyKey).filter(one -> !one.isClosed());
            var problems = new Problems()
                    .refuse(body.isEmpty(), "body", "Select a body")
                    .refuse(
                            body.filter(one -> exposure.isTouchedBy(one.id())).isPresent(),
                            "body",
                            "That it works on it is recorded already")
                    .refuseBlank(words, "words", "Enter what it does about it")
                    .all();
            if (!problems.isEmpty()) {
                return new Recording.Refused<>(problems);
            }
            table.touch(exposure, body.orElseThrow().id(), words, actor.account(), now());
            trail.append(
                    actor,
                    Entry.of(Operation.COLLECTION, "partners.touch-recorded", List.of(group.id(), exposure.id())));
            return new Recording.Recorded<>(get(actor, group, reference));
        });
    }

    @Override
    public boolean mayConfirm(Actor actor, Subject group) {
        return !group.state().isTerminal() && access.may(actor, Verb.CONFIRM_EXPOSURES, group.area());
    }

    private void requireConfirming(Actor actor, Subject group) {
        access.require(actor, Verb.CONFIRM_EXPOSURES, group.area());
        requireGroup(group);
        if (group.state().isTerminal()) {
            throw new NoSuchRecord("exposure");
        }
    }

    private static void requireGroup(Subject group) {
        if (group.ref().kind() != EntityKind.GROUP) {
            throw new NoSuchRecord("group");
        }
    }

    private ClassId narrow(Actor actor, Subject group, List<ClassId> spokenOf) {
        return classes.narrowest(actor, classes.get(group.accessClass()), spokenOf);
    }

    private Instant now() {
        return clock.instant();
    }
}
