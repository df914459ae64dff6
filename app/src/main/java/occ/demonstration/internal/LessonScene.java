package occ.demonstration.internal;

import occ.kernel.Grade.Handling;
import occ.knowledge.Directory;
import occ.knowledge.Directory.NewExperience;
import occ.knowledge.LessonState;
import occ.knowledge.Lessons;
import occ.knowledge.Lessons.Outcome.Done;
import occ.knowledge.Lessons.Which;
import occ.knowledge.NewLesson;
import occ.knowledge.Strength;
import org.springframework.stereotype.Component;

/** What some of the cast learnt, and what they have done before. */
@Component
class LessonScene {
    private final Lessons lessons;
    private final Directory directory;
    private final Cast cast;

    LessonScene(Lessons lessons, Directory directory, Cast cast) {
        this.lessons = lessons;
        this.directory = directory;
        this.cast = cast;
    }

    /** Once: a world that is gone on with keeps the lessons it has. */
    void play() {
        if (lessons.count(cast.named("lead"), new Which(LessonState.PUBLISHED, null, "")) > 0) {
            return;
        }
        publish(
                "lead",
                new NewLesson(
                        "BUS-02",
                        "Conditions did more than closing would have",
                        "Two bars in a town centre, over six months",
                        "Card payments only and a named manager each night, by agreement with the licensing officer",
                        "Takings fell by half in a month, and one of the two was sold",
                        "Agree beforehand who checks the conditions",
                        Strength.MEASURED,
                        Handling.P));
        publish(
                "offenders",
                new NewLesson(
                        "BEH-05",
                        "A move alone shifts the trade by a fortnight",
                        "Three moves between closed prisons within a year",
                        "Each move was followed by a telephone restriction a month later",
                        "Calls fell after the restriction and not after the move",
                        "Ask for both on the same day",
                        Strength.ONE_ACCOUNT,
                        Handling.P));
        publish(
                "campaigns",
                new NewLesson(
                        "CRI-05",
                        "Hauliers report when somebody answers",
                        "One port and its three lorry parks, compared with another port",
                        "A number that is answered at night, and a word of thanks within two days",
                        "Reports rose fourfold; at the other port they stayed as they were",
                        "",
                        Strength.COMPARED,
                        Handling.P));
        lessons.record(
                cast.named("lead"),
                new NewLesson(
                        "VEH-05",
                        "Hire firms want one page",
                        "Four branches in one city",
                        "Three pages of indicators were handed out",
                        "Nobody read past the first",
                        "",
                        Strength.SEVERAL_ACCOUNTS,
                        Handling.P));
        directory.enter(cast.named("lead"), new NewExperience("BUS-02", "Prepared two reviews as lead officer", 2025));
        directory.enter(
                cast.named("offenders"), new NewExperience("BEH-05", "Sat on the moves panel for a region", 2026));
    }

    private void publish(String author, NewLesson lesson) {
        var written = ((Done) lessons.record(cast.named(author), lesson)).lesson();
        lessons.publish(cast.named("coordinator"), written.reference(), written.version());
    }
}
