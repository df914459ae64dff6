package occ.bids;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import occ.access.Person;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;

/** Bids, as each reader may see them. A bid is as narrow as its subject. Every reading is in the trail. */
public interface Bids {
    Outcome write(Actor actor, Subject subject, BidLevel level, BidText text);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome rewrite(Actor actor, Reference reference, int version, BidText text);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome score(Actor actor, Reference reference, int version, Scores scores);

    /** @throws occ.faces.StaleRecord if somebody else decided since */
    Outcome decide(Actor actor, Reference reference, int version, Decision decision);

    /** @param power by which others are tasked, where the move tasks them */
    Outcome move(Actor actor, Reference reference, int version, BidMove move, String words, @Nullable Power power);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    Bid get(Actor actor, Reference reference);

    /** The moves that the actor may make with it now. */
    List<BidMove> movesOpenTo(Actor actor, Bid bid);

    boolean mayRewrite(Actor actor, Bid bid);

    boolean mayScore(Actor actor, Bid bid);

    boolean mayDecide(Actor actor, Bid bid);

    /** Who may carry the risk of what is not given: those who answer for responses where it was decided. */
    List<Person> possibleRiskHolders(Actor actor, Bid bid);

    /** Those in some of the states, the longest waiting first. */
    List<Line> list(Actor actor, Which which, long skip, int most);

    long count(Actor actor, Which which);

    Map<BidState, Long> counts(Actor actor);

    /** What is not met, the oldest first. */
    List<Unmet> unmet(Actor actor);

    /** Those of one subject, the newest first. */
    List<Line> of(Actor actor, Subject subject);

    record Which(List<BidState> states, @Nullable BidLevel level) {
        public Which {
            states = List.copyOf(states);
        }
    }

    record Line(
            Reference reference,
            BidState state,
            BidLevel level,
            String bodyName,
            String about,
            String objective,
            java.time.Instant since,
            @Nullable Integer score,
            @Nullable LocalDate until) {
        public String address() {
            return Bid.ADDRESS + "/" + reference.text();
        }
    }

    /** {@code days} is for how many it was asked; {@code riskHolder} is nobody while it is only deferred. */
    record Unmet(
            Line line,
            List<Asset> assets,
            long days,
            String reasons,
            @Nullable String riskHolder) {
        public Unmet {
            assets = List.copyOf(assets);
        }
    }

    sealed interface Outcome {
        record Done(Bid bid) implements Outcome {}

        /** {@code field} of the form is at fault. */
        record Refused(String field, String sentence) implements Outcome {}
    }
}
