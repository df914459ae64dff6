package occ.tasking.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Person;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.tasking.ResponseHistory;
import occ.tasking.SubjectResponse;
import org.springframework.stereotype.Component;

/** Reading responses: find, record. */
@Component
class Readings {
    private final Steps steps;
    private final AdviceTable advice;
    private final TierTable tiers;
    private final OwnershipTable owners;
    private final LeadTable leads;
    private final Candidates candidates;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    Readings(
            Steps steps,
            AdviceTable advice,
            TierTable tiers,
            OwnershipTable owners,
            LeadTable leads,
            Candidates candidates,
            Access access,
            Trail trail,
            Clock clock) {
        this.steps = steps;
        this.advice = advice;
        this.tiers = tiers;
        this.owners = owners;
        this.leads = leads;
        this.candidates = candidates;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    // The newest known at a time stood at that time: nothing is ever taken back, only followed by another.
    SubjectResponse response(Actor actor, EntityId subject, AsAt asAt) {
        var history = history(actor, subject, asAt);
        return new SubjectResponse(
                advice.of(subject, asAt.instant(clock.instant())).orElse(null),
                first(history.tiers()).orElse(null),
                first(history.owners()).orElse(null),
                first(history.leads()).orElse(null));
    }

    ResponseHistory history(Actor actor, EntityId subject, AsAt asAt) {
        var at = asAt.instant(clock.instant());
        steps.requireThere(subject, at);
        trail.append(actor, Entry.of(Operation.CONSULTATION, "tasking.response-read", subject));
        return new ResponseHistory(tiers.of(subject, at), owners.of(subject, at), leads.of(subject, at));
    }

    List<Person> possibleLeads(List<EntityId> subjects) {
        return steps.find(subjects).all().values().stream()
                .map(candidates::all)
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    List<Person> possibleRiskHolders(EntityId subject) {
        return access.whoMay(
                Verb.ASSIGN_OWNER, steps.find(List.of(subject)).get(subject).area());
    }

    private static <T> Optional<T> first(List<T> newestFirst) {
        return newestFirst.stream().findFirst();
    }
}
