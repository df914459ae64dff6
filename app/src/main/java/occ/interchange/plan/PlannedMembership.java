package occ.interchange.plan;

import occ.interchange.returns.Row;
import occ.kernel.Grade;
import occ.kernel.Period;
import occ.mapping.EnablerType;
import occ.mapping.MemberRole;
import org.jspecify.annotations.Nullable;

/** That a person belongs to a group. {@code fact} is false where it is the sender's assessment (DPA 2018 s38). */
public record PlannedMembership(
        Row row,
        String person,
        String group,
        MemberRole role,
        @Nullable EnablerType enabler,
        Period held,
        boolean fact,
        Grade grade) {}
