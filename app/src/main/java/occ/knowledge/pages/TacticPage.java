package occ.knowledge.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.knowledge.Experience;
import occ.knowledge.Lesson;
import occ.knowledge.Tactic;

/** One tactic under its six headings, with what was learnt of it and who has done it before. */
public record TacticPage(Tactic tactic, List<Lesson> lessons, List<Experience> experience, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(tactic.title()).via("Tactics", Tactic.ADDRESS);
    }

    public String pillars() {
        return TacticsPage.pillars(tactic);
    }
}
