package occ.assessment.score;

import java.util.List;
import occ.assessment.model.Factor;

/** The values a factor may have: one if answered, its whole scale if unknown or not answered yet. */
record Reach(int lowest, int highest) {
    static Reach of(Factor factor, Answers answers) {
        var group = factor.group();
        return switch (answers.to(factor.code()).orElseGet(() -> Answer.unknown(factor.code()))) {
            case Answer.Known known when group.allows(known.value()) -> new Reach(known.value(), known.value());
            case Answer.Known known ->
                throw new IllegalArgumentException("%s has no value %d".formatted(factor.code(), known.value()));
            case Answer.Unknown _, Answer.Open _ -> new Reach(group.lowest(), group.highest());
        };
    }

    static List<Reach> ofAll(List<Factor> factors, Answers answers) {
        return factors.stream().map(factor -> of(factor, answers)).toList();
    }

    boolean isKnown() {
        return lowest == highest;
    }
}
