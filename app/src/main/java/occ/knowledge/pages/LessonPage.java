package occ.knowledge.pages;

import java.util.Optional;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.knowledge.Lesson;
import occ.knowledge.Tactic;

/** One lesson, with what its reader may do with it. */
public record LessonPage(Lesson lesson, Optional<Tactic> tactic, Form form, boolean mayPublish, boolean mayWithdraw) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(lesson.said().title())
                .via("Tactics", Tactic.ADDRESS)
                .via("Lessons", Lesson.ADDRESS);
    }

    public String handling() {
        return lesson.said().handling().label();
    }
}
