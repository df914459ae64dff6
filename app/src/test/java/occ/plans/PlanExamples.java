package occ.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.plans.Objective.Measure;
import occ.tasking.Who;

/** A plan against a group, its writer and whoever decides about it. */
final class PlanExamples {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 12);
    static final Actor WRITER = person("DCI Tamsin Orrell-Vane");
    static final Actor COORDINATOR = person("DI Piers Mallowdale");
    static final Actor PROGRAM = new Actor(AccountId.next(), "Nightly work", OrganisationId.next(), Actor.Kind.SERVICE);
    static final Wording WORDING = new Wording(
            "Who owns the yard",
            "Fear in two streets",
            "A rival moves in",
            "No import for a year",
            "",
            TODAY.plusDays(56));

    private static final List<Gap> GAPS = Gap.reworded(List.of(), WORDING.gaps());

    private PlanExamples() {}

    static Plan draft(Pillar... pillars) {
        return plan(
                PlanState.DRAFT,
                WORDING,
                Arrays.stream(pillars)
                        .map(pillar -> objective(pillar, "Stop it: " + pillar.label()))
                        .toList());
    }

    static Plan plan(PlanState state, Wording wording, List<Objective> objectives) {
        return new Plan(
                new PlanId(UUID.randomUUID()),
                Reference.next("PLN"),
                EntityId.next(),
                1,
                1,
                state,
                wording,
                Gap.reworded(GAPS, wording.gaps()),
                objectives,
                Set.of(WRITER.account()),
                new Who(WRITER.account(), WRITER.name()),
                Instant.parse("2026-06-01T09:00:00Z"),
                null,
                null,
                null);
    }

    static Objective objective(Pillar pillar, String words) {
        return new Objective(
                UUID.randomUUID(), pillar, words, new Measure("Loads a month", "4", "0", TODAY.plusDays(90)));
    }

    private static Actor person(String name) {
        return new Actor(AccountId.next(), name, OrganisationId.next(), Actor.Kind.PERSON);
    }
}
