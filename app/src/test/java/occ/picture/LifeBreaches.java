package occ.picture;

import static occ.picture.Breach.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import occ.assessment.GroupsToScore;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.mapping.ArchiveApproval;
import occ.mapping.ArchiveProposal;
import occ.mapping.ArchiveReason;
import occ.mapping.Grounds;
import occ.mapping.Move;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.Recording;
import occ.mapping.ReturnReason;
import occ.mapping.Review;
import occ.mapping.Review.Finding;
import occ.mapping.Reviews;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import org.springframework.context.ApplicationContext;

/** What a subject lacks on its way onto the map, on it and off it, and of its score. */
record LifeBreaches(MadeSubjects made, GroupsToScore scored, Subjects subjects, Reviews reviews, People people) {
    static LifeBreaches in(ApplicationContext context) {
        var makers = context.getAutowireCapableBeanFactory();
        return new LifeBreaches(
                makers.createBean(MadeSubjects.class),
                makers.createBean(GroupsToScore.class),
                context.getBean(Subjects.class),
                context.getBean(Reviews.class),
                context.getBean(People.class));
    }

    Map<String, Supplier<Breach>> all() {
        return Map.of(
                "mapping.triage", this::triage,
                "mapping.answer", this::answer,
                "mapping.development", this::development,
                "mapping.assurance", this::assurance,
                "mapping.correction", this::correction,
                "mapping.review", this::review,
                "mapping.archive", this::archive,
                "assessment.no-score", this::noScore,
                "assessment.rescore", this::rescore,
                "assessment.assurance", this::newScore);
    }

    private Breach triage() {
        var subject = begun(this::nominated);
        return Breach.of(subject.id(), () -> {
            pickUp(subject);
            move(coordinator(), subject, Move.ACCEPT_FOR_DEVELOPMENT, new Grounds.Definition(List.of()));
        });
    }

    private Breach answer() {
        var subject = begun(() -> {
            var one = nominated();
            pickUp(one);
            move(coordinator(), one, Move.RETURN, new Grounds.Return(Set.of(ReturnReason.values()[0]), "Say where"));
            return one;
        });
        return Breach.of(
                subject.id(), () -> move(analyst(), subject, Move.RESUBMIT, new Grounds.Words("It is at the quay")));
    }

    private Breach development() {
        var subject = begun(this::inDevelopment);
        return Breach.of(subject.id(), () -> move(analyst(), subject, Move.SCORE, new Grounds.Scoring(0)));
    }

    private Breach assurance() {
        var subject = begun(this::scoredFirst);
        return Breach.of(subject.id(), () -> move(coordinator(), subject, Move.PASS_QA, checked()));
    }

    private Breach correction() {
        var subject = begun(() -> {
            var one = scoredFirst();
            move(coordinator(), one, Move.RETURN_FROM_QA, checked());
            return one;
        });
        return Breach.of(subject.id(), () -> move(analyst(), subject, Move.SCORE, new Grounds.Scoring(0)));
    }

    private Breach review() {
        var subject = begun(this::mapped);
        return Breach.of(subject.id(), () -> {
            var review =
                    new Review(subject.id(), analyst().account(), Breach.muchLater(), Finding.NO_CHANGE, "", Set.of());
            assertThat(reviews.record(analyst(), review)).isInstanceOf(Recording.Recorded.class);
        });
    }

    private Breach archive() {
        var subject = begun(() -> {
            var one = mapped();
            var proposal = new ArchiveProposal(
                    coordinator().account(),
                    Breach.began(),
                    ArchiveReason.values()[0],
                    "Nothing is left of it",
                    Breach.began().minusMonths(14),
                    Set.of(),
                    "Nobody is left to manage");
            move(coordinator(), one, Move.PROPOSE_ARCHIVE, proposal);
            return one;
        });
        return Breach.of(
                subject.id(), () -> move(people.chair(), subject, Move.ARCHIVE, ArchiveApproval.OF_WHAT_WAS_PROPOSED));
    }

    private Breach noScore() {
        var subject = begun(this::mapped);
        return Breach.of(subject.id(), () -> made.scoreBandC(subject.id()));
    }

    private Breach rescore() {
        var subject = begun(() -> {
            var one = mapped();
            made.scoreBandC(one.id());
            return one;
        });
        return Breach.of(subject.id(), () -> made.scoreBandC(subject.id()));
    }

    private Breach newScore() {
        var subject = begun(() -> {
            var one = scored.inDevelopment("Scored Again");
            scored.approved(scored.drafted(one));
            return scored.again(one);
        });
        var waiting = begun(() -> scored.submitted(scored.drafted(subject)));
        return Breach.of(subject.id(), () -> scored.checked(waiting));
    }

    private Subject nominated() {
        return made.nominated(EntityKind.VULNERABILITY, "Sidings nobody watches", Handling.P);
    }

    private Subject mapped() {
        return made.mapped(EntityKind.VULNERABILITY, "Sidings nobody watches", Handling.P);
    }

    private Subject inDevelopment() {
        var subject = nominated();
        pickUp(subject);
        move(coordinator(), subject, Move.ACCEPT_FOR_DEVELOPMENT, new Grounds.Definition(List.of()));
        return subject;
    }

    private Subject scoredFirst() {
        var subject = inDevelopment();
        move(analyst(), subject, Move.SCORE, new Grounds.Scoring(0));
        return subject;
    }

    private void pickUp(Subject subject) {
        move(coordinator(), subject, Move.PICK_UP, new Grounds.None());
    }

    private Grounds.Assurance checked() {
        return new Grounds.Assurance(analyst().account(), "Read every rationale");
    }

    private void move(Actor actor, Subject subject, Move move, Grounds grounds) {
        assertThat(subjects.move(actor, subject.id(), -1, move, grounds))
                .as(move.name())
                .isInstanceOf(Moved.class);
    }

    private Actor analyst() {
        return people.analyst();
    }

    private Actor coordinator() {
        return people.coordinator();
    }
}
