package occ.intelligence.requirement;

import java.time.LocalDate;
import java.util.List;
import occ.intelligence.Priority;
import occ.kernel.AccountId;
import occ.kernel.Grade;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A requirement as it is raised. {@code why} is what the answer is needed for, {@code about} the record it asks about, if
 * it is about one. It is owned by the organisation of whoever is {@code accountable}.
 */
public record NewRequirement(
        RequirementKind kind,
        String question,
        String why,
        @Nullable Reference about,
        AccountId accountable,
        LocalDate dueOn,
        Priority priority,
        Grade.Handling handling,
        List<NewCollector> collectors) {
    public NewRequirement {
        collectors = List.copyOf(collectors);
    }

    /** Who is to find out, and how they would. */
    public record NewCollector(OrganisationId organisation, String how) {}
}
