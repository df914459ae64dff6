package occ.partners.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.Problems;
import occ.mapping.Recording;
import occ.partners.Bodies;
import occ.partners.Body;
import occ.partners.BodyDetails;
import occ.partners.BodyId;
import occ.partners.Relationship;
import occ.partners.RelationshipKind;
import org.springframework.stereotype.Component;

@Component
class StoredBodies implements Bodies {
    private static final int MOST_IN_A_FILE = 10_000;

    private final BodyTable table;
    private final RelationshipTable relationships;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredBodies(
            BodyTable table,
            RelationshipTable relationships,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.table = table;
        this.relationships = relationships;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Body get(Actor actor, String key) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var body = body(key);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "partners.body-read", body.id()));
            return body;
        });
    }

    @Override
    public List<Listed> find(Actor actor, Filter filter, long skip, int most) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var found = table.list(filter, today(), skip, most);
            trail.append(actor, Entry.of(Operation.SEARCH, "partners.searched").counting(found.size()));
            return found;
        });
    }

    @Override
    public long count(Actor actor, Filter filter) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return table.count(filter, today());
        });
    }

    @Override
    public List<Listed> export(Actor actor, Filter filter) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.EXPORT);
            var found = table.list(filter, today(), 0, MOST_IN_A_FILE);
            trail.append(actor, Entry.of(Operation.EXPORT, "partners.exported").counting(found.size()));
            return found;
        });
    }

    @Override
    public Recording<Body> add(Actor actor, BodyDetails details) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_PARTNERS);
            if (!details.problems().isEmpty()) {
                return new Recording.Refused<>(details.problems());
            }
            var id = new BodyId(Uuid7.at(clock.instant()));
            var key = Reference.next("BOD").text();
            table.add(id, key, details, clock.instant());
            trail.append(actor, Entry.of(Operation.COLLECTION, "partners.body-added", id));
            return new Recording.Recorded<>(body(key));
        });
    }

    @Override
    public Recording<Body> change(Actor actor, String key, int version, BodyDetails details) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_PARTNERS);
            var before = body(key);
            var problems = new Problems()
                    .addAll(details.problems())
                    .refuse(before.isClosed(), "name", "It is closed: nothing of it changes")
                    .all();
            if (!problems.isEmpty()) {
                return new Recording.Refused<>(problems);
            }
            if (!table.change(before.id(), version, details, clock.instant())) {
                throw new StaleRecord(beside(details, before.details()));
            }
            trail.append(actor, Entry.of(Operation.ALTERATION, "partners.body-changed", before.id()));
            return new Recording.Recorded<>(body(key));
        });
    }

    private static List<StaleRecord.Difference> beside(BodyDetails mine, BodyDetails theirs) {
        return List.of(
                new StaleRecord.Difference("Name", mine.name(), theirs.name()),
                new StaleRecord.Difference(
                        "Sector", mine.sector().label(), theirs.sector().label()),
                new StaleRecord.Difference("Contact", mine.contact(), theirs.contact()),
                new StaleRecord.Difference("What it can do", mine.capabilities(), theirs.capabilities()));
    }

    @Override
    public Recording<Body> close(Actor actor, String key, String why) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_PARTNERS);
            var before = body(key);
            var problems = new Problems()
                    .refuse(before.isClosed(), "why", "It is closed already")
                    .refuseBlank(why, "why", "Enter why it is asked for nothing more")
                    .all();
            if (!problems.isEmpty()) {
                return new Recording.Refused<>(problems);
            }
            table.close(before.id(), why, clock.instant());
            trail.append(actor, Entry.of(Operation.ALTERATION, "partners.body-closed", before.id()));
            return new Recording.Recorded<>(body(key));
        });
    }

    @Override
    public List<Relationship> relationships(Actor actor, BodyId body) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            return relationships.of(body);
        });
    }

    @Override
    public Recording<Relationship> relate(
            Actor actor,
            String key,
            String otherKey,
            RelationshipKind kind,
            Relationship.Strength strength,
            String words) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.KEEP_PARTNERS);
            var one = body(key);
            var other = body(otherKey);
            var standing = relationships.of(one.id());
            var problems = new Problems()
                    .refuse(one.isClosed() || other.isClosed(), "other", "A body that is closed works with nobody")
                    .refuse(one.id().equals(other.id()), "other", "Select another body than itself")
                    .refuse(
                            standing.stream().anyMatch(each -> each.kind() == kind && each.joins(one.id(), other.id())),
                            "other",
                            "That they work together in this way is recorded already. End it first")
                    .refuseBlank(words, "words", "Enter what they do together")
                    .all();
            if (!problems.isEmpty()) {
                return new Recording.Refused<>(problems);
            }
            var made = new Relationship(
                    Reference.next("REL"), one.id(), one.name(), other.id(), other.name(), kind, strength, words);
            relationships.add(made, actor.account(), clock.instant());
            trail.append(actor, Entry.of(Operation.COLLECTION, "partners.related", List.of(one.id(), other.id())));
            return new Recording.Recorded<>(made);
        });
    }

    @Override
    public void endRelationship(Actor actor, String key, Reference relationship) {
        transactions.run(actor, () -> {
            access.require(actor, Verb.KEEP_PARTNERS);
            var body = body(key);
            if (!relationships.end(body.id(), relationship, actor.account(), clock.instant())) {
                throw new NoSuchRecord("relationship");
            }
            trail.append(actor, Entry.of(Operation.ALTERATION, "partners.relationship-ended", body.id()));
        });
    }

    private Body body(String key) {
        return table.find(key).orElseThrow(() -> new NoSuchRecord("body"));
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
