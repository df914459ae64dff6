package occ.demonstration.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.disruption.Achieved;
import occ.disruption.CapabilityEffect;
import occ.disruption.Claim;
import occ.disruption.Claim.Learning;
import occ.disruption.Disruption;
import occ.disruption.DisruptionKind;
import occ.disruption.Disruptions;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Effect;
import occ.disruption.Evidence;
import occ.disruption.Evidence.Origin;
import occ.disruption.Panels;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Now;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.pole.Finding;
import org.springframework.stereotype.Component;

/** What was achieved against the central group: one approved by a supervisor, one that waits for the panel, one draft. */
@Component
class DisruptionScene {
    private static final Duration A_MONTH = Duration.ofDays(30);

    private final Disruptions disruptions;
    private final Panels panels;
    private final Subjects subjects;
    private final Finding finding;
    private final Cast cast;
    private final Clock clock;

    DisruptionScene(
            Disruptions disruptions, Panels panels, Subjects subjects, Finding finding, Cast cast, Clock clock) {
        this.disruptions = disruptions;
        this.panels = panels;
        this.subjects = subjects;
        this.finding = finding;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps what it has. */
    void play() {
        var lead = cast.named("lead");
        var subject = subject(lead);
        if (!disruptions.of(lead, subject, 1).isEmpty()) {
            return;
        }
        var began = clock.instant().minus(A_MONTH);
        supervised(submitted(began, subject, load(day(began))));
        var waiting = supervised(submitted(began.plus(Duration.ofDays(9)), subject, haulier(day(began))));
        Now.at(
                began.plus(Duration.ofDays(12)),
                () -> done(panels.table(cast.named("coordinator"), waiting.reference(), waiting.version())));
        disruptions.write(lead, subject, drivers(day(clock.instant()).minusDays(2)), "");
    }

    private Disruption submitted(Instant at, Subject subject, Claim claim) {
        var lead = cast.named("lead");
        return Now.at(at, () -> {
            var draft =
                    done(disruptions.write(lead, subject, claim, "The forwarder’s clerk told us which load to open"));
            return done(disruptions.submit(lead, draft.reference(), draft.version()));
        });
    }

    private Disruption supervised(Disruption submitted) {
        var at = submitted.steps().getLast().at().plus(Duration.ofDays(1));
        return Now.at(
                at,
                () -> done(disruptions.supervise(
                        cast.named("coordinator"),
                        submitted.reference(),
                        submitted.version(),
                        true,
                        "The custody record and the result of the laboratory are with us")));
    }

    private Claim load(LocalDate day) {
        return claim(
                "A Thursday load opened at the port",
                day.minusDays(4),
                Pillar.PURSUE,
                Effect.MINOR,
                List.of(CapabilityEffect.ABSORBED),
                1,
                List.of(achieved("arrests", 2, ""), achieved("cocaine", 14, "79 % pure"), achieved("vehicles", 1, "")));
    }

    private Claim haulier(LocalDate day) {
        return claim(
                "The haulier’s licence suspended",
                day.plusDays(3),
                Pillar.PREVENT,
                Effect.MODERATE,
                List.of(CapabilityEffect.MUST_REBUILD, CapabilityEffect.MEMBER_REMOVED),
                6,
                List.of(achieved("licences-revoked", 1, "Until the public inquiry")));
    }

    private Claim drivers(LocalDate day) {
        return claim(
                "Drivers warned at three lorry parks",
                day,
                Pillar.PREVENT,
                Effect.NONE,
                List.of(),
                0,
                List.of(achieved("people-reached", 46, "")));
    }

    private static Claim claim(
            String title,
            LocalDate day,
            Pillar pillar,
            Effect level,
            List<CapabilityEffect> effects,
            int months,
            List<Achieved> achieved) {
        return new Claim(
                DisruptionKind.EVENT,
                title,
                day,
                day,
                pillar,
                List.of(),
                null,
                null,
                "Done with the port’s police and the traffic commissioner, after the loads of six weeks were compared",
                level,
                effects,
                months,
                "A load each Thursday, by one haulier",
                "No load was seen since",
                List.of(
                        new Evidence(Origin.PARTNER, "Letter of the traffic commissioner"),
                        new Evidence(Origin.FORENSIC, "Result of the laboratory")),
                achieved,
                Learning.NOTHING);
    }

    private Achieved achieved(String type, int quantity, String detail) {
        return new Achieved(disruptions.outcomes().get(type), BigDecimal.valueOf(quantity), false, detail);
    }

    private Subject subject(Actor lead) {
        var found = finding.find(lead, CentralGroup.NAME, 1).getFirst();
        return subjects.get(lead, new Reference(found.reference()), AsAt.NOW);
    }

    private static LocalDate day(Instant at) {
        return DateWords.today(at);
    }

    private static Disruption done(Outcome outcome) {
        if (outcome instanceof Done(var disruption)) {
            return disruption;
        }
        throw new IllegalStateException("The story has it otherwise: " + outcome);
    }
}
