package occ.picture;

import static occ.picture.Breach.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Supplier;
import occ.access.Role;
import occ.governance.Outcome;
import occ.governance.ThemeKey;
import occ.governance.ThemeLeads;
import occ.kernel.Theme;
import occ.testing.People;
import org.springframework.context.ApplicationContext;

/** What the governance of a theme lacks: a named lead. */
record GovernanceBreaches(ThemeLeads leads, People people) {
    static GovernanceBreaches in(ApplicationContext context) {
        return new GovernanceBreaches(context.getBean(ThemeLeads.class), context.getBean(People.class));
    }

    Map<String, Supplier<Breach>> all() {
        return Map.of("governance.named-lead", this::vacancy);
    }

    private Breach vacancy() {
        begun(() -> {
            appoint();
            return done(leads.end(people.chair(), Theme.CORRUPTION, "They went elsewhere"));
        });
        return Breach.of(ThemeKey.of(Theme.CORRUPTION), this::appoint);
    }

    private void appoint() {
        var lead = people.another("command", Role.ANALYST);
        var person = leads.candidates(people.chair()).stream()
                .filter(one -> one.id().equals(lead.account()))
                .findFirst()
                .orElseThrow();
        done(leads.ask(people.chair(), Theme.CORRUPTION, person, "They know it best"));
        done(leads.answer(lead, Theme.CORRUPTION, true, ""));
    }

    private static Outcome done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return outcome;
    }
}
