package occ.intelligence.requirement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.access.Person;
import occ.faces.pages.EntityAddress;
import occ.intelligence.Priority;
import occ.intelligence.ReportState;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** An intelligence requirement as its reader may see it, with those answers alone whose reports they may read. */
public record Requirement(
        RequirementId id,
        Reference reference,
        ClassId accessClass,
        int version,
        RequirementKind kind,
        RequirementState state,
        Priority priority,
        String question,
        String why,
        @Nullable About about,
        OrganisationId owner,
        String ownerName,
        Person accountable,
        LocalDate dueOn,
        List<Collector> collectors,
        List<Answer> answers,
        List<Step> history) {
    public Requirement {
        collectors = List.copyOf(collectors);
        answers = List.copyOf(answers);
        history = List.copyOf(history);
    }

    public record About(EntityKind kind, String reference, String name) {
        public String address() {
            return EntityAddress.of(kind, reference);
        }
    }

    public record Collector(String organisation, String how) {}

    /** {@code state} is that of the report: what was recalled answers nothing any more. */
    public record Answer(
            Reference report, String title, ReportState state, Extent extent, String note, String by, Instant at) {
        public String address() {
            return "/intelligence/reports/" + report.text();
        }

        public boolean isRecalled() {
            return state == ReportState.RECALLED;
        }
    }

    public record Step(
            RequirementState state,
            String by,
            Instant at,
            @Nullable String reason) {}

    public Requirement with(List<Collector> collects, List<Answer> answered, List<Step> steps) {
        return new Requirement(
                id,
                reference,
                accessClass,
                version,
                kind,
                state,
                priority,
                question,
                why,
                about,
                owner,
                ownerName,
                accountable,
                dueOn,
                collects,
                answered,
                steps);
    }

    public String address() {
        return "/intelligence/requirements/" + reference.text();
    }

    public boolean isOpen() {
        return state == RequirementState.OPEN;
    }
}
