package occ.governance;

import static org.assertj.core.api.Assertions.assertThat;

import occ.access.Person;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.testing.People;

/** Leads of themes, asked by a chair and accepted. */
public record LeadExamples(ThemeLeads leads, People people) {

    public void appoint(Theme theme, Actor lead) {
        done(leads.ask(people.chair(), theme, person(lead), "They know it best"));
        done(leads.answer(lead, theme, true, ""));
    }

    public Person person(Actor actor) {
        return leads.candidates(people.chair()).stream()
                .filter(one -> one.id().equals(actor.account()))
                .findFirst()
                .orElseThrow();
    }

    public static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    /** The reference at the end of where it is seen. */
    public static Reference made(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        var address = ((Outcome.Done) outcome).address();
        return new Reference(address.substring(address.lastIndexOf('/') + 1));
    }

    public static String refused(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).sentence();
    }
}
