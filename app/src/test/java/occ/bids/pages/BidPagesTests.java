package occ.bids.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import occ.access.Role;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.Visitor.Page;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A bid on pages: written, scored, declined, put to the next level; with bad input, and by whom it is not for. */
@WholeApplication
class BidPagesTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    Visitor lead;
    Visitor coordinator;
    Visitor chair;
    Subject subject;

    @BeforeEach
    void aGroupThatNeedsSomething() {
        lead = new Visitor(browsers.as(people.leadOfficer()));
        coordinator = new Visitor(browsers.as(people.coordinator()));
        chair = new Visitor(browsers.as(people.with("region:NW", Role.TASKING_CHAIR)));
        subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Wants Help", Handling.P);
    }

    @Test
    @DisplayName("R15: a bid goes from the group’s page to a decline with a name, and on to the next level")
    void aBidGoesFromTheGroupToTheLedger() {
        assertThat(lead.open(subject.address()).text()).contains("Write a bid");
        var bid = written();
        var address = bid.location().orElseThrow();
        move(lead, address, "SUBMIT");
        var score = coordinator.open(address + "/score");
        assertThat(coordinator
                        .send(address + "/score", score, Map.of("why", "By the papers"))
                        .text())
                .contains("Select a score for “Threat”");
        coordinator.send(address + "/score", score, scores());
        move(coordinator, address, "TABLE");

        var form = chair.open(address + "/decision");
        var refused = chair.send(
                address + "/decision",
                form,
                Map.of("decision", "DECLINED", "reasons", "No team", "version", version(form)));
        assertThat(refused.text()).contains("Select who carries the risk");
        chair.send(
                address + "/decision",
                form,
                Map.of(
                        "decision",
                        "DECLINED",
                        "reasons",
                        "No team is free",
                        "version",
                        version(form),
                        "holder",
                        firstHolder(form)));

        assertThat(chair.open("/bids/unmet").text()).contains("See who meets", "No team is free", "Surveillance");
        move(lead, address, "ESCALATE");
        assertThat(lead.open(address).text()).contains("Tabled", "National");
    }

    @Test
    @DisplayName(
            "Of two chairs who decide one bid at once one wins, and the other is told how and keeps what they typed")
    void oneOfTwoChairsWins() {
        var address = written().location().orElseThrow();
        move(lead, address, "SUBMIT");
        coordinator.send(address + "/score", coordinator.open(address + "/score"), scores());
        move(coordinator, address, "TABLE");
        var second = new Visitor(browsers.newlyAs(people.another("region:NW", Role.TASKING_CHAIR)));
        var mine = chair.open(address + "/decision");
        var theirs = second.open(address + "/decision");

        assertThat(decided(chair, address, mine, "It fits the plan of the group")
                        .status())
                .isEqualTo(303);
        var refused = decided(second, address, theirs, "A team is free from Monday");

        assertThat(refused.status()).isIn(409, 422);
        assertThat(refused.text()).contains("Accepted");
        assertThat(refused.html()).contains("A team is free from Monday");
        assertThat(chair.open(address).text())
                .contains("It fits the plan of the group")
                .doesNotContain("from Monday");
    }

    private static Page decided(Visitor who, String address, Page form, String reasons) {
        return who.send(
                address + "/decision",
                form,
                Map.of("decision", "ACCEPTED", "reasons", reasons, "version", version(form)));
    }

    @Test
    @DisplayName("A bid with errors keeps what was typed, and says each thing that is wrong")
    void aBidWithErrorsKeepsWhatWasTyped() {
        var form = lead.open(subject.address() + "/bids/new");
        var typed = new HashMap<>(typed());
        typed.put("cost", "plenty");
        typed.remove("assets");
        typed.put("until-day", "1");
        var refused = lead.send(subject.address() + "/bids", form, typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Select what is asked for", "The cost must");
        assertThat(refused.html()).contains("See who meets at the yard", "value=\"plenty\"");
        typed.put("cost", "12000");
        typed.put("assets", "SURVEILLANCE");
        typed.put("until-month", "4");
        assertThat(lead.send(subject.address() + "/bids", form, typed).text())
                .contains("The last day must not be before the first");
    }

    @Test
    @DisplayName("A draft is changed by those whose it is, and by nobody when it is submitted")
    void aDraftIsChanged() {
        var address = written().location().orElseThrow();
        var form = lead.open(address + "/text");
        assertThat(form.html()).contains("See who meets at the yard");
        var typed = new HashMap<>(typed());
        typed.put("objective", "See who drives to the yard");
        typed.put("version", version(form));
        assertThat(lead.follow(lead.send(address + "/text", form, typed)).text())
                .contains("See who drives to the yard");
        assertThat(coordinator.open(address + "/decision").status()).isEqualTo(404);

        move(lead, address, "SUBMIT");
        assertThat(lead.open(address + "/text").status()).isEqualTo(404);
    }

    private Page written() {
        var form = lead.open(subject.address() + "/bids/new");
        return lead.send(subject.address() + "/bids", form, typed());
    }

    private static Map<String, String> typed() {
        return Map.ofEntries(
                Map.entry("level", "REGIONAL"),
                Map.entry("objective", "See who meets at the yard"),
                Map.entry("grounds", "Two reports place both there"),
                Map.entry("assets", "SURVEILLANCE"),
                Map.entry("from-day", "1"),
                Map.entry("from-month", "5"),
                Map.entry("from-year", "2030"),
                Map.entry("until-day", "14"),
                Map.entry("until-month", "5"),
                Map.entry("until-year", "2030"),
                Map.entry("cost", "12,000"),
                Map.entry("authorities", "Applied for"),
                Map.entry("risks", "A school is near"),
                Map.entry("exit", "After two weeks"),
                Map.entry("declined", "It goes unseen"),
                Map.entry("alternatives", "Cameras"));
    }

    private static Map<String, String> scores() {
        return Map.of(
                "THREAT",
                "4",
                "FIT",
                "3",
                "STRATEGY",
                "5",
                "OPPORTUNITY",
                "4",
                "COST",
                "2",
                "why",
                "By the papers",
                "version",
                "2");
    }

    private static void move(Visitor who, String address, String move) {
        var page = who.open(address);
        assertThat(who.send(
                                address + "/move",
                                page,
                                Map.of("move", move, "words", "As agreed", "version", version(page)))
                        .status())
                .as(move)
                .isEqualTo(303);
    }

    private static String version(Page page) {
        return between(page.html(), "name=\"version\" value=\"", "\"");
    }

    private static String firstHolder(Page page) {
        var select = page.html().substring(page.html().indexOf("name=\"holder\""));
        return between(select.substring(select.indexOf("</option>")), "value=\"", "\"");
    }

    private static String between(String text, String before, String after) {
        var from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
