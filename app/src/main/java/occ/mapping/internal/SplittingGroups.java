package occ.mapping.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.Combinations.Splitting;
import occ.mapping.Combinations.Successor;
import occ.mapping.MappingVerb;
import occ.mapping.Move;
import occ.mapping.MoveOutcome;
import occ.mapping.Objection;
import occ.mapping.Problem;
import occ.mapping.Split;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/** Splitting a group, with successors that are on the map and ones that are not yet. */
@Component
class SplittingGroups {
    private final SubjectTable subjects;
    private final Combining combining;
    private final OpenedBySplit opened;
    private final Moving moving;
    private final Reach reach;
    private final Stale stale;

    SplittingGroups(
            SubjectTable subjects, Combining combining, OpenedBySplit opened, Moving moving, Reach reach, Stale stale) {
        this.subjects = subjects;
        this.combining = combining;
        this.opened = opened;
        this.moving = moving;
        this.reach = reach;
        this.stale = stale;
    }

    MoveOutcome split(Actor actor, EntityId id, int version, Splitting asked) {
        var origin = subjects.find(id).orElseThrow(() -> new NoSuchRecord("subject"));
        reach.require(actor, MappingVerb.MERGE_AND_SPLIT, origin);
        if (version != origin.version()) {
            throw stale.move(origin, Move.SPLIT);
        }
        // Nothing is put on the map for a split that would then be refused.
        var problems = combining
                .completed(actor, origin, grounds(origin, asked, provisional(asked)))
                .problems();
        return problems.isEmpty()
                ? moving.move(actor, id, version, Move.SPLIT, grounds(origin, asked, onTheMap(actor, origin, asked)))
                : new MoveOutcome.Refused(problems.stream()
                        .<Objection>map(SplittingGroups::objection)
                        .toList());
    }

    private static Objection objection(Problem problem) {
        return new Objection.Incomplete(problem);
    }

    private static List<EntityId> provisional(Splitting asked) {
        return asked.successors().stream()
                .map(successor -> switch (successor) {
                    case Successor.OnTheMap(var group) -> group.id();
                    case Successor.New _ -> EntityId.next();
                })
                .toList();
    }

    private List<EntityId> onTheMap(Actor actor, Subject origin, Splitting asked) {
        return asked.successors().stream()
                .map(successor -> switch (successor) {
                    case Successor.OnTheMap(var group) -> group.id();
                    case Successor.New(var name) ->
                        opened.open(actor, origin, name).id();
                })
                .toList();
    }

    private static Split grounds(Subject origin, Splitting asked, List<EntityId> successors) {
        var fresh = new HashSet<EntityId>();
        for (var place = 0; place < successors.size(); place++) {
            if (asked.successors().get(place) instanceof Successor.New) {
                fresh.add(successors.get(place));
            }
        }
        return new Split(
                origin.ref(),
                Set.copyOf(successors),
                fresh,
                placed(asked, successors),
                Set.of(),
                asked.agreement(),
                asked.words());
    }

    private static Map<EntityId, Set<EntityId>> placed(Splitting asked, List<EntityId> successors) {
        var placed = new HashMap<EntityId, Set<EntityId>>();
        asked.members()
                .forEach((member, places) -> placed.put(
                        member, places.stream().map(successors::get).collect(Collectors.toUnmodifiableSet())));
        return placed;
    }
}
