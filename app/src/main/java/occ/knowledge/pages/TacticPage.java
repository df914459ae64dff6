package occ.knowledge.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Words;
import occ.knowledge.Experience;
import occ.knowledge.Lesson;
import occ.knowledge.Tactic;
import occ.knowledge.Use;

/** One tactic under its six headings, what came of it where it was tried, what was learnt of it, and who has done it before. */
public record TacticPage(Tactic tactic, List<Use> uses, List<Lesson> lessons, List<Experience> experience, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(tactic.title()).via("Tactics", Tactic.ADDRESS);
    }

    /** How often it came to something, of those shown. */
    public String tried() {
        var done = uses.stream().filter(Use::done).count();
        return "Of what you may see, the latest %s: done %s, not done %s"
                .formatted(Words.count(uses.size(), "closed action", "closed actions"), done, uses.size() - done);
    }

    public String pillars() {
        return TacticsPage.pillars(tactic);
    }
}
