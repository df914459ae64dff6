package occ.meetings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import occ.access.Role;
import occ.bids.Bid;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.mapping.Subject;
import occ.meetings.MeetingWorld;
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

/** A meeting on pages, from setting up its group to approved minutes on paper. */
@WholeApplication
class MeetingPagesTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    Visitor chair;
    Visitor secretary;
    Visitor member;
    Actor analyst;

    @BeforeEach
    void everybodySignsIn() {
        analyst = people.analyst();
        chair = new Visitor(browsers.as(people.with("region:NW", Role.TASKING_CHAIR)));
        secretary = new Visitor(browsers.as(people.coordinator()));
        member = new Visitor(browsers.as(analyst));
    }

    @Test
    @DisplayName("A group is set up with errors told, and its members come and go")
    void aGroupIsSetUp() {
        assertThat(secretary.open("/meetings/groups/new").text()).contains("For which body?");
        var form = secretary.open("/meetings/groups/new?body=region:NW");
        var refused = secretary.send("/meetings/groups", form, Map.of("name", "", "rhythm", "WEEKLY"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains(
                        "Enter the name of the group",
                        "Select the chair",
                        "Enter every how many weeks",
                        "Enter the quorum");

        var group = group(2);
        var page = secretary.open(group);
        assertThat(page.text()).contains("Pages group", "Every 2 weeks, 10:00am", "8 working hours before");
        secretary.send(group + "/members", page, Map.of("member", reference(page, analyst.name())));
        assertThat(secretary.open(group).text()).contains(analyst.name());
        assertThat(member.open(group).text()).contains("Pages group").doesNotContain("Plan a meeting");
        assertThat(member.open(group + "/text").status()).isEqualTo(404);
        var leaving = between(secretary.open(group).html(), "action=\"" + group + "/members/", "/leave");
        secretary.send(group + "/members/" + leaving + "/leave", secretary.open(group), Map.of());
        assertThat(secretary.open(group).text()).contains("left ");
    }

    @Test
    @DisplayName(
            "A meeting goes from its plan to minutes on paper; a bid is decided on in it and the next item follows")
    void aMeetingGoesToItsMinutes() {
        var bid = tabled();
        var meeting = planned(group(1));
        assertThat(chair.open(meeting).text()).contains("Planned", "Watch the yard from the pages", "New nominations");
        move(meeting, "FREEZE");
        move(meeting, "BEGIN");
        var attendance = secretary.open(meeting + "/attendance");
        var present = between(attendance.html(), "name=\"present\" type=\"checkbox\" value=\"", "\"");
        secretary.send(meeting + "/attendance", attendance, Map.of("present", present));

        assertThat(chair.open(meeting + "/minutes").html())
                .as("no copy is offered of what is under way")
                .doesNotContain("/minutes/copy");

        var item = item(chair.open(meeting), "Watch the yard from the pages");
        var page = chair.open(item);
        assertThat(page.text())
                .contains(
                        "Quorum met",
                        "Your decision",
                        "You did not write this bid",
                        "What is asked, and why",
                        "Record and go to item");
        assertThat(page.html()).contains("<h1 class=\"govuk-heading-l\" id=\"item\" tabindex=\"-1\">");
        var refused = chair.send(item + "/decision", page, Map.of("decision", "DECLINED"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Enter the reasons", "Select who carries the risk");
        var done = chair.send(item + "/decision", page, Map.of("decision", "ACCEPTED", "reasons", "It fits the plan"));
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.location()).get().asString().contains("/items/").doesNotContain(item);
        assertThat(chair.open(bid.address()).text()).contains("Accepted", "It fits the plan");
        var late = chair.send(item + "/decision", page, Map.of("decision", "DEFERRED", "reasons", "From an old page"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("From an old page", "It fits the plan");

        secretary.send(item + "/note", secretary.open(item), Map.of("note", "All agreed at once"));
        move(meeting, "END");
        var minutes = chair.open(meeting + "/minutes");
        assertThat(minutes.text()).contains("It fits the plan", "All agreed at once", "Approve the minutes");
        assertThat(secretary.open(meeting + "/minutes").text()).doesNotContain("Approve the minutes");
        chair.send(meeting + "/minutes/approval", minutes, Map.of());
        assertThat(chair.open(meeting + "/minutes").text()).contains("They stand as they were approved");
        var copy = chair.send(meeting + "/minutes/copy", minutes, Map.of("up-to", "OFFICIAL_SENSITIVE"));
        assertThat(copy.status()).isEqualTo(200);
        assertThat(copy.html()).startsWith("%PDF");
        assertThat(chair.open("/meetings/minutes?q=agreed").text()).contains("Watch the yard from the pages");
    }

    @Test
    @DisplayName("A member puts something on the agenda, and a calendar gets references and times alone")
    void aMemberPutsSomethingOnTheAgenda() {
        var group = group(1);
        var page = secretary.open(group);
        secretary.send(group + "/members", page, Map.of("member", reference(page, analyst.name())));
        var meeting = planned(group);
        var form = member.open(meeting + "/items/new");
        assertThat(form.text()).contains("Everybody of the group reads it");
        member.send(meeting + "/items", form, Map.of("title", "Leave over Easter", "words", "Who is away?"));
        var item = item(member.open(meeting), "Leave over Easter");
        assertThat(member.open(item).text()).contains("Who is away?", "put there by " + analyst.name());
        member.send(item + "/off", member.open(item + "/off"), Map.of("how", "WITHDRAW", "reason", "It is settled"));
        assertThat(secretary.open(meeting).text()).contains("Withdrawn", "It is settled");

        var calendar = member.open(group + "/calendar");
        assertThat(calendar.html())
                .contains("BEGIN:VCALENDAR", "SUMMARY:MTG-")
                .doesNotContain("Pages group", "Room 4", "Easter");
    }

    @Test
    @DisplayName("A calendar has a meeting at ten at ten, in summer time and in winter time")
    void theCalendarKeepsTheHour() {
        var group = group(1);
        planned(group, LocalDate.of(2030, 3, 29));
        planned(group, LocalDate.of(2030, 4, 1));
        planned(group, LocalDate.of(2030, 10, 26));
        planned(group, LocalDate.of(2030, 10, 28));

        // In 2030 clocks go forward on 31 March and back on 27 October.
        assertThat(secretary.open(group + "/calendar").html())
                .contains(
                        "DTSTART:20300329T100000Z",
                        "DTSTART:20300401T090000Z",
                        "DTSTART:20301026T090000Z",
                        "DTSTART:20301028T100000Z");
    }

    private Bid tabled() {
        Subject subject =
                beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Wants Surveillance", Handling.P);
        return beans.createBean(MeetingWorld.class).tabled(subject, "Watch the yard from the pages");
    }

    private String group(int quorum) {
        var form = secretary.open("/meetings/groups/new?body=region:NW");
        var typed = new HashMap<>(Map.of(
                "name", "Pages group",
                "kind", "TACTICAL",
                "quorum", String.valueOf(quorum),
                "paper-hours", "8",
                "rhythm", "WEEKLY",
                "weeks", "2",
                "from-day", "15",
                "from-month", "3"));
        typed.put("from-year", "2030");
        typed.put("at", "10am");
        typed.put(
                "chair",
                reference(form, people.with("region:NW", Role.TASKING_CHAIR).name()));
        typed.put("secretary", reference(form, people.coordinator().name()));
        return secretary.send("/meetings/groups", form, typed).location().orElseThrow();
    }

    private String planned(String group) {
        return planned(group, LocalDate.of(2030, 3, 15));
    }

    private String planned(String group, LocalDate day) {
        var form = secretary.open(group + "/meetings/new");
        assertThat(form.html()).contains("value=\"10:00\"");
        var typed = Map.of(
                "day-day", String.valueOf(day.getDayOfMonth()),
                "day-month", String.valueOf(day.getMonthValue()),
                "day-year", String.valueOf(day.getYear()),
                "at", "10am",
                "place", "Room 4");
        return secretary.send(group + "/meetings", form, typed).location().orElseThrow();
    }

    private void move(String meeting, String move) {
        var page = secretary.open(meeting);
        assertThat(secretary.send(meeting + "/move", page, Map.of("move", move)).status())
                .as(move)
                .isEqualTo(303);
    }

    private static String item(Page page, String title) {
        var before = page.html().substring(0, page.html().lastIndexOf(">" + title + "<"));
        var from = before.lastIndexOf("href=\"") + 6;
        return before.substring(from, before.indexOf('#', from));
    }

    private static String reference(Page page, String name) {
        var before = page.html().substring(0, page.html().indexOf(">" + name + ","));
        var from = before.lastIndexOf("value=\"") + 7;
        return before.substring(from, before.indexOf('"', from));
    }

    private static String between(String text, String before, String after) {
        var from = text.indexOf(before) + before.length();
        return text.substring(from, text.indexOf(after, from));
    }
}
