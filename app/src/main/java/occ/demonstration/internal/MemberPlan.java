package occ.demonstration.internal;

import java.time.LocalDate;
import occ.kernel.Grade;
import occ.mapping.MemberRole;
import occ.pole.DataSubjectCategory;
import org.jspecify.annotations.Nullable;

/** Somebody who will belong to a group. Without a birth date it is known only to exist. */
record MemberPlan(
        String name,
        String sex,
        @Nullable LocalDate born,
        MemberRole role,
        DataSubjectCategory category,
        Grade grade,
        boolean fact,
        @Nullable String phone,
        @Nullable String street,
        String whereNow) {

    boolean isPlaceholder() {
        return born == null;
    }
}
