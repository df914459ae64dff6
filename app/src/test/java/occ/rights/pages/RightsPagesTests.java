package occ.rights.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.kernel.EntityKind;
import occ.pole.Entity;
import occ.pole.PoleWorld;
import occ.pole.Predicate;
import occ.rights.Holders;
import occ.rights.Holders.Question;
import occ.testing.Browsers;
import occ.testing.Circles;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Requests as their pages show them. */
@WholeApplication
class RightsPagesTests {
    private static final String FORCE = "force:kent";

    @Autowired
    ApplicationContext context;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    Circles circles;

    @Autowired
    Clock clock;

    Visitor caseworker;
    Visitor officer;
    Entity person;

    @BeforeEach
    void somebodyIsOnRecord() {
        caseworker = new Visitor(browsers.as(people.with(FORCE, Role.RIGHTS_CASEWORKER)));
        officer = new Visitor(browsers.as(people.with(FORCE, Role.DATA_PROTECTION_OFFICER)));
        var pole = PoleWorld.of(context);
        var analyst = people.with(FORCE, Role.ANALYST);
        person = pole.named(analyst, EntityKind.PERSON, "Perran Oldacre");
        pole.say(analyst, person, Predicate.DESCRIPTION, "Drinks with Lettice Brankfoot. My cousin told me.");
    }

