package occ.pole;

import java.time.LocalDate;
import occ.kernel.ClassId;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Period;
import occ.pole.Predicate.Target;
import org.jspecify.annotations.Nullable;

/**
 * Something to be said of a subject. Which of text, day and object it carries, its predicate tells; a link may
 * carry text as well, such as a role. {@code fact} is false for an assessment (DPA 2018 s38).
 */
public record NewStatement(
        EntityRef subject,
        Predicate predicate,
        @Nullable String text,
        @Nullable LocalDate day,
        @Nullable EntityRef object,
        boolean fact,
        Grade grade,
        SourceId source,
        Period valid,
        ClassId accessClass) {

    public NewStatement {
        if (!predicate.isAbout(subject.kind())) {
            throw new IllegalArgumentException(predicate + " is not said of a " + subject.kind());
        }
        var carries = predicate.target() == Target.DATE ? day : predicate.target() == Target.ENTITY ? object : text;
        if (carries == null) {
            throw new IllegalArgumentException(predicate + " lacks its value");
        }
    }

    /** What a set of statements from one form or file has in common: said once, it covers them all. */
    public record Basis(SourceId source, Grade grade, boolean fact, ClassId accessClass) {
        public NewStatement text(EntityRef subject, Predicate predicate, String text) {
            return new NewStatement(
                    subject, predicate, text, null, null, fact, grade, source, Period.UNKNOWN, accessClass);
        }

        public NewStatement day(EntityRef subject, Predicate predicate, LocalDate day) {
            return new NewStatement(
                    subject, predicate, null, day, null, fact, grade, source, Period.UNKNOWN, accessClass);
        }

        public NewStatement link(
                EntityRef subject, Predicate predicate, EntityRef object, @Nullable String text, Period valid) {
            return new NewStatement(subject, predicate, text, null, object, fact, grade, source, valid, accessClass);
        }
    }
}
