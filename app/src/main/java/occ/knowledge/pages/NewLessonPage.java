package occ.knowledge.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Grade.Handling;
import occ.knowledge.Lesson;
import occ.knowledge.Strength;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;

/** The form on which somebody writes down what they learnt. */
public record NewLessonPage(Tactics tactics, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Write down a lesson")
                .via("Tactics", Tactic.ADDRESS)
                .via("Lessons", Lesson.ADDRESS);
    }

    public List<Option> choices() {
        return Options.withNone("Choose", Options.of(tactics.all(), Tactic::code, Tactic::title));
    }

    public List<Option> strengths() {
        return Options.of(Strength.class, Strength::label);
    }

    public List<Option> handling() {
        return Options.of(Handling.class, Handling::label);
    }
}
