package occ.pole;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.kernel.ClassId;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Period;
import org.jspecify.annotations.Nullable;

/** One thing said of a subject, with everything needed to weigh it. Never changed: only superseded or withdrawn. */
public record Statement(
        StatementId id,
        EntityRef subject,
        Predicate predicate,
        @Nullable String text,
        @Nullable LocalDate day,
        @Nullable Linked object,
        boolean fact,
        Grade grade,
        Source source,
        Period valid,
        ClassId accessClass,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant supersededAt,
        @Nullable StatementId supersededBy) {

    /** The other end of a link, as its reader may know it. */
    public record Linked(EntityRef entity, String reference, String name) {}

    /** What is said, as a person reads it. */
    public String words() {
        if (object == null) {
            return words(predicate, text, day);
        }
        return text == null ? object.name() : object.name() + ", " + text;
    }

    public static String words(Predicate predicate, @Nullable String text, @Nullable LocalDate day) {
        return Stream.of(day == null ? null : DateWords.day(day), text == null ? null : predicate.display(text))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public boolean isWithdrawn() {
        return supersededAt != null && supersededBy == null;
    }

    public boolean isCurrent() {
        return supersededAt == null;
    }
}
