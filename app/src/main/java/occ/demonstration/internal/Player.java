package occ.demonstration.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import occ.access.AccessClasses;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.assessment.score.EvidenceRef;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Now;
import occ.mapping.Grounds;
import occ.mapping.Move;
import occ.mapping.MoveOutcome;
import occ.mapping.RejectReason;
import occ.mapping.ReturnReason;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.Subjects.NewSubject;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.Statements;
import org.springframework.stereotype.Component;

/** Plays a story through the program's own verbs, each deed on its day by whoever may do it. */
@Component
class Player {
    private static final Grade ASSESSED = Grade.parse("2B P").orElseThrow();

    private final Subjects subjects;
    private final Statements statements;
    private final Recorder recorder;
    private final DefiningScene defining;
    private final ScoringScene scoring;
    private final AnsweringScene answering;
    private final ImpactScene impact;
    private final PlanScene plan;
    private final FollowingScene following;
    private final EndingScene ending;
    private final AccessClasses classes;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Cast cast;

    Player(
            Subjects subjects,
            Statements statements,
            Recorder recorder,
            DefiningScene defining,
            ScoringScene scoring,
            AnsweringScene answering,
            ImpactScene impact,
            PlanScene plan,
            FollowingScene following,
            EndingScene ending,
            AccessClasses classes,
            Organisations organisations,
            Transactions transactions,
            Cast cast) {
        this.subjects = subjects;
        this.statements = statements;
        this.recorder = recorder;
        this.defining = defining;
        this.scoring = scoring;
        this.answering = answering;
        this.impact = impact;
        this.plan = plan;
        this.following = following;
        this.ending = ending;
        this.classes = classes;
        this.organisations = organisations;
        this.transactions = transactions;
        this.cast = cast;
    }

    Subject play(GroupStory story, Dice dice) {
        return new Playing(story, dice, home(story.place())).play();
    }

    /** The force of that name, or the command for every other tile. */
    Organisation home(String place) {
        return organisations.find("force:" + place).orElseGet(organisations::command);
    }

    /** One story under way: where it has come to in time. */
    private final class Playing {
        private final GroupStory story;
        private final Dice dice;
        private final Organisation home;
        private final Actor analyst;
        private final Actor coordinator;
        private Instant at;

        Playing(GroupStory story, Dice dice, Organisation home) {
            this.story = story;
            this.dice = dice;
            this.home = home;
            this.analyst = cast.analyst(home);
            this.coordinator = cast.coordinator(home);
            this.at = story.nominated();
        }

        Subject play() {
            var group = on(this::nominate);
            var evidence = on(() -> recorder.members(analyst, group, story.members(), dice, today()));
            follow(group, evidence);
            return group;
        }

        private void follow(Subject group, List<EvidenceRef> evidence) {
            if (story.ending() == Ending.NOMINATED) {
                return;
            }
            later(0, 2);
            complete(group);
            move(coordinator, group, Move.PICK_UP, new Grounds.None());
            if (story.ending() == Ending.TRIAGE || hasEndedInTriage(group)) {
                return;
            }
            later(1, 4);
            accept(group);
            if (story.ending() != Ending.DEVELOPMENT) {
                develop(group, evidence);
            }
        }

        private void develop(Subject group, List<EvidenceRef> evidence) {
            later(5, 20);
            var scene = new Scene(group, home, story, evidence, dice);
            at = scoring.first(scene, at);
            if (story.ending().isAnswered()) {
                at = answering.play(scene, at);
                impact.play(scene, at);
                plan.play(scene, at);
                ending.early(scene, at);
                if (story.ending() != Ending.ARCHIVED) {
                    following.play(scene, at);
                }
                ending.late(scene);
            }
        }

        private Subject nominate() {
            return transactions.as(analyst, () -> {
                var source = recorder.source(analyst, dice, today());
                var accessClass = classes.ownedBy(analyst, Grade.Handling.P);
                var group = subjects.open(
                                analyst,
                                List.of(new NewSubject(
                                        EntityKind.GROUP,
                                        accessClass,
                                        story.name(),
                                        story.theme(),
                                        story.themes(),
                                        story.crimes(),
                                        story.place(),
                                        story.countries(),
                                        source.id(),
                                        ASSESSED)))
                        .getFirst();
                var basis = new NewStatement.Basis(source.id(), ASSESSED, false, accessClass);
                var words = "%s, run by a settled core that uses others for the exposed work."
                        .formatted(story.crimes().getFirst().label());
                statements.record(analyst, List.of(basis.text(group.ref(), Predicate.DESCRIPTION, words)));
                return group;
            });
        }

        private boolean hasEndedInTriage(Subject group) {
            if (story.ending() == Ending.RETURNED) {
                move(
                        coordinator,
                        group,
                        Move.RETURN,
                        new Grounds.Return(
                                Set.of(ReturnReason.MEMBERS_UNCLEAR),
                                "Say what the second man does, and on whose word."));
                return true;
            }
            if (story.ending() == Ending.REJECTED) {
                move(
                        coordinator,
                        group,
                        Move.REJECT,
                        new Grounds.Rejection(
                                RejectReason.LOCAL_CRIME,
                                "Three neighbours who steal together; no sign of organisation.",
                                null));
                return true;
            }
            return false;
        }

        private void complete(Subject group) {
            Now.at(at, () -> defining.complete(analyst, group, story));
        }

        private void accept(Subject group) {
            Now.at(at, () -> defining.accept(coordinator, group));
        }

        private void move(Actor by, Subject group, Move move, Grounds grounds) {
            var outcome = on(() -> subjects.move(by, group.id(), -1, move, grounds));
            if (outcome instanceof MoveOutcome.Refused(var objections)) {
                throw new IllegalStateException(story.name() + " cannot " + move + ": " + objections);
            }
        }

        private <T> T on(Supplier<T> deed) {
            return Now.at(at, deed);
        }

        private void later(int least, int most) {
            at = at.plus(dice.days(least, most));
        }

        private LocalDate today() {
            return LocalDate.ofInstant(at, ZoneOffset.UTC);
        }
    }
}
