package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import occ.assessment.Assessments;
import occ.assessment.Assessments.Start;
import occ.assessment.Assurance;
import occ.assessment.FiledAssessment;
import occ.assessment.Models;
import occ.assessment.Outcome;
import occ.assessment.Submission;
import occ.assessment.model.ModelStatus;
import occ.assessment.model.ThreatModel;
import occ.kernel.Now;
import org.springframework.stereotype.Component;

/** Scoring a group, checking the score by somebody else, and scoring anew as the months go by. */
@Component
class ScoringScene {
    private final Assessments assessments;
    private final Assurance assurance;
    private final Models models;
    private final Cast cast;
    private final Clock clock;

    ScoringScene(Assessments assessments, Assurance assurance, Models models, Cast cast, Clock clock) {
        this.assessments = assessments;
        this.assurance = assurance;
        this.models = models;
        this.cast = cast;
        this.clock = clock;
    }

    /** Returns when the score was approved, or submitted if the story ends there. A third use both models. */
    Instant first(Scene scene, Instant began) {
        var at = began;
        for (var model : inUse(scene)) {
            at = score(scene, model, scene.story().menace(), at);
        }
        return at;
    }

    /** Somewhat less menace each time, as work on a group tells; some turn worse. */
    void anew(Scene scene, Instant answered) {
        var model = inUse(scene).getFirst();
        var menace = scene.story().menace();
        var at = answered.plus(scene.dice().days(70, 84));
        while (at.isBefore(clock.instant().minus(Duration.ofDays(6)))) {
            menace = Math.clamp(menace + scene.dice().between(-12, 8) / 100.0, 0, 1);
            at = score(scene, model, menace, at).plus(scene.dice().days(70, 84));
        }
    }

    private Instant score(Scene scene, ThreatModel model, double menace, Instant began) {
        var analyst = cast.analyst(scene.home());
        var answers = new Scores(scene.dice()).of(model, menace, scene.evidence());
        var submitted = began.plus(Duration.ofHours(scene.dice().between(1, 30)));
        var filed = Now.at(began, () -> {
            var draft = done(assessments.begin(analyst, scene.group().id(), model.id(), Start.EMPTY));
            return done(assessments.save(analyst, draft.reference(), draft.version(), answers));
        });
        var submission = Now.at(submitted, () -> assessments.submit(analyst, filed.reference(), filed.version()));
        if (!(submission instanceof Submission.Accepted)) {
            throw new IllegalStateException(scene.story().name() + " cannot be submitted: " + submission);
        }
        return scene.story().ending() == Ending.SCORED ? submitted : approve(scene, filed, submitted);
    }

    private Instant approve(Scene scene, FiledAssessment filed, Instant submitted) {
        var coordinator = cast.coordinator(scene.home());
        var approved = submitted.plus(scene.dice().days(0, 2));
        Now.at(approved, () -> {
            var now = assessments.get(coordinator, filed.reference());
            return done(assurance.approve(
                    coordinator, now.reference(), now.version(), "Read against the reports each answer rests on."));
        });
        return approved;
    }

    private List<ThreatModel> inUse(Scene scene) {
        var usable = models.usable(cast.analyst(scene.home()));
        var weighted = usable.stream()
                .filter(ThreatModel.Weighted.class::isInstance)
                .filter(model -> model.status() == ModelStatus.IN_FORCE);
        var matrix = usable.stream().filter(ThreatModel.Matrix.class::isInstance);
        var both = scene.story().number() % 3 == 0 && scene.story().ending().isAnswered();
        return (both ? Stream.concat(weighted, matrix) : weighted).toList();
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new IllegalStateException("Refused: " + why);
        };
    }
}
