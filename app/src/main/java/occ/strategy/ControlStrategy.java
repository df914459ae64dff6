package occ.strategy;

import java.time.LocalDate;
import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The priorities of a body for a while: of a force, a region or the command, which is the nation's. {@code answer} is what whoever
 * sent it back said.
 */
public record ControlStrategy(
        Reference reference,
        int version,
        StrategyState state,
        OrganisationId body,
        String bodyName,
        LocalDate from,
        LocalDate until,
        String summary,
        List<Priority> priorities,
        AccountId author,
        String authorName,
        @Nullable String approverName,
        @Nullable String answer) {
    public static final String ADDRESS = "/control-strategies";

    public ControlStrategy {
        priorities = List.copyOf(priorities);
    }

    public String address() {
        return ADDRESS + "/" + reference.text();
    }
}
