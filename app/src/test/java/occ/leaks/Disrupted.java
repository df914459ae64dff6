package occ.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import occ.disruption.Prosecution.Kind;
import occ.disruption.Prosecutions.Charge;
import occ.disruption.Prosecutions.Happening;
import occ.disruption.Quarter;
import occ.disruption.Verdict;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.Pillar;
import occ.kernel.Reference;

/**
 * What each telling achieved against its main subject: one that led to a prosecution, that a supervisor approved and that was
 * corrected when its quarter was locked, one that a panel approved, one that waits for a panel, and one that may be the same act and is a draft.
 */
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
            beforePanel("disruption before a panel", Effect.NEGATIVE);
            decided(beforePanel("disruption that lasts", Effect.MODERATE));
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
        charge(disruption);
        var submitted = done(verbs.disruptions().submit(by.lead(), disruption.reference(), disruption.version()));
        done(verbs.disruptions()
                .supervise(
                        by.coordinator(),
                        submitted.reference(),
                        submitted.version(),
                        true,
                        by.named("reason of a supervisor")));
    }

    private void charge(Disruption disruption) {
        var charge =
                new Charge(new Reference(told.reference()), by.named("offence"), by.named("court of a hearing"), day());
        var prosecution = done(verbs.prosecutions().charge(by.lead(), disruption.reference(), charge))
                .prosecutions()
                .getFirst();
        var hearing = new Happening(Kind.HEARING, day().plusDays(13), null, by.named("word of a hearing"));
        done(verbs.prosecutions().record(by.lead(), disruption.reference(), prosecution.reference(), hearing));
    }

    private Disruption beforePanel(String title, Effect level) {
        var draft = written(title, level);
        var submitted = done(verbs.disruptions().submit(by.lead(), draft.reference(), draft.version()));
        var supervised = done(verbs.disruptions()
                .supervise(
                        by.coordinator(),
                        submitted.reference(),
                        submitted.version(),
                        true,
                        by.named("reason of a supervisor")));
        return done(verbs.panels().table(by.coordinator(), supervised.reference(), supervised.version()));
    }

    private void decided(Disruption tabled) {
        var verdict = new Verdict.Approve(by.named("reason of a panel"));
        done(verbs.panels().decide(by.chair(), tabled.reference(), tabled.version(), verdict));
    }

    /** When the quarter in which it was is locked. */
    void correct() {
        Now.at(locking(at).plus(Duration.ofDays(1)), () -> {
            var approved = verbs.disruptions().of(by.lead(), told.main(), 20).stream()
                    .map(line -> verbs.disruptions().get(by.lead(), line.reference()))
                    .filter(one -> one.level() == Effect.MINOR)
                    .findFirst()
                    .orElseThrow();
            return done(verbs.panels()
                    .correct(
                            by.chair(),
                            approved.reference(),
                            approved.version(),
                            Effect.NONE,
                            by.named("reason to correct")));
        });
    }

    static void lock(Verbs verbs, Actor statistician, Instant told) {
        var quarter = Quarter.of(DateWords.today(told).minusDays(3));
        Now.at(locking(told), () -> {
            assertThat(verbs.quarters().lock(statistician, quarter)).isEmpty();
            return true;
        });
    }

    private static Instant locking(Instant told) {
        return Quarter.of(DateWords.today(told).minusDays(3))
                .lockedFrom(10)
                .plusDays(1)
                .atTime(12, 0)
                .toInstant(ZoneOffset.UTC);
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
                List.of(CapabilityEffect.MEMBER_REMOVED, CapabilityEffect.MUST_REBUILD),
                6,
                by.named("what it could do"),
                by.named("what it can do"),
                List.of(new Evidence(Origin.CUSTODY, by.named("evidence"))),
                List.of(new Achieved(
                        verbs.disruptions().outcomes().get("arrests"), BigDecimal.TWO, false, by.named("detail"))),
                new Learning(by.named("lesson"), by.named("learning action"), day().plusDays(60)));
    }

    private LocalDate day() {
        return DateWords.today(at).minusDays(3);
    }

    private static Disruption done(Outcome outcome) {
        return ((Done) outcome).disruption();
    }
}
