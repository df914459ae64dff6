package occ.knowledge.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;
import occ.knowledge.Tactics.Which;
import occ.search.Found;
import occ.search.SearchSource;
import org.springframework.stereotype.Component;

/** Tactics, for the one box, behind everything that is about somebody. */
@Component
class TacticSearch implements SearchSource {
    private static final int ORDER = 900;
    private static final int SHORTEST = 3;

    private final Tactics tactics;
    private final Access access;

    TacticSearch(Tactics tactics, Access access) {
        this.tactics = tactics;
        this.access = access;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        return typed.strip().length() < SHORTEST || !access.may(actor, Verb.READ_MAP)
                ? List.of()
                : tactics.find(new Which(typed, null, null)).stream()
                        .limit(most)
                        .map(TacticSearch::found)
                        .toList();
    }

    private static Found found(Tactic tactic) {
        return new Found(
                "Tactics",
                tactic.title(),
                tactic.code(),
                tactic.address(),
                tactic.area().label(),
                ORDER);
    }
}
