package occ.intelligence;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * How an item under code C may be handled. {@code recipients} are the bodies it may be disseminated to, and no others;
 * {@code mayBeMentioned} says whether an overt product may say that something was left out.
 */
public record Conditions(
        ActionCode action,
        SanitisationCode sanitisation,
        @Nullable String text,
        @Nullable LocalDate reviewOn,
        List<OrganisationId> recipients,
        boolean mayBeMentioned) {
    public Conditions {
        recipients = List.copyOf(recipients);
    }
}
