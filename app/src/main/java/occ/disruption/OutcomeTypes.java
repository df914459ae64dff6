package occ.disruption;

import java.util.List;
import java.util.Optional;

/** All that is counted, in the order of the file. */
public record OutcomeTypes(List<OutcomeType> all) {
    public OutcomeTypes {
        all = List.copyOf(all);
    }

    public Optional<OutcomeType> find(String code) {
        return all.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    public OutcomeType get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No such outcome: " + code));
    }
}
