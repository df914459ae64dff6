package occ.rights;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A decision on one record, with the grounds it rests on and, where passages are taken out, which. */
public record Ruling(Decision decision, Set<Exemption> exemptions, String reasons, List<Stretch> cuts) {
    public Ruling {
        exemptions = Set.copyOf(exemptions);
        cuts = List.copyOf(cuts);
    }

    /** Why it cannot stand, beside the question that it answers wrongly. */
    public Optional<Refusal> objection() {
        if (decision.restricts() && exemptions.isEmpty()) {
            return refusal("exemptions", "Select at least one ground on which something is kept back");
        }
        if (decision.restricts() && reasons.isBlank()) {
            return refusal("reasons", "Enter why that is necessary and proportionate");
        }
        if (decision == Decision.REDACT && cuts.isEmpty()) {
            return refusal("quoted", "Choose what is taken out, or release it whole");
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(String field, String sentence) {
        return Optional.of(new Refusal(field, sentence));
    }
}
