package occ.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is recorded: an answer to each question, what it comes to and why. {@code nextOn} goes with what is kept;
 * {@code guarded} is the answer to what is asked besides of a child or possible victim.
 */
public record NewReview(
        List<Answer> answers,
        Verdict verdict,
        String reason,
        @Nullable LocalDate nextOn,
        @Nullable String guarded) {
    public NewReview {
        answers = List.copyOf(answers);
    }
}
