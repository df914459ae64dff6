package occ.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import occ.access.BreakGlass.Asked;
import occ.access.BreakGlass.Broken;
import occ.access.BreakGlass.Outcome;
import occ.access.BreakGlass.Request;
import occ.access.BreakGlass.Waiting;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.testing.Browser;
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
class BreakingGlassTests {
    @Autowired
    Circles circles;

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    BreakGlass glass;

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
    private Actor chair;
    private Actor asker;
    private Entity hidden;

    @BeforeEach
    void aHiddenRecord() {
        circle = circles.keptBy(people.another("command", Role.ANALYST));
        chair = people.another("command", Role.TASKING_CHAIR);
        admit(chair);
        asker = people.another("force:kent", Role.ANALYST);
        hidden = hidden();
    }

    @Test
    @DisplayName("Let in by somebody who is in it, the asker reads for the hours asked for and no longer")
    void whoIsLetInReadsForTheHours() {
        ask(hidden.reference().text());
        assertThat(sees(Instant.now())).isFalse();

        assertThat(glass.approve(chair, waiting(chair).reference())).isEqualTo(Outcome.GIVEN);

        var until = Objects.requireNonNull(glass.own(asker).getFirst().until());
        assertThat(sees(until.minusSeconds(60))).isTrue();
        assertThat(sees(until.plusSeconds(1))).isFalse();
    }

    @Test
    @DisplayName("A compartment can be asked for by its name, however it is written")
    void aCompartmentCanBeAskedForByName() {
        ask(circle.name().toUpperCase(Locale.ROOT));

        assertThat(waiting(chair).matches()).isEqualTo(circle.name());
    }

    @Test
    @DisplayName("The asker is answered alike, whether there is such a thing, there is none, or it was declined")
    void theAskerIsAnsweredAlike() {
        var browser = browsers.as(asker);
        var nothing = Reference.next(EntityKind.PERSON).text();
        var ofNothing = sent(browser, nothing);
        var ofSomething = sent(browser, hidden.reference().text());
        assertThat(ofSomething.replace(hidden.reference().text(), nothing)).contains("Your request was sent.");
        assertThat(masked(ofSomething))
                .contains(masked(hidden.reference().text()))
                .doesNotContain(circle.name());
        assertThat(ofNothing).doesNotContain(circle.name());

        glass.decline(chair, waiting(chair).reference());

        assertThat(glass.own(asker)).extracting(Asked::waits).containsExactly(true, true);
        assertThat(Now.at(tomorrow(), () -> glass.own(asker)))
                .extracting(Asked::waits)
                .containsExactly(false, false);
        assertThat(glass.own(asker)).extracting(Asked::until).containsOnlyNulls();
    }

    @Test
    @DisplayName("Who is not in the compartment sees no match, though their verb reaches, and lets nobody in")
    void whoIsNotInItSeesNoMatch() {
        var outside = people.another("region:EA", Role.REGIONAL_COORDINATOR);
        ask(hidden.reference().text());

        assertThat(waiting(outside).matches()).isNull();
        assertThat(glass.approve(outside, waiting(outside).reference())).isEqualTo(Outcome.REFUSED_NOTHING_MATCHES);
        assertThat(browsers.as(outside).get("/break-glass/requests").body())
                .contains(hidden.reference().text(), "Nothing in a compartment you were admitted to")
                .doesNotContain(circle.name());
        assertThat(browsers.as(outside).get("/work").body()).doesNotContain(circle.name());
    }

    @Test
    @DisplayName("Nobody lets themselves in, nor is let in by somebody they handed a password to")
    void nobodyLetsThemselvesIn() {
        var other = people.another("command", Role.TASKING_CHAIR, Role.ADMINISTRATOR);
        glass.ask(other, new Request(circle.name(), "A threat to life", 2));
        var reference = waiting(chair).reference();

        assertThat(glass.waiting(other)).extracting(Waiting::reference).doesNotContain(reference);
        assertThatThrownBy(() -> glass.approve(other, reference)).isInstanceOf(NoSuchRecord.class);
        accounts.renewPassword(other, chair.account());
        assertThat(glass.approve(chair, reference)).isEqualTo(Outcome.REFUSED_PASSWORD_FROM_THE_ASKER);
    }

