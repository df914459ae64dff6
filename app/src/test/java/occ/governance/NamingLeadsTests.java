package occ.governance;

import static occ.governance.LeadExamples.done;
import static occ.governance.LeadExamples.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import occ.access.Forbidden;
import occ.access.Role;
import occ.adequacy.Clocks;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.HoldingSource;
import occ.work.HoldingSource.Baton;
import occ.work.Passing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who leads the work against each theme, and how they come to it and leave it. */
@WholeApplication
class NamingLeadsTests {
    @Autowired
    ThemeLeads leads;

    @Autowired
    Clocks clocks;

    @Autowired
    List<HoldingSource> holdings;

    @Autowired
    People people;

    Actor chair;
    LeadExamples examples;

    @BeforeEach
    void somebodyAppoints() {
        chair = people.chair();
        examples = new LeadExamples(leads, people);
    }

    @Test
    @DisplayName("R42: the five threat themes stand verbatim, and other crime types beside them")
    void theFiveThemesStandVerbatim() {
        var all = leads.all(people.analyst());

        assertThat(all.stream().limit(5).map(one -> one.theme().label()))
                .containsExactly(
                        "Drugs (UK and International)",
                        "Firearms",
                        "Organised Acquisitive Crime",
                        "Organised Immigration Crime",
                        "Prisons and Lifetime Offender Management");
        assertThat(all.stream().skip(5).map(one -> one.theme().label()))
                .contains(
                        "Fraud",
                        "Cyber crime",
                        "Child sexual abuse",
                        "Modern slavery and human trafficking",
                        "Money laundering");
    }

    @Test
    @DisplayName("R42: whoever is asked leads once they accept, and history stays")
    void whoeverIsAskedLeadsOnceTheyAccept() {
        var first = officer();
        done(leads.ask(chair, Theme.FRAUD, examples.person(first), "She built the desk"));
        assertThat(leads.of(chair, Theme.FRAUD).isVacant()).isTrue();
        done(leads.answer(first, Theme.FRAUD, true, ""));
        assertThat(leads.of(chair, Theme.FRAUD)).satisfies(one -> {
            assertThat(one.isLedBy(first.account())).isTrue();
            assertThat(one.isVacant()).isFalse();
        });

        var next = officer();
        done(leads.ask(chair, Theme.FRAUD, examples.person(next), "The first goes abroad"));
        assertThat(leads.of(chair, Theme.FRAUD).isLedBy(first.account())).isTrue();
        done(leads.answer(next, Theme.FRAUD, true, "Two promises are open"));

        var now = leads.of(chair, Theme.FRAUD);
        assertThat(now.isLedBy(next.account())).isTrue();
        assertThat(now.former().getFirst().name()).isEqualTo(first.name());
        assertThat(now.former().getFirst().endedWhy()).contains(next.name(), "Two promises are open");
    }

    @Test
    @DisplayName("R42: a theme whose lead ends is a breach until another accepts")
    void aThemeWithoutALeadIsABreach() {
        examples.appoint(Theme.CYBER, officer());
        assertThat(breaches(Theme.CYBER)).isEmpty();

        done(leads.end(chair, Theme.CYBER, "She retires"));
        assertThat(breaches(Theme.CYBER)).containsExactly("R42");
        assertThat(leads.of(chair, Theme.CYBER).vacantSince()).isNotNull();

        examples.appoint(Theme.CYBER, officer());
        assertThat(breaches(Theme.CYBER)).isEmpty();
    }

    @Test
    void whoDeclinesSaysWhyAndLeadsNothing() {
        var asked = officer();
        done(leads.ask(chair, Theme.OTHER, examples.person(asked), "He knows the quays"));

        assertThat(refused(leads.answer(asked, Theme.OTHER, false, " "))).isEqualTo("Enter why you decline");
        done(leads.answer(asked, Theme.OTHER, false, "I leave in May"));

        var now = leads.of(chair, Theme.OTHER);
        assertThat(now.asked()).isNull();
        assertThat(now.isVacant()).isTrue();
        assertThat(now.former().getFirst().endedWhy()).isEqualTo("I leave in May");
    }

    @Test
    @DisplayName("R25: a lead is a person, named by a person")
    void aLeadIsNamedByAPerson() {
        var program = new Actor(chair.account(), chair.name(), chair.unit(), Actor.Kind.SERVICE);

        assertThat(refused(leads.ask(program, Theme.FIREARMS, examples.person(officer()), "It says so")))
                .isEqualTo("A person appoints, not the program");
    }

    @Test
    void whoMayNotAppointAppointsNobodyAndAnswersForNobody() {
        var person = examples.person(officer());

        assertThatThrownBy(() -> leads.ask(people.analyst(), Theme.FIREARMS, person, "Me"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> leads.answer(people.analyst(), Theme.FIREARMS, true, ""))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> leads.end(people.analyst(), Theme.FIREARMS, "Enough"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> leads.all(people.with("agency:companies-house", Role.PARTNER)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void whoLeavesHandsTheirThemesOn() {
        var first = officer();
        var next = officer();
        examples.appoint(Theme.MONEY_LAUNDERING, first);
        var held = holdings.stream()
                .filter(one -> one.kind().key().equals("theme-lead"))
                .findFirst()
                .orElseThrow();

        assertThat(held.heldBy(chair, first.account()))
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo("Money laundering"));
        assertThat(held.loads(chair)).containsEntry(first.account(), 1);
        var baton = new Baton("MONEY_LAUNDERING", first.account(), examples.person(next), "The bank’s desk knows");
        assertThat(held.pass(chair, baton)).isEqualTo(new Passing.Asked());
        done(leads.answer(next, Theme.MONEY_LAUNDERING, true, ""));
        assertThat(held.pass(chair, baton)).isEqualTo(Passing.gone());
    }

    private Actor officer() {
        return people.another("command", Role.ANALYST);
    }

    private List<String> breaches(Theme theme) {
        return clocks.running(chair, ThemeKey.of(theme)).stream()
                .map(running -> running.rule().code())
                .toList();
    }
}
