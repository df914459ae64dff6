package occ.threattolife.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Role;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.threattolife.DutyRota;
import occ.threattolife.DutyRota.NewDuty;
import occ.threattolife.ThreatExamples;
import occ.threattolife.ThreatsToLife;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ThreatPagesTests {
    private static final String HOME = "/threats-to-life";
    private static final String KEY = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    @Autowired
    ThreatsToLife threats;

    @Autowired
    DutyRota rota;

    @Autowired
    ThreatWork threatWork;

    @Autowired
    Access access;

    @Autowired
    Organisations organisations;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    Actor analyst;
    Actor officer;
    Browser analysts;
    Browser officers;

    @BeforeEach
    void people() {
        analyst = people.with("force:norfolk", Role.ANALYST);
        officer = people.with("force:norfolk", Role.DUTY_OFFICER);
        analysts = browsers.as(analyst);
        officers = browsers.as(officer);
        putOnDuty();
    }

    @Test
    @DisplayName("R48: every page has the link, which takes the record along; auditors and administrators have none")
    void r48EveryPageHasTheLink() {
        var nothing = "/groups/" + Reference.next("OCG");
        for (var path : List.of("/", "/account", "/help/glossary", nothing)) {
            assertThat(analysts.get(path).body())
                    .as(path)
                    .contains("href=\"/threats-to-life/new?about=" + path + "\">Threat to life</a>");
        }
        assertThat(browsers.as(people.with("agency:cifas", Role.PARTNER))
                        .get("/")
                        .body())
                .contains("/threats-to-life/new");
        for (var other : List.of(people.auditor(), people.administrator())) {
            assertThat(browsers.as(other).get("/account").body()).doesNotContain("/threats-to-life");
        }

        var record = Reference.next("PER").text();
        var form = analysts.get(HOME + "/new?about=/entities/" + record + "/history");
        assertThat(form.body()).contains("value=\"" + record + "\"", officer.name(), "dial 999");
        assertThat(analysts.get(HOME + "/new?about=%3Cscript%3E/../OCG-1").body())
                .doesNotContain("<script>/");
    }

    @Test
    @DisplayName("R48: a form with gaps says what is missing; sent, the answer names the officer and the clock")
    void r48TheAnswerNamesTheOfficerAndTheClock() {
        var empty = analysts.post(HOME, Map.of("what", "A shout"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Error: Raise a threat to life", "Enter who is at risk", "Enter how it is known", "A shout");

        var sent = analysts.post(HOME, raising());
        assertThat(sent.statusCode()).isEqualTo(303);
        var page = analysts.follow(sent);
        assertThat(page.body())
                .contains("Raised. " + officer.name() + " is asked to act: Take it up by", "minutes left")
                .contains("Leocadia Fenn", "Under 18, or a possible victim", "tell the safeguarding lead")
                .doesNotContain("Take it up</button>");
        assertThat(page.body()).doesNotContainPattern(KEY);
        assertThat(analysts.get(HOME).body()).contains("Raised by you", "Leocadia Fenn");
    }

    @Test
    @DisplayName("R48: a duty officer takes it up, decides, records the warning, reviews and closes on pages")
    void r48ADutyOfficerAnswersOnPages() {
        var address = raised();
        assertThat(officers.get("/work").body()).contains("Threat to life " + reference(address), "Take it up by");
        assertThat(officers.get("/work").body()).containsPattern("Threats to life<span class=\"app-n\">");
        assertThat(officers.get(address).body()).contains("Take it up</button>", "Pass on to another force");

        officers.post(address + "/taking-up", Map.of("version", "1"));
        assertThat(officers.get(address).body()).contains("You have it", "Decide</a>");

        var thin = officers.post(address + "/decision", deciding(2, ""));
        assertThat(thin.statusCode()).isEqualTo(422);
        assertThat(thin.body()).contains("A real and immediate risk needs measures", "What was said");
        assertThat(officers.leadsTo(officers.post(address + "/decision", deciding(2, "Moved tonight"))))
                .isEqualTo(address);

        var early = officers.post(
                address + "/closure", Map.of("version", "3", "ending", "RISK_GONE", "why", "Both are held"));
        assertThat(early.body()).contains("Record the warning, or why none is given, before you close it");

        var timeless = warning(3);
        timeless.put("when-time", "late");
        assertThat(officers.post(address + "/warning", timeless).body())
                .contains("Enter a time like 9:40pm or 21:40", "Do not go home tonight");
        assertThat(officers.post(address + "/warning", warning(3)).statusCode()).isEqualTo(303);
        assertThat(officers.post(
                                address + "/review",
                                Map.of("version", "4", "found", "With family", "review", "ONE_DAY"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(officers.post(
                                address + "/closure",
                                Map.of("version", "5", "ending", "RISK_GONE", "why", "Both are held"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(officers.get(address).body())
                .contains("Closed: The risk has passed", "Warning given to Leocadia Fenn", "Accepts to move")
                .doesNotContain("Take it over");
        assertThat(officers.get(HOME + "/closed?page=99").body()).contains(reference(address));
    }

    @Test
    @DisplayName("R48: who comes second sees both versions")
    void r48WhoComesSecondSeesBoth() {
        var address = raised();
        officers.post(address + "/taking-up", Map.of("version", "1"));

        var stale = officers.post(address + "/decision", deciding(1, "Moved tonight"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Decided: real and immediate", "Taken up");
        assertThat(officers.post(address + "/taking-up", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("R48: for others it is not there, on no page and in no count")
    void r48ForOthersItIsNotThere() {
        var elsewhere = browsers.as(people.with("force:kent", Role.DUTY_OFFICER));
        var before = Browser.masked(elsewhere.get("/work"));
        var address = raised();
        var nothing = HOME + "/" + Reference.next("TTL");

        for (var reader : List.of(
                people.another("force:norfolk", Role.ANALYST),
                people.with("force:kent", Role.DUTY_OFFICER),
                people.with("region:EA", Role.REGIONAL_COORDINATOR),
                people.chair())) {
            var answer = browsers.as(reader).get(address);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(Browser.masked(answer))
                    .isEqualTo(Browser.masked(browsers.as(reader).get(nothing)));
        }
        assertThat(elsewhere
                        .post(address + "/taking-up", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Browser.masked(elsewhere.get("/work"))).isEqualTo(before);
        assertThat(elsewhere.get(HOME).body()).doesNotContain(reference(address));
        assertThat(analysts.post(address + "/taking-up", Map.of("version", "1")).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("R48: late, it stands before its supervisor, and before its raiser, who is told to ring")
    void r48LateItStandsBeforeItsSupervisor() {
        var coordinator = people.with("region:EA", Role.REGIONAL_COORDINATOR);
        var start = Instant.parse("2032-01-01T09:00:00Z");
        var threat = Now.at(start, () -> threats.raise(analyst, ThreatExamples.said(null)));
        var reference = threat.standing().reference().text();

        assertThat(itemsAt(start.plus(Duration.ofMinutes(14)), coordinator, reference))
                .isEmpty();
        var late = start.plus(Duration.ofMinutes(15));
        assertThat(itemsAt(late, coordinator, reference)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(Kind.LATE);
            assertThat(item.href()).isEqualTo(HOME);
            assertThat(item.why()).contains("Take it up by 9:15am", "late", officer.name());
        });
        assertThat(itemsAt(late, analyst, reference))
                .singleElement()
                .satisfies(item -> assertThat(item.why()).contains("Ring the force control room"));
        assertThat(browsers.as(coordinator).get(HOME).body())
                .contains(reference)
                .doesNotContain("Leocadia Fenn", HOME + "/" + reference + "\"");
    }

    @Test
    @DisplayName("R48: the rota shows who is on duty, takes a turn, refuses an overlap, and lets one be taken out")
    void r48TheRotaIsKept() {
        var page = officers.get(HOME + "/rota");
        assertThat(page.body()).contains("On duty now for your line", officer.name(), "on duty now");

        var reference = access.whoMay(Verb.ANSWER_THREATS_TO_LIFE, officer.unit()).stream()
                .filter(person -> person.id().equals(officer.account()))
                .findFirst()
                .orElseThrow()
                .reference();
        var turn = turn(reference, "9:00am", "5pm");
        assertThat(officers.post(HOME + "/rota", turn).statusCode()).isEqualTo(303);
        var again = officers.post(HOME + "/rota", turn(reference, "16:00", "6pm"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("is on duty there for some of that time");

        var removal = officers.get(HOME + "/rota").body().split("action=\"" + HOME + "/rota/");
        assertThat(officers.post(HOME + "/rota/" + removal[removal.length - 1].split("\"")[0], Map.of())
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void passingOnAsksForAForceAndAReason() {
        var address = raised();
        assertThat(officers.post(address + "/passing", Map.of("version", "1")).body())
                .contains("Select who answers for it", "Enter why they answer for it");
        assertThat(officers.follow(officers.post(
                                address + "/passing",
                                Map.of("version", "1", "to", "force:suffolk", "why", "She lives in Ipswich")))
                        .body())
                .contains("You passed it on to Suffolk", "Passed on to Suffolk");
    }

    private List<WorkItem> itemsAt(Instant moment, Actor reader, String reference) {
        return Now.at(moment, () -> threatWork.items(reader)).stream()
                .filter(item -> item.title().contains(reference))
                .toList();
    }

    private void putOnDuty() {
        var norfolk = organisations.find("force:norfolk").orElseThrow().id();
        if (rota.answering(officer).isEmpty()) {
            var from = Instant.now().minusSeconds(60);
            rota.set(officer, new NewDuty(norfolk, officer.account(), from, from.plus(Duration.ofHours(6))));
        }
    }

    private String raised() {
        return analysts.leadsTo(analysts.post(HOME, raising()));
    }

    private static String reference(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Map<String, String> raising() {
        return Map.of(
                "at-risk", "Leocadia Fenn",
                "what", "“She will not see the weekend”",
                "known", "Overheard by an officer",
                "source-at-risk", "NO",
                "young", "YES");
    }

    private static Map<String, String> deciding(int version, String measures) {
        return Map.of(
                "version", String.valueOf(version),
                "real", "YES",
                "immediate", "YES",
                "at-risk", "Leocadia Fenn",
                "reasons", "They know where she lives",
                "measures", measures,
                "review", "FOUR_HOURS");
    }

    private static Map<String, String> warning(int version) {
        var yesterday = DateWords.today(Instant.now()).minusDays(1);
        return new LinkedHashMap<>(Map.of(
                "version", String.valueOf(version),
                "warned", "GIVEN",
                "to-whom", "Leocadia Fenn",
                "by-whom", "Inspector Orrell",
                "when-day", String.valueOf(yesterday.getDayOfMonth()),
                "when-month", String.valueOf(yesterday.getMonthValue()),
                "when-year", String.valueOf(yesterday.getYear()),
                "when-time", "9:40pm",
                "words", "Do not go home tonight.",
                "response", "Accepts to move"));
    }

    private static Map<String, String> turn(String officer, String from, String until) {
        var turn = new LinkedHashMap<>(Map.of("organisation", "force:norfolk", "officer", officer));
        for (var end : List.of("from", "until")) {
            turn.putAll(Map.of(end + "-day", "4", end + "-month", "6", end + "-year", "2033"));
        }
        turn.putAll(Map.of("from-time", from, "until-time", until));
        return turn;
    }
}
