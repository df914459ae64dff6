package occ.knowledge.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Pages;
import occ.knowledge.Lesson;
import occ.knowledge.LessonState;
import occ.knowledge.Lessons.Which;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;

/** Lessons that were asked for, the newest first. */
public record LessonsPage(Form form, List<Lesson> lessons, Pages pages, Tactics tactics) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Lessons").via("Tactics", Tactic.ADDRESS);
    }

    public List<Option> states() {
        return Options.of(
                List.of(LessonState.PUBLISHED, LessonState.WAITING, LessonState.WITHDRAWN),
                LessonState::name,
                LessonState::label);
    }

    public String tactic(Lesson lesson) {
        return tactics.get(lesson.said().tactic())
                .map(Tactic::title)
                .orElse(lesson.said().tactic());
    }

    /** As far as a further parameter can be added to it. */
    static String address(Which which) {
        return Lesson.ADDRESS + "?state=" + which.state() + "&words="
                + URLEncoder.encode(which.words(), StandardCharsets.UTF_8) + "&";
    }
}
