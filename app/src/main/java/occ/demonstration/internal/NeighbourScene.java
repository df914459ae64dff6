package occ.demonstration.internal;

import java.util.List;
import occ.access.Organisation;
import occ.kernel.Grade;
import occ.kernel.Period;
import occ.mapping.GroupRelation;
import occ.mapping.GroupRelation.Tension;
import occ.mapping.Origin;
import occ.mapping.Recording;
import occ.mapping.RelationKind;
import occ.mapping.Relations;
import occ.mapping.Subject;
import occ.pole.SourceKind;
import org.springframework.stereotype.Component;

/** How a group stands to another that lives near it: most are rivals, some trade. */
@Component
class NeighbourScene {
    private static final List<RelationKind> KINDS =
            List.of(RelationKind.RIVAL, RelationKind.SUPPLIER, RelationKind.ALLY, RelationKind.OVERLAPS);
    private static final int[] WEIGHTS = {50, 25, 15, 10};
    private static final Grade REPORTED = Grade.parse("2C P").orElseThrow();

    private final Relations relations;
    private final Cast cast;

    NeighbourScene(Relations relations, Cast cast) {
        this.relations = relations;
        this.cast = cast;
    }

    void play(Subject group, Organisation home, Subject neighbour, Dice dice) {
        var kind = dice.weighted(KINDS, WEIGHTS);
        var tension = kind == RelationKind.RIVAL ? dice.one(List.of(Tension.values())) : null;
        var relation = new GroupRelation(group.id(), kind, neighbour.id(), tension, Period.UNKNOWN, REPORTED);
        var origin = new Origin(SourceKind.OFFICIAL, "Regional assessment", REPORTED);
        if (relations.add(cast.analyst(home), group, relation, origin)
                instanceof Recording.Refused<GroupRelation>(var problems)) {
            throw new IllegalStateException(group.name() + " and " + neighbour.name() + ": " + problems);
        }
    }
}
