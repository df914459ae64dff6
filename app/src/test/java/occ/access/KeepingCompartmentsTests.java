package occ.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.access.CompartmentMembers.Left;
import occ.access.CompartmentMembers.Outcome;
import occ.access.CompartmentMembers.Own;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.pole.Entities;
import occ.testing.Browsers;
import occ.testing.Circles;
import occ.testing.Circles.Circle;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class KeepingCompartmentsTests {
    @Autowired
    Circles circles;

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    Sponsorships sponsorships;

    @Autowired
    CompartmentMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    AccessClasses classes;

    @Autowired
    Entities entities;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    private Circle circle;
    private Actor colleague;

    @BeforeEach
    void aCompartmentAndSomebodyOutside() {
        circle = circles.keptBy(people.another("command", Role.ANALYST));
        colleague = people.another("force:kent", Role.ANALYST);
    }

    @Test
    @DisplayName("What a compartment keeps is there for its members from admission to dismissal, and for nobody else")
    void whatItKeepsIsThereForItsMembers() {
        var hidden = hidden();
        assertThat(sees(colleague, hidden)).isFalse();

        assertThat(admit(colleague)).isEqualTo(Outcome.DONE);
        assertThat(sees(colleague, hidden)).isTrue();
        assertThat(members.own(colleague)).extracting(Own::name).containsExactly(circle.name());

        dismiss(colleague);
        assertThat(sees(colleague, hidden)).isFalse();
        assertThat(members.own(colleague)).isEmpty();
    }

    @Test
    @DisplayName("Who left when, and why, stays known to the sponsor")
    void whoLeftStaysKnown() {
        admit(colleague);
        dismiss(colleague);
        admit(colleague);

        var kept = members.get(circle.sponsor(), circle.compartment().key());
        assertThat(kept.members()).extracting(one -> one.person().id()).contains(colleague.account());
        assertThat(kept.left()).extracting(Left::reason).containsExactly("Left the team");
    }

    @Test
    @DisplayName("Only its sponsor keeps it: for other members, administrators and everybody else it is not there")
    void onlyItsSponsorKeepsIt() {
        admit(colleague);
        var key = circle.compartment().key();

        for (var other : List.of(colleague, circles.first(), people.auditor())) {
            assertThatThrownBy(() -> members.get(other, key)).isInstanceOf(Forbidden.class);
            assertThat(browsers.as(other).get("/compartments/" + key).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("Nobody admits or dismisses themselves, and nobody is admitted to what is closed")
    void nobodyAdmitsThemselves() {
        var compartment = circle.compartment();
        var own = people.signInName(circle.sponsor());
        assertThat(members.admit(circle.sponsor(), compartment, own, "I should like to", null))
                .isEqualTo(Outcome.REFUSED_OWN_ACCOUNT);
        assertThat(members.admit(circle.sponsor(), compartment, "nobody-at-all", "Who?", null))
                .isEqualTo(Outcome.REFUSED_NOBODY_OF_THAT_NAME);

        members.close(circle.sponsor(), compartment, "The operation is over");
        assertThat(admit(colleague)).isEqualTo(Outcome.REFUSED_CLOSED);
    }

    @Test
    @DisplayName("A compartment and its sponsor take two administrators, who are not admitted by that")
    void aSponsorTakesTwoAdministrators() {
        var sponsor = people.another("region:SE", Role.ANALYST);
        var name = "Operation " + UUID.randomUUID();
        sponsorships.open(circles.first(), circles.asked(name, people.signInName(sponsor)));
        var asked = circles.waiting(name).reference();
        assertThat(members.own(sponsor)).isEmpty();

        assertThat(sponsorships.confirm(circles.first(), asked)).isEqualTo(Sponsorships.Outcome.REFUSED_SAME_PERSON);
        assertThat(sponsorships.confirm(circles.second(), asked)).isEqualTo(Sponsorships.Outcome.CONFIRMED);

        assertThat(members.own(sponsor))
                .singleElement()
                .satisfies(own -> assertThat(own.sponsor()).isTrue());
        assertThat(members.own(circles.first())).isEmpty();
        assertThat(members.own(circles.second())).isEmpty();
    }

    @Test
    @DisplayName("An administrator names nobody they are themselves, and confirms no asker who handed them a password")
    void thoseTwoAreTwoPersons() {
        var third = people.another("command", Role.ADMINISTRATOR);
        accounts.renewPassword(circles.first(), third.account());
        var name = "Operation " + UUID.randomUUID();

        assertThat(sponsorships.open(circles.first(), circles.asked(name, people.signInName(circles.first()))))
                .isEqualTo(Sponsorships.Outcome.REFUSED_OWN_ACCOUNT);
        sponsorships.open(circles.first(), circles.asked(name, people.signInName(colleague)));
        var asked = circles.waiting(name).reference();

        assertThat(sponsorships.confirm(third, asked)).isEqualTo(Sponsorships.Outcome.REFUSED_PASSWORD_FROM_THE_ASKER);
        sponsorships.decline(third, asked);
        assertThat(sponsorships.compartments(third))
                .extracting(Sponsorships.Named::name)
                .doesNotContain(name);
    }

    @Test
    @DisplayName("Another sponsor takes the place of the one before, who stays a member")
    void anotherSponsorTakesThePlace() {
        sponsorships.name(circles.first(), circle.compartment(), people.signInName(colleague));
        sponsorships.confirm(circles.second(), circles.waiting(circle.name()).reference());

        var key = circle.compartment().key();
        assertThat(members.get(colleague, key).members())
                .extracting(one -> one.person().id())
                .contains(colleague.account(), circle.sponsor().account());
        assertThatThrownBy(() -> members.get(circle.sponsor(), key)).isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName("A force's administrator opens no compartments and sees none")
    void aForcesAdministratorOpensNone() {
        var kent = people.with("force:kent", Role.ADMINISTRATOR);

        assertThatThrownBy(() -> sponsorships.compartments(kent)).isInstanceOf(Forbidden.class);
        assertThat(browsers.as(kent).get("/accounts").body()).doesNotContain("href=\"/compartments\"");
    }

    @Test
    @DisplayName("On pages: asked for, confirmed, kept, and on the member's own account with its last day")
    void onPages() {
        var sponsor = people.another("command", Role.ANALYST);
        var name = "Operation " + UUID.randomUUID();
        var asking = browsers.as(circles.first())
                .post(
                        "/compartments",
                        Map.of(
                                "name",
                                name,
                                "kind",
                                "OPERATION",
                                "purpose",
                                "Few",
                                "sponsor",
                                people.signInName(sponsor)));
        assertThat(browsers.as(circles.first()).follow(asking).body()).contains(name, "Take back");
        var confirmed = browsers.as(circles.second())
                .post("/compartments/sponsors/" + circles.waiting(name).reference() + "/confirmation", Map.of());
        assertThat(browsers.as(circles.second()).follow(confirmed).body()).contains("You confirmed the sponsor");

        var keeper = browsers.as(sponsor);
        var path =
                "/compartments/" + members.own(sponsor).getFirst().compartment().key();
        assertThat(keeper.get("/account").body()).contains(name, "href=\"" + path + "\"");
        var admitted = keeper.post(
                path + "/members",
                Map.of(
                        "sign-in-name", people.signInName(colleague),
                        "reason", "Joins the team",
                        "until-day", "3",
                        "until-month", "3",
                        "until-year", "2100"));
        assertThat(keeper.follow(admitted).body()).contains("Joins the team", "4 March 2100, midnight");
        assertThat(browsers.as(colleague).get("/account").body())
                .contains(name, "Until 4 March 2100, midnight")
                .doesNotContain("Keep its members");
        assertThat(keeper.post(path + "/members", Map.of()).body()).contains("Enter why they need to know");
    }

    private Outcome admit(Actor somebody) {
        return members.admit(
                circle.sponsor(), circle.compartment(), people.signInName(somebody), "Joins the team", null);
    }

    private void dismiss(Actor somebody) {
        var reference = members.get(circle.sponsor(), circle.compartment().key()).members().stream()
                .map(CompartmentMembers.Member::person)
                .filter(person -> person.id().equals(somebody.account()))
                .map(Person::reference)
                .findFirst()
                .orElseThrow();
        members.dismiss(circle.sponsor(), circle.compartment(), reference, "Left the team");
    }

    private UUID hidden() {
        var sponsor = circle.sponsor();
        return transactions.as(sponsor, () -> {
            var open = AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, sponsor.unit());
            var id = classes.of(sponsor, open.within(circle.compartment()));
            return entities.add(sponsor, EntityKind.PERSON, id).id().value();
        });
    }

    private boolean sees(Actor reader, UUID id) {
        return transactions.as(
                reader,
                () -> jdbc.sql("select exists (select from pole.entity where id = :id)")
                        .param("id", id)
                        .query(Boolean.class)
                        .single());
    }
}
