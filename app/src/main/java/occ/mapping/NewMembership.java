package occ.mapping;

import java.time.LocalDate;
import occ.kernel.ClassId;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.pole.DataSubjectCategory;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;

/** That somebody on record belongs to a group, to be recorded: one item of evidence for it. */
public record NewMembership(
        EntityRef group,
        EntityRef member,
        MemberRole role,
        @Nullable EnablerType enabler,
        DataSubjectCategory category,
        @Nullable LocalDate since,
        LocalDate justifiedUntil,
        Membership.Basis basis,
        Grade grade,
        SourceId source,
        ClassId accessClass) {}
