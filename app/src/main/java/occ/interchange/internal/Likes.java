package occ.interchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import occ.interchange.internal.LikeTable.Like;
import occ.interchange.plan.ImportPlan;
import occ.interchange.returns.Row;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.pole.Duplicates;
import occ.pole.Duplicates.Probe;
import org.springframework.stereotype.Component;

/**
 * Asks the duplicate finder about every group and person of a plan. The finder is thorough and takes its time, so a
 * large return has its people compared by identifier and equal name only, and that is said.
 */
@Component
class Likes {
    /** Above this, a return would wait minutes for its hits. */
    static final int MOST_ASKED = 1_000;

    private static final int MOST_SHOWN_OF_ONE = 5;

    private final Duplicates duplicates;
    private final SameNames sameNames;

    Likes(Duplicates duplicates, SameNames sameNames) {
        this.duplicates = duplicates;
        this.sameNames = sameNames;
    }

    static boolean isTooLarge(ImportPlan plan) {
        return plan.groups().size() + plan.people().size() > MOST_ASKED;
    }

    /** @param ordinals where each row stands among the staged */
    List<Like> of(Actor actor, ImportPlan plan, Map<Row, Integer> ordinals) {
        if (isTooLarge(plan)) {
            return sameNames.of(plan, ordinals);
        }
        var likes = new ArrayList<Like>();
        plan.groups()
                .forEach(group -> likes.addAll(asked(
                        actor,
                        new Probe(EntityKind.GROUP, group.name(), null, List.of()),
                        SameNames.at(ordinals, group.row()))));
        plan.people().stream()
                .filter(person -> !person.placeholder())
                .forEach(person -> likes.addAll(asked(
                        actor,
                        new Probe(EntityKind.PERSON, person.name(), person.birthDate(), person.identifiers()),
                        SameNames.at(ordinals, person.row()))));
        return likes;
    }

    private List<Like> asked(Actor actor, Probe probe, int row) {
        return duplicates.of(actor, probe).stream()
                .limit(MOST_SHOWN_OF_ONE)
                .map(hit -> new Like(row, hit.entity().id(), hit.likeness(), hit.because()))
                .toList();
    }
}
