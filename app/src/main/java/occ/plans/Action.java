package occ.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.kernel.EntityId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** Something done under an objective. {@code needs} are references of actions that come first. */
public record Action(
        ActionId id,
        Reference reference,
        EntityId subject,
        int revision,
        ActionState state,
        Content content,
        List<String> needs,
        @Nullable Request request) {
    public Action {
        needs = List.copyOf(needs);
    }

    /** {@code tactic} is a code of the catalogue, or empty; {@code grounds} are the power used, and why that is necessary and proportionate (R47). */
    public record Content(
            UUID objective,
            Pillar pillar,
            String words,
            String tactic,
            Target target,
            boolean protective,
            String grounds,
            ActionOwner owner,
            LocalDate due) {}

    /** What another body was asked in words written for it, and what it answered. */
    public record Request(String words, @Nullable Answer answer) {}

    public boolean isLate(LocalDate today) {
        return state.isOpen() && content.due().isBefore(today);
    }
}
