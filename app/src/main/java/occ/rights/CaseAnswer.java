package occ.rights;

import java.util.Optional;
import java.util.Set;

/** What was decided of a request to correct, erase or restrict, or to look at a decision again. */
public record CaseAnswer(boolean granted, Set<Exemption> exemptions, String reasons) {
    public CaseAnswer {
        exemptions = Set.copyOf(exemptions);
    }

    public Optional<Refusal> objection() {
        return reasons.isBlank() ? Optional.of(new Refusal("reasons", "Enter the reasons")) : Optional.empty();
    }
}