    @Test
    @DisplayName("Who was let in by break-glass lets nobody else in")
    void whoWasLetInLetsNobodyIn() {
        var guest = people.another("command", Role.TASKING_CHAIR);
        glass.ask(guest, new Request(circle.name(), "A threat to life", 2));
        glass.approve(chair, waiting(chair).reference());
        ask(hidden.reference().text());

        assertThat(members.own(guest)).hasSize(1);
        assertThat(waiting(guest).matches()).isNull();
    }

    @Test
    @DisplayName("A member's own admission is not cut short by it")
    void anAdmissionIsNotCutShort() {
        admit(asker);
        ask(circle.name());

        assertThat(glass.approve(chair, waiting(chair).reference())).isEqualTo(Outcome.REFUSED_ALREADY_IN);
        assertThat(members.own(asker))
                .singleElement()
                .satisfies(own -> assertThat(own.until()).isNull());
    }

    @Test
    @DisplayName("The sponsor and every auditor are told until they acknowledge; the auditor not of which compartment")
    void theSponsorAndEveryAuditorAreTold() {
        var auditor = people.another("command", Role.AUDITOR);
        ask(hidden.reference().text());
        var reference = waiting(chair).reference();
        assertThat(glass.notices(circle.sponsor())).isEmpty();
        glass.approve(chair, reference);

        assertThat(notice(circle.sponsor(), reference).compartment()).isEqualTo(circle.name());
        assertThat(notice(auditor, reference).compartment()).isNull();
        assertThat(glass.notices(people.another("command", Role.ANALYST))).isEmpty();
        assertThat(browsers.as(auditor).get("/work").body()).contains(asker.name() + " broke the glass");

        var acknowledged =
                browsers.as(auditor).post("/break-glass/notices/" + reference + "/acknowledgement", Map.of());
        assertThat(browsers.as(auditor).follow(acknowledged).body()).contains("You acknowledged it.");
        assertThat(glass.notices(auditor)).extracting(Broken::reference).doesNotContain(reference);
        assertThat(glass.notices(circle.sponsor()))
                .extracting(Broken::reference)
                .contains(reference);
    }

    @Test
    @DisplayName("R22: each step is in the trail of whoever took it")
    void eachStepIsInTheTrail() {
        ask(hidden.reference().text());
        var reference = waiting(chair).reference();
        glass.approve(chair, reference);
        glass.acknowledge(circle.sponsor(), reference);

        assertThat(deeds(asker)).contains("access.break-glass-asked");
        assertThat(deeds(chair)).contains("access.break-glass-given");
        assertThat(deeds(circle.sponsor())).contains("access.break-glass-acknowledged");
    }

    @Test
    @DisplayName("After a day nobody can grant what was asked for")
    void afterADayItLapses() {
        ask(hidden.reference().text());
        var reference = waiting(chair).reference();

        Now.at(
                tomorrow(),
                () -> assertThatThrownBy(() -> glass.approve(chair, reference)).isInstanceOf(NoSuchRecord.class));
    }

    private void ask(String what) {
        glass.ask(asker, new Request(what, "A threat to life", 2));
    }

    private static String sent(Browser browser, String what) {
        var answer = browser.post("/break-glass", Map.of("what", what, "reason", "A threat to life", "hours", "2"));
        return browser.follow(answer).body();
    }

    private static String masked(String page) {
        return page.replaceAll("[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]", "REF");
    }

    private Waiting waiting(Actor approver) {
        return glass.waiting(approver).getLast();
    }

    private Broken notice(Actor reader, String reference) {
        return glass.notices(reader).stream()
                .filter(one -> one.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private void admit(Actor somebody) {
        members.admit(circle.sponsor(), circle.compartment(), people.signInName(somebody), "Joins the team", null);
    }

    private Entity hidden() {
        var sponsor = circle.sponsor();
        return transactions.as(sponsor, () -> {
            var open = AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, sponsor.unit());
            return entities.add(sponsor, EntityKind.PERSON, classes.of(sponsor, open.within(circle.compartment())));
        });
    }

    private boolean sees(Instant at) {
        return Now.at(
                at,
                () -> transactions.as(
                        asker,
                        () -> jdbc.sql("select exists (select from pole.entity where id = :id)")
                                .param("id", hidden.id().value())
                                .query(Boolean.class)
                                .single()));
    }

    private List<String> deeds(Actor actor) {
        return transactions.as(
                actor,
                () -> jdbc.sql("select deed from audit.entries_of_the_actor('-infinity', 'infinity')")
                        .query(String.class)
                        .list());
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofHours(25));
    }
}
