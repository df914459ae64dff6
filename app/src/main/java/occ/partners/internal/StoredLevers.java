package occ.partners.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.Problems;
import occ.mapping.Recording;
import occ.partners.Body;
import occ.partners.BodyId;
import occ.partners.Lever;
import occ.partners.LeverDetails;
import occ.partners.LeverId;
import occ.partners.LeverRules;
import occ.partners.LeverState;
import occ.partners.Levers;
import occ.partners.RelationshipKind;
import org.springframework.stereotype.Component;

@Component
class StoredLevers implements Levers {
    private final LeverTable table;
    private final BodyTable bodies;
    private final RelationshipTable relationships;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredLevers(
            LeverTable table,
            BodyTable bodies,
            RelationshipTable relationships,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.bodies = bodies;
        this.relationships = relationships;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Lever> of(Actor actor, BodyId body) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return table.of(body);
        });
    }

    @Override
    public Lever get(Actor actor, Body body, Reference reference) {
        return of(actor, body.id()).stream()
                .filter(lever -> lever.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("lever"));
    }

    @Override
    public Recording<Lever> propose(Actor actor, Body body, LeverDetails details) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_PARTNERS);
            var problems = new Problems()
                    .addAll(LeverRules.problems(details, today()))
                    .refuse(body.isClosed(), "name", "The body is closed: it is asked for nothing more")
                    .refuse(!isOfBody(details, body), "agreement", "Select an agreement of this body that stands")
                    .all();
            if (!problems.isEmpty()) {
                return new Recording.Refused<>(problems);
            }
            var id = new LeverId(Uuid7.at(clock.instant()));
            var reference = Reference.next("LEV");
            table.propose(id, reference, body.id(), details, actor.account(), clock.instant());
            trail.append(actor, Entry.of(Operation.COLLECTION, "partners.lever-proposed", List.of(id, body.id())));
            return new Recording.Recorded<>(get(actor, body, reference));
        });
    }

    @Override
    public Recording<Lever> decide(Actor actor, Body body, Reference reference, boolean approved, String why) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.APPROVE_LEVERS);
            var lever = get(actor, body, reference);
            var problems = LeverRules.objections(lever, actor, approved, why, today());
            if (!problems.isEmpty()) {
                return new Recording.Refused<>(problems);
            }
            var state = approved ? LeverState.APPROVED : LeverState.DECLINED;
            table.decide(lever.id(), state, why, actor.account(), clock.instant());
            var deed = approved ? "partners.lever-approved" : "partners.lever-declined";
            trail.append(actor, Entry.of(Operation.ALTERATION, deed, List.of(lever.id(), body.id())));
            return new Recording.Recorded<>(get(actor, body, reference));
        });
    }

    @Override
    public List<Waiting> waiting(Actor actor) {
        return transactions.as(actor, () -> {
            if (!access.may(actor, Verb.APPROVE_LEVERS)) {
                return List.of();
            }
            Map<BodyId, Body> open = bodies.open().stream().collect(Collectors.toMap(Body::id, Function.identity()));
            return table.waiting().stream()
                    .filter(lever -> open.containsKey(lever.body()))
                    .filter(lever -> !lever.proposedBy().equals(actor.account()))
                    .map(lever -> new Waiting(lever, Objects.requireNonNull(open.get(lever.body()))))
                    .toList();
        });
    }

    private boolean isOfBody(LeverDetails details, Body body) {
        return details.agreement() == null
                || relationships.of(body.id()).stream()
                        .anyMatch(one -> one.kind() == RelationshipKind.AGREEMENT
                                && one.reference().equals(details.agreement()));
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
