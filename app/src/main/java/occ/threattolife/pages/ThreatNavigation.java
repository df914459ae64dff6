package occ.threattolife.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.NavigationArea;
import occ.faces.pages.NavigationEntry;
import occ.faces.pages.NavigationSource;
import occ.kernel.Actor;
import occ.threattolife.ThreatsToLife;
import occ.threattolife.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For those who answer or keep the rota. Everybody else has the link at the top of each page. */
@Component
class ThreatNavigation implements NavigationSource {
    private static final int ORDER = 5;

    private final ThreatsToLife threats;
    private final Access access;

    ThreatNavigation(ThreatsToLife threats, Access access) {
        this.threats = threats;
        this.access = access;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        if (!access.may(actor, Verb.KEEP_DUTY_ROTA)) {
            return List.of();
        }
        return List.of(new NavigationEntry(NavigationArea.WORK, ORDER, "Threats to life", Facts.HOME, waiting(actor)));
    }

    private @Nullable Integer waiting(Actor actor) {
        if (!access.may(actor, Verb.ANSWER_THREATS_TO_LIFE)) {
            return null;
        }
        var reader = new Who(actor.account(), actor.name());
        return (int) threats.waiting(actor).stream()
                .filter(row -> row.callout().isPutTo(reader))
                .count();
    }
}
