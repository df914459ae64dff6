package occ.mapping.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.mapping.GroupRelation;
import occ.mapping.MappingVerb;
import occ.mapping.Origin;
import occ.mapping.Recording;
import occ.mapping.Relations;
import occ.mapping.Subject;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.NewStatement;
import occ.pole.NewStatement.Basis;
import occ.pole.Statement;
import occ.pole.StatementId;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

@Component
class StoredRelations implements Relations {
    private final Statements statements;
    private final Entities entities;
    private final GuardedClasses classes;
    private final Reach reach;
    private final Transactions transactions;
    private final Trail trail;

    StoredRelations(
            Statements statements,
            Entities entities,
            GuardedClasses classes,
            Reach reach,
            Transactions transactions,
            Trail trail) {
        this.statements = statements;
        this.entities = entities;
        this.classes = classes;
        this.reach = reach;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public List<Related> of(Actor actor, EntityId group, AsAt asAt) {
        return transactions.as(
                actor,
                () -> Stream.concat(said(actor, group, asAt), heard(actor, group, asAt))
                        .toList());
    }

    @Override
    public Recording<GroupRelation> add(Actor actor, Subject group, GroupRelation relation, Origin origin) {
        return transactions.as(actor, () -> {
            reach.require(actor, MappingVerb.MAINTAIN, group);
            var problems = Stream.concat(relation.problems().stream(), origin.problems().stream())
                    .toList();
            if (!problems.isEmpty()) {
                return new Recording.Refused<>(problems);
            }
            statements.record(actor, List.of(statement(actor, relation, origin)));
            trail.append(actor, Entry.of(Operation.COLLECTION, "mapping.relation", relation.group(), relation.other()));
            return new Recording.Recorded<>(relation);
        });
    }

    @Override
    public void end(Actor actor, Subject group, StatementId said) {
        transactions.run(actor, () -> {
            reach.require(actor, MappingVerb.MAINTAIN, group);
            var isOfTheGroup = of(actor, group.id(), AsAt.NOW).stream()
                    .anyMatch(related -> related.said().equals(said));
            if (!isOfTheGroup) {
                throw new NoSuchRecord("relation");
            }
            statements.withdraw(actor, List.of(said));
        });
    }

    /** Said of this group. */
    private Stream<Related> said(Actor actor, EntityId group, AsAt asAt) {
        return statements.about(actor, ref(group), asAt).stream()
                .flatMap(statement -> related(statement, group).stream());
    }

    /** Said of another group, about this one. */
    private Stream<Related> heard(Actor actor, EntityId group, AsAt asAt) {
        return statements.pointingAt(actor, group, asAt).stream()
                .flatMap(statement -> related(statement, group).stream())
                .map(related -> new Related(
                        related.said(),
                        turned(related.relation()),
                        related.reference(),
                        related.name(),
                        related.source()));
    }

    private static Optional<Related> related(Statement statement, EntityId group) {
        return RelationCode.kind(statement.predicate()).map(kind -> {
            var far = Objects.requireNonNull(statement.object());
            return new Related(
                    statement.id(),
                    new GroupRelation(
                            group,
                            kind,
                            far.entity().id(),
                            RelationCode.tension(statement.text()),
                            statement.valid(),
                            statement.grade()),
                    Reference.parse(far.reference()).orElseThrow(),
                    far.name(),
                    statement.source().title());
        });
    }

    /** As read from the other end: this group is the object of what was said. */
    private static GroupRelation turned(GroupRelation relation) {
        return new GroupRelation(
                relation.group(),
                relation.kind().inverse(),
                relation.other(),
                relation.tension(),
                relation.held(),
                relation.grade());
    }

    private NewStatement statement(Actor actor, GroupRelation asked, Origin origin) {
        var forward = RelationCode.forward(asked.kind());
        var relation = forward.isPresent() ? asked : asked.seenFromTheOther();
        var about = Stream.of(relation.group(), relation.other())
                .map(group -> entities.get(actor, group).accessClass())
                .toList();
        var accessClass = classes.of(actor, origin.grade().handling(), false, about);
        var source = statements
                .addSource(actor, new NewSource(accessClass, origin.kind(), origin.title(), null))
                .id();
        return new Basis(source, origin.grade(), false, accessClass)
                .link(
                        ref(relation.group()),
                        RelationCode.forward(relation.kind()).orElseThrow(),
                        ref(relation.other()),
                        RelationCode.text(relation.tension()),
                        relation.held());
    }

    private static EntityRef ref(EntityId group) {
        return new EntityRef(EntityKind.GROUP, group);
    }
}
