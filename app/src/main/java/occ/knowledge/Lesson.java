package occ.knowledge;

import java.time.Instant;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** What was learnt when a tactic was tried: where, what was done, what came of it, and how well that is known. */
public record Lesson(
        LessonId id,
        Reference reference,
        ClassId accessClass,
        int version,
        LessonState state,
        Instant recordedAt,
        AccountId author,
        String authorName,
        String unit,
        @Nullable Instant publishedAt,
        @Nullable String publisher,
        @Nullable String whyWithdrawn,
        NewLesson said) {
    public static final String ADDRESS = "/knowledge/lessons";

    public String address() {
        return ADDRESS + "/" + reference.text();
    }
}
