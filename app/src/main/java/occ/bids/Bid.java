package occ.bids;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** A bid as it stands. {@code body} is whose chair decides on it, by {@code level}. */
public record Bid(
        BidId id,
        Reference reference,
        ClassId accessClass,
        int version,
        BidState state,
        BidLevel level,
        OrganisationId body,
        String bodyName,
        About about,
        AccountId author,
        String authorName,
        OrganisationId unit,
        String unitName,
        BidText text,
        @Nullable Assessed assessed,
        List<Step> steps) {
    public static final String ADDRESS = "/bids";

    public Bid {
        steps = List.copyOf(steps);
    }

    /** Which subject of the map it is for. */
    public record About(EntityId id, String name, String address) {}

    public record Assessed(Scores scores, AccountId by, String byName, Instant at) {}

    /** One thing that became of it, with what was said and whoever carries the risk from then on. */
    public record Step(
            Instant at,
            BidState state,
            BidLevel level,
            String by,
            String words,
            @Nullable String given,
            @Nullable LocalDate until,
            @Nullable String riskHolder,
            @Nullable Power power) {}

    public String address() {
        return ADDRESS + "/" + reference.text();
    }

    /** A decline may be put to the next level once. */
    public boolean wasEscalated() {
        return steps.stream().map(Step::level).distinct().count() > 1;
    }
}