    @Test
    void aRequestIsRecordedSearchedDecidedApprovedAndSent() {
        var address = recorded("ACCESS");
        assertThat(caseworker.open("/rights").text()).contains("Perran Oldacre", "Subject access");
        var search = caseworker.open(address + "/search");
        assertThat(search.text()).contains("Person: Perran Oldacre");
        caseworker.send(
                address + "/found", search, Map.of("records", person.reference().text()));

        var found = caseworker.open(address + "/found/1");
        assertThat(found.text()).contains("Of somebody else", "May betray a source", "Lettice Brankfoot");
        var refused = caseworker.send(address + "/found/1", found, Map.of("decision", "REDACT"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Select at least one ground");
        var wrong = caseworker.send(address + "/found/1", found, ruled("Nobody of that name"));
        assertThat(wrong.text()).contains("does not stand in the text");
        var decided = caseworker.follow(
                caseworker.send(address + "/found/1", found, ruled("Lettice Brankfoot\nMy cousin told me")));
        assertThat(decided.text()).contains("Drinks with [redacted]");

        var draft = caseworker.open(address + "/draft");
        assertThat(draft.text()).contains("Drinks with [redacted]").doesNotContain("Brankfoot", "cousin");
        caseworker.send(address + "/draft", draft, Map.of());
        assertThat(officer.open("/work").text()).contains("Read and approve");
        var approval = officer.open(address + "/approval");
        assertThat(approval.text()).contains("An inquiry goes on", "section 45(4)(b)");
        officer.send(address + "/approval", approval, Map.of());

        var release = caseworker.open(address + "/release");
        assertThat(release.text()).contains("Approved on");
        var file = caseworker.send(address + "/release/file", release, Map.of());
        assertThat(file.html()).contains("Drinks with [redacted]").doesNotContain("Brankfoot", "cousin", "Person ");
        var paper = caseworker.open(address + "/release/paper");
        assertThat(paper.html()).contains("Drinks with [redacted]").doesNotContain("OFFICIAL", "Brankfoot");
        caseworker.send(address + "/sending", release, Map.of("how", "by post"));
        assertThat(caseworker.open(address).text()).contains("sent", "by post");
    }

    @Test
    @DisplayName("The clock stands on the page, waits for the requester, and can be extended with notice")
    void theClockStandsOnThePage() {
        var address = recorded("ACCESS");
        assertThat(caseworker.open(address).text()).contains("An answer is due by");
        var today = DateWords.today(clock.instant());
        var fields = new HashMap<String, String>(Map.of("kind", "IDENTITY", "what", "A copy of a passport"));
        fields.putAll(day("on", today));
        caseworker.send(address + "/waits", caseworker.open(address + "/waits/new"), fields);
        assertThat(caseworker.open(address).text()).contains("The clock waits", "A copy of a passport");
        assertThat(caseworker.open(address + "/letters/QUESTION").text())
                .contains("A copy of a passport", "Perran Oldacre");

        var answered = caseworker.send(address + "/waits/1", caseworker.open(address + "/waits/1"), day("on", today));
        assertThat(caseworker.follow(answered).text()).contains("The clock runs again");
        var extension = new HashMap<>(day("on", today));
        extension.put("reasons", "Many records in many places");
        caseworker.send(address + "/extension", caseworker.open(address + "/extension"), extension);
        assertThat(caseworker.open(address).text()).contains("was extended by two");
        assertThat(caseworker.open(address + "/letters/EXTENSION").text()).contains("Many records in many places");
    }

    @Test
    @DisplayName("A granted rectification is carried out from the page of the case")
    void aGrantedRectificationIsCarriedOut() {
        var address = recorded("RECTIFICATION");
        caseworker.send(
                address + "/found",
                caseworker.open(address + "/search"),
                Map.of("records", person.reference().text()));
        caseworker.send(
                address + "/answer",
                caseworker.open(address + "/answer"),
                Map.of("granted", "grant", "reasons", "The birth certificate says so."));
        caseworker.send(address + "/draft", caseworker.open(address + "/draft"), Map.of());
        officer.send(address + "/approval", officer.open(address + "/approval"), Map.of());

        var form = caseworker.open(address + "/correction");
        assertThat(form.text()).contains("Name: Perran Oldacre");
        var statement = form.html().replaceAll("(?s).*value=\"(STA-[^\"]+)\"[^>]*>\\s*<label[^>]*>Name: .*", "$1");
        var done = caseworker.send(
                address + "/correction",
                form,
                Map.of("statement", statement, "change", "correct", "value", "Perran Oldacre-Vane"));
        assertThat(caseworker.follow(done).text()).contains("Corrected: Name");
        assertThat(caseworker.open("/entities/" + person.reference()).text()).contains("Perran Oldacre-Vane");
    }

    @Test
    @DisplayName("What is late goes to the data protection officer as well")
    void whatIsLateGoesToTheOfficer() {
        var address = recorded("ACCESS", DateWords.today(clock.instant()).minusMonths(2));

        assertThat(officer.open("/work").html()).contains(address).contains("See who has it");
        assertThat(caseworker.open("/work").html()).contains(address);
        assertThat(caseworker.open(address).text()).contains("days late");
    }

    @Test
    @DisplayName("Whoever keeps a compartment answers on a page of their own, and the case shows the text alone")
    void whoeverKeepsACompartmentAnswers() {
        var circle = circles.keptBy(people.another("force:kent", Role.ANALYST));
        var sponsor = new Visitor(browsers.newlyAs(circle.sponsor()));
        var address = recorded("ACCESS");
        caseworker.send(address + "/questions", caseworker.open(address), Map.of());
        assertThat(caseworker.open(address).text()).contains("Not all have answered yet");

        assertThat(sponsor.open("/work").text()).contains("Somebody asks what is held about them");
        var question = context.getBean(Holders.class).waiting(circle.sponsor()).stream()
                .filter(one -> one.requester().name().equals("Perran Oldacre"))
                .max(Comparator.comparing(Question::askedAt))
                .orElseThrow()
                .address();
        var form = sponsor.open(question);
        assertThat(form.text()).contains("Perran Oldacre", circle.name());
        var empty = sponsor.send(
                question, form, Map.of("compartment", circle.compartment().key(), "answer", "text"));
        assertThat(empty.text()).contains("Enter the text to release");
        sponsor.send(
                question,
                form,
                Map.of(
                        "compartment",
                        circle.compartment().key(),
                        "answer",
                        "text",
                        "text",
                        "You wrote to us on 3 March 2021."));
        assertThat(sponsor.open(question).status()).isEqualTo(404);
    }

    private String recorded(String right) {
        return recorded(right, DateWords.today(clock.instant()));
    }

    private String recorded(String right, LocalDate received) {
        var fields = new HashMap<>(Map.of(
                "right", right,
                "requester", "Perran Oldacre",
                "contact", "4 Invented Row",
                "how", "by letter",
                "asks", "Everything"));
        fields.putAll(day("received", received));
        return caseworker
                .send("/rights", caseworker.open("/rights/new"), fields)
                .location()
                .orElseThrow();
    }

    private static Map<String, String> ruled(String quoted) {
        return Map.of("decision", "REDACT", "exemptions", "CRIME", "reasons", "An inquiry goes on", "quoted", quoted);
    }

    private static Map<String, String> day(String field, LocalDate day) {
        return Map.of(
                field + "-day", String.valueOf(day.getDayOfMonth()),
                field + "-month", String.valueOf(day.getMonthValue()),
                field + "-year", String.valueOf(day.getYear()));
    }
}
