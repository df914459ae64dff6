package occ.assessment.score;

import java.util.Optional;
import occ.assessment.model.Factor;
import org.jspecify.annotations.Nullable;

/** One factor then and now (null where it was not answered), and the result before and after this change alone. */
public record Change(
        Factor factor, @Nullable Answer before, @Nullable Answer after, Result from, Result to) {
    public boolean isDifferent() {
        return !value(before).equals(value(after));
    }

    /** What it did to the threat score at both ends; a matrix has no points to give. */
    public Optional<Span> effect() {
        return from instanceof Result.Weighted then && to instanceof Result.Weighted now
                ? Optional.of(now.threat().minus(then.threat()))
                : Optional.empty();
    }

    private static Optional<Integer> value(@Nullable Answer answer) {
        return answer instanceof Answer.Known known ? Optional.of(known.value()) : Optional.empty();
    }
}
