package occ.leaks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.access.Organisation;
import occ.disruption.Achieved;
import occ.disruption.CapabilityEffect;
import occ.disruption.Claim;
import occ.disruption.Claim.Learning;
import occ.disruption.Disruption;
import occ.disruption.DisruptionKind;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Effect;
import occ.disruption.Evidence;
import occ.disruption.Evidence.Origin;
import occ.faces.pages.DateWords;
import occ.kernel.Now;
import occ.kernel.Pillar;
import occ.kernel.Reference;

/** What each telling achieved against its main subject: one approved, one that may be the same act and is a draft. */
final class Disrupted {
    private final Verbs verbs;
    private final Told told;
    private final Teller by;
    private final Instant at;

    Disrupted(Verbs verbs, Told told, Instant at) {
        this.verbs = verbs;
        this.told = told;
        this.by = told.by();
        this.at = at;
    }

    void tell() {
        Now.at(at, () -> {
            approved();
            written("disruption that is a draft", Effect.NONE);
            return true;
        });
    }

    private void approved() {
        var disruption = written("disruption that is approved", Effect.MINOR);
        var helped = verbs.organisations().find("force:kent").orElseThrow().equals(organisation())
                ? "force:merseyside"
                : "force:kent";
        done(verbs.disruptions()
                .addContributor(
                        by.lead(),
                        disruption.reference(),
                        verbs.organisations().find(helped).orElseThrow().id()));
        done(verbs.disruptions().addTarget(by.lead(), disruption.reference(), new Reference(told.reference())));
        var submitted = done(verbs.disruptions().submit(by.lead(), disruption.reference(), disruption.version()));
        done(verbs.disruptions()
                .supervise(
                        by.coordinator(),
                        submitted.reference(),
                        submitted.version(),
                        true,
                        by.named("reason of a supervisor")));
    }

    private Organisation organisation() {
        return verbs.organisations().get(by.lead().unit());
    }

    private Disruption written(String title, Effect level) {
        return done(verbs.disruptions()
                .write(by.lead(), told.main(), claim(by.named(title), level), by.named("word for a line")));
    }

    private Claim claim(String title, Effect level) {
        return new Claim(
                DisruptionKind.EVENT,
                title,
                day(),
                day(),
                Pillar.PURSUE,
                List.of(),
                "BUS-03",
                null,
                by.named("what was done"),
                level,
                List.of(CapabilityEffect.INTERRUPTED),
                1,
                by.named("what it could do"),
                by.named("what it can do"),
                List.of(new Evidence(Origin.CUSTODY, by.named("evidence"))),
                List.of(new Achieved(
                        verbs.disruptions().outcomes().get("arrests"), BigDecimal.TWO, false, by.named("detail"))),
                Learning.NOTHING);
    }

    private LocalDate day() {
        return DateWords.today(at).minusDays(3);
    }

    private static Disruption done(Outcome outcome) {
        return ((Done) outcome).disruption();
    }
}
