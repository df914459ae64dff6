package occ.governance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.kernel.AccountId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A version of the strategic action plan of a theme. {@code number} counts its versions, {@code version} the changes to a
 * draft. {@code writers} are all who wrote in it; {@code answer} is why it was sent back, {@code decided} what was said on
 * approving it.
 */
public record StrategicPlan(
        StrategicPlanId id,
        Reference reference,
        Theme theme,
        int number,
        int version,
        StrategicPlanState state,
        PlanText text,
        String authorName,
        Set<AccountId> writers,
        @Nullable Instant submittedAt,
        @Nullable String approverName,
        @Nullable Instant approvedAt,
        @Nullable String decided,
        @Nullable String answer,
        List<PlanLine> lines) {
    public static final String ADDRESS = "/strategic-plans";

    public StrategicPlan {
        writers = Set.copyOf(writers);
        lines = List.copyOf(lines);
    }

    /** What a version says besides its lines. */
    public record PlanText(LocalDate first, LocalDate last, String summary) {}

    public String address() {
        return ADDRESS + "/" + reference.text();
    }

    public Optional<PlanLine> line(Reference wanted) {
        return lines.stream().filter(line -> line.reference().equals(wanted)).findFirst();
    }

    public List<PlanLine.Objective> objectives(Pillar pillar) {
        return objectives().stream().filter(line -> line.pillar() == pillar).toList();
    }

    public List<PlanLine.Objective> objectives() {
        return of(PlanLine.Objective.class);
    }

    public List<PlanLine.Target> targets() {
        return of(PlanLine.Target.class);
    }

    public List<PlanLine.Milestone> milestones() {
        return of(PlanLine.Milestone.class);
    }

    public List<PlanLine.Risk> risks() {
        return of(PlanLine.Risk.class);
    }

    private <T extends PlanLine> List<T> of(Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
