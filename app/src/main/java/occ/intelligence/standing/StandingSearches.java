package occ.intelligence.standing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import occ.intelligence.Outcome.Refusal;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.pole.NewlySaid.News;

/** Standing searches, each its owner’s alone. */
public interface StandingSearches {
    Begun begin(Actor actor, NewStandingSearch asked);

    /** Those the actor has not ended, the newest first. */
    List<StandingSearch> own(Actor actor);

    /** How much is new to the actor, for those of their own that may tell today and have anything to tell. */
    Map<StandingSearch, Integer> news(Actor actor, List<StandingSearch> own);

    /** @throws occ.faces.NoSuchRecord if the actor has none of this reference that has not ended */
    StandingSearch get(Actor actor, Reference reference);

    /** What was said since the actor last saw it, the oldest first. */
    List<News> matches(Actor actor, StandingSearch search, int most);

    /** Up to the last of what was shown: what came meanwhile is still to be told. */
    void seen(Actor actor, Reference reference, Instant until);

    /** For as long again as a search may run. */
    void renew(Actor actor, Reference reference);

    void end(Actor actor, Reference reference);

    sealed interface Begun {
        record Done(StandingSearch search) implements Begun {}

        record Refused(List<Refusal> refusals) implements Begun {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }
}
