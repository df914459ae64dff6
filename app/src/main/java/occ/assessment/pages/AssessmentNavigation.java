package occ.assessment.pages;

import java.util.ArrayList;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.assessment.Assurance;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AssessmentNavigation implements NavigationSource {
    private final Access access;
    private final Assurance assurance;

    AssessmentNavigation(Access access, Assurance assurance) {
        this.access = access;
        this.assurance = assurance;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        var entries = new ArrayList<NavigationEntry>();
        if (access.may(actor, Verb.SCORE)) {
            entries.add(new NavigationEntry(NavigationArea.WORK, 40, "Score", "/scoring"));
        }
        if (access.may(actor, Verb.ASSURE)) {
            var waiting = count(assurance.countAwaiting(actor));
            entries.add(new NavigationEntry(NavigationArea.WORK, 50, "Check scores", "/assurance", waiting));
        }
        if (access.may(actor, Verb.READ_MAP)) {
            entries.add(new NavigationEntry(NavigationArea.GOVERNANCE, 60, "Scoring models", "/models"));
        }
        return entries;
    }

    private static @Nullable Integer count(int waiting) {
        return waiting == 0 ? null : waiting;
    }
}
