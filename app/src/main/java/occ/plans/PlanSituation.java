package occ.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import occ.adequacy.AdequacyRule;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.mapping.SubjectState;
import occ.tasking.Who;
import org.jspecify.annotations.Nullable;

/** How a subject's plan stands, as far as rules ask: what is there, and since when something is not. */
public record PlanSituation(
        EntityId subject,
        ClassId accessClass,
        SubjectState state,
        OrganisationId area,
        @Nullable Instant mappedAt,
        @Nullable Who lead,
        @Nullable InForce inForce,
        @Nullable Instant submittedAt,
        @Nullable Instant oneSidedSince,
        @Nullable NextAction next,
        boolean ownerLeft) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public record InForce(Instant since, LocalDate reviewOn) {}

    /** The open action that is due first. */
    public record NextAction(
            Instant since, LocalDate due, @Nullable Who officer) {}

    public record Duty(AdequacyRule rule, Instant since, Instant due) {}

    /** All that runs against a clock; where its life on the map has ended, nothing. */
    public List<Duty> duties(Instant now) {
        var duties = new ArrayList<Duty>();
        if (state.isTerminal()) {
            return List.of();
        }
        if (mappedAt != null && inForce == null) {
            duties.add(after(PlanAdequacy.NO_PLAN, mappedAt));
        }
        if (submittedAt != null) {
            duties.add(after(PlanAdequacy.NOT_DECIDED, submittedAt));
        }
        if (inForce != null) {
            duties.add(new Duty(PlanAdequacy.REVIEW, inForce.since(), endOf(inForce.reviewOn())));
        }
        if (oneSidedSince != null) {
            duties.add(after(PlanAdequacy.ONE_SIDED, oneSidedSince));
        }
        if (next != null) {
            duties.add(new Duty(PlanAdequacy.ACTION_LATE, next.since(), endOf(next.due())));
        }
        if (ownerLeft) {
            duties.add(new Duty(PlanAdequacy.OWNER_LEFT, now, now));
        }
        return List.copyOf(duties);
    }

    private static Duty after(AdequacyRule rule, Instant since) {
        return new Duty(rule, since, endOf(rule.dueFrom(since).atZone(LONDON).toLocalDate()));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
