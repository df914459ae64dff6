package occ.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import occ.kernel.Now;
import occ.kernel.Pillar;
import occ.mapping.Subject;
import occ.plans.Action.Content;
import occ.plans.ActionOwner;
import occ.plans.ActionState;
import occ.plans.Actions.Asked;
import occ.plans.Objective;
import occ.plans.Objective.Measure;
import occ.plans.PlanOutcome;
import occ.plans.Target;
import occ.plans.Wording;

/** The plan of each telling's main subject, in force, with an action that is under way. */
final class Planned {
    private static final int ANY = -1;

    private final Verbs verbs;
    private final Told told;
    private final Teller by;
    private Instant at;

    Planned(Verbs verbs, Told told, Instant began) {
        this.verbs = verbs;
        this.told = told;
        this.by = told.by();
        this.at = began;
    }

    void tell() {
        var main = on(() -> verbs.subjects().get(by.analyst(), told.main().id()));
        var pursue = objective(Pillar.PURSUE);
        done(() -> verbs.plans().begin(by.analyst(), main, null));
        done(() -> verbs.plans().word(by.analyst(), main, ANY, wording()));
        done(() -> verbs.plans().aim(by.analyst(), main, ANY, pursue));
        done(() -> verbs.plans().aim(by.analyst(), main, ANY, objective(Pillar.PREVENT)));
        done(() -> verbs.actions().add(by.analyst(), main, new Asked(content(pursue), List.of(), "")));
        done(() -> verbs.plans().submit(by.analyst(), main, ANY));
        done(() -> verbs.plans().decide(by.coordinator(), main, ANY, true, by.named("good enough")));
        begun(main);
    }

    private void begun(Subject main) {
        var one = on(() -> verbs.actions().of(by.analyst(), main.id())).getFirst();
        done(() -> verbs.actions()
                .move(by.analyst(), main, one.reference(), ANY, ActionState.IN_PROGRESS, by.named("it is under way")));
    }

    private Wording wording() {
        return new Wording(
                by.named("gap"), by.named("impact"), by.named("risk"), by.named("exit"), "", day().plusDays(300));
    }

    private Objective objective(Pillar pillar) {
        return new Objective(
                UUID.randomUUID(),
                pillar,
                by.named("objective"),
                new Measure(by.named("measure"), "", by.named("target"), day().plusDays(300)));
    }

    private Content content(Objective objective) {
        return new Content(
                objective.line(),
                objective.pillar(),
                by.named("action"),
                "BUS-03",
                new Target(null, "", by.named("yard")),
                false,
                "",
                new ActionOwner.Lead(),
                day().plusDays(300));
    }

    private void done(Supplier<PlanOutcome> deed) {
        assertThat(on(deed)).isInstanceOf(PlanOutcome.Done.class);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private <T> T on(Supplier<T> deed) {
        at = at.plus(Duration.ofMinutes(7));
        return Now.at(at, deed);
    }
}
