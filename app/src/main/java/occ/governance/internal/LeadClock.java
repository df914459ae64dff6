package occ.governance.internal;

import java.time.Clock;
import java.util.List;
import occ.access.AccessClasses;
import occ.access.Organisations;
import occ.adequacy.Clocks;
import occ.adequacy.MustAct;
import occ.governance.ThemeKey;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.Theme;
import org.springframework.stereotype.Component;

/** The clock of a theme whose lead has ended. Themes that nobody ever led are found by looking. */
@Component
class LeadClock {
    private final Clocks clocks;
    private final AccessClasses classes;
    private final Organisations organisations;
    private final Clock clock;

    LeadClock(Clocks clocks, AccessClasses classes, Organisations organisations, Clock clock) {
        this.clocks = clocks;
        this.classes = classes;
        this.organisations = organisations;
        this.clock = clock;
    }

    void start(Actor actor, Theme theme) {
        var must = new MustAct(
                "Tasking chair of the command", organisations.command().id(), null);
        clocks.start(
                actor,
                List.of(Clocks.Clock.from(
                        ThemeKey.of(theme),
                        classes.ownedBy(actor, Handling.P),
                        GovernanceRules.NAMED_LEAD,
                        clock.instant(),
                        must)));
    }

    void stop(Actor actor, Theme theme) {
        clocks.stop(actor, GovernanceRules.NAMED_LEAD.key(), List.of(ThemeKey.of(theme)));
    }
}
