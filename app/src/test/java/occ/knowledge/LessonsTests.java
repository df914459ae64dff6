package occ.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import occ.access.Forbidden;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.knowledge.Directory.NewExperience;
import occ.knowledge.Lessons.Outcome.Done;
import occ.knowledge.Lessons.Outcome.Refused;
import occ.knowledge.Lessons.Which;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lessons from writing down to withdrawal, and the directory of who has done what. */
@WholeApplication
class LessonsTests {
    @Autowired
    Lessons lessons;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    Actor author;
    Actor coordinator;

    @BeforeEach
    void somebodyLearnt() {
        author = people.another("force:kent", Role.LEAD_OFFICER);
        coordinator = people.another("force:kent", Role.REGIONAL_COORDINATOR);
    }

    @Test
    @DisplayName("R03: a lesson is published by somebody else than its author, and by those only who publish")
    void somebodyElsePublishes() {
        var both = people.another("force:kent", Role.REGIONAL_COORDINATOR);
        var own = written(both, Handling.P);
        assertThat(lessons.publish(both, own.reference(), own.version())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> lessons.publish(author, own.reference(), own.version()))
                .isInstanceOf(Forbidden.class);

        assertThat(published(own).state()).isEqualTo(LessonState.PUBLISHED);
        assertThat(lessons.publish(coordinator, own.reference(), 2)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("A lesson under conditions is read by its own line alone, published or not")
    void conditionsHold() {
        var elsewhere = people.another("force:cumbria", Role.ANALYST);
        var open = published(written(author, Handling.P));
        var closed = published(written(author, Handling.C));

        assertThat(lessons.get(elsewhere, open.reference()).said().title()).isEqualTo("Ask early");
        assertThatThrownBy(() -> lessons.get(elsewhere, closed.reference())).isInstanceOf(NoSuchRecord.class);
        assertThat(lessons.list(elsewhere, new Which(LessonState.PUBLISHED, "BUS-02", "registrar"), 0, 1_000))
                .extracting(Lesson::reference)
                .contains(open.reference())
                .doesNotContain(closed.reference());
    }

    @Test
    @DisplayName("A lesson names nobody: references, numbers and addresses are refused where they stand")
    void aLessonNamesNobody() {
        assertThat(lessons.record(author, saying("Seen with PER-7K2M-9QX4-T in the bar")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("done"));
        assertThat(lessons.record(author, saying("Rang 07700 900123 twice"))).isInstanceOf(Refused.class);
        assertThat(lessons.record(author, saying("Wrote to bar@example.org"))).isInstanceOf(Refused.class);
        assertThat(lessons.record(author, saying("Asked 12 bars in 2025 under section 51")))
                .isInstanceOf(Done.class);
    }

    @Test
    @DisplayName("A lesson is withdrawn with a reason, once, and by nobody who has an old version before them")
    void aLessonIsWithdrawn() {
        var lesson = published(written(author, Handling.P));
        assertThatThrownBy(() -> lessons.withdraw(author, lesson.reference(), 1, "Too old"))
                .isInstanceOf(StaleRecord.class);
        var stranger = people.another("force:kent", Role.ANALYST);
        assertThatThrownBy(() -> lessons.withdraw(stranger, lesson.reference(), lesson.version(), "No"))
                .isInstanceOf(Forbidden.class);

        lessons.withdraw(author, lesson.reference(), lesson.version(), "It did not work a second time");

        assertThat(lessons.get(coordinator, lesson.reference()))
                .satisfies(gone -> assertThat(gone.state()).isEqualTo(LessonState.WITHDRAWN))
                .satisfies(gone -> assertThat(gone.whyWithdrawn()).isEqualTo("It did not work a second time"));
    }

    @Test
    @DisplayName("People enter themselves into the directory, and take nobody but themselves out")
    void peopleEnterThemselves() {
        directory.enter(author, new NewExperience("VEH-03", "Examined forty hides", 2024));
        var seen = directory.of(coordinator, "VEH-03").stream()
                .filter(one -> one.name().equals(author.name()))
                .findFirst()
                .orElseThrow();
        assertThat(seen.own()).isFalse();
        assertThatThrownBy(() -> directory.withdraw(coordinator, seen.reference()))
                .isInstanceOf(NoSuchRecord.class);

        directory.withdraw(author, seen.reference());
        assertThat(directory.of(coordinator, "VEH-03"))
                .extracting(Experience::reference)
                .doesNotContain(seen.reference());
    }

    private Lesson written(Actor by, Handling handling) {
        return ((Done) lessons.record(by, lesson("The registrar was told first", handling))).lesson();
    }

    private Lesson published(Lesson lesson) {
        return ((Done) lessons.publish(coordinator, lesson.reference(), lesson.version())).lesson();
    }

    private static NewLesson saying(String done) {
        return lesson(done, Handling.P);
    }

    private static NewLesson lesson(String done, Handling handling) {
        return new NewLesson(
                "BUS-02",
                "Ask early",
                "A town with many bars",
                done,
                "Two licences were reviewed",
                "",
                Strength.MEASURED,
                handling);
    }
}
