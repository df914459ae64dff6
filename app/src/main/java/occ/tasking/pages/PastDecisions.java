package occ.tasking.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.tasking.LeadAnswer;
import occ.tasking.LeadAssignment;
import occ.tasking.Made;
import occ.tasking.ResponseHistory;
import occ.tasking.TierDecision;
import occ.tasking.pages.ResponsePanelPage.Past;

/** Every decision on a response in one list, the newest first. */
final class PastDecisions {
    private PastDecisions() {}

    private record Dated(Instant at, Past past) {}

    static List<Past> of(ResponseHistory history) {
        var owners = history.owners().stream().map(owner -> dated(owner.made(), "Owner: " + owner.name()));
        return Stream.of(
                        history.tiers().stream().flatMap(PastDecisions::tier),
                        owners,
                        history.leads().stream().flatMap(PastDecisions::lead))
                .flatMap(dated -> dated)
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(Dated::past)
                .toList();
    }

    private static Stream<Dated> tier(TierDecision tier) {
        var decided = dated(tier.made(), tier.tier().label() + (tier.interim() ? ", interim" : ""));
        var risk = tier.risk();
        return risk == null
                ? Stream.of(decided)
                : Stream.of(
                        decided,
                        dated(risk.made(), "Risk carried by " + risk.holder().name()));
    }

    private static Stream<Dated> lead(LeadAssignment lead) {
        var asked = dated(lead.made(), lead.officer().name() + " asked to lead");
        return switch (lead.answer()) {
            case LeadAnswer.Waiting() -> Stream.of(asked);
            case LeadAnswer.Accepted(var at) ->
                Stream.of(asked, dated(new Made(lead.officer(), at, ""), "Lead accepted"));
            case LeadAnswer.Declined(var at, var reason) ->
                Stream.of(asked, dated(new Made(lead.officer(), at, reason), "Lead declined"));
        };
    }

    private static Dated dated(Made made, String what) {
        return new Dated(
                made.at(), new Past(DateWords.day(made.at()), what, made.by().name(), made.why()));
    }
}
