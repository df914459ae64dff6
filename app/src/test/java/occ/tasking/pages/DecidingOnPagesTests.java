package occ.tasking.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import occ.access.Access;
import occ.access.Role;
import occ.access.Transactions;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Tier;
import occ.mapping.Subject;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.tasking.SubjectResponse;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.Visitor.Page;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Owner, lead, answer and risk on pages: with bad input, sent twice, come second, and by whom it is not for. */
@WholeApplication
class DecidingOnPagesTests {
    private static final Pattern LINKED = Pattern.compile("<li><a href=\"#([^\"]+)\">");
    private static final String REASON =
            "Its supply line ends in one town, and the force holds both principals already";

    @Autowired
    ApplicationContext context;

    @Autowired
    Response response;

    @Autowired
    Access access;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    MadeSubjects made;
    Actor chair;
    Actor officer;
    Visitor chairs;
    Visitor officers;

    @BeforeEach
    void people() {
        made = context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class);
        chair = people.chair();
        officer = people.leadOfficer();
        chairs = as(chair);
        officers = as(officer);
    }

    @Test
    @DisplayName("Every form names what is missing, links to its field, and keeps what was typed")
    void everyFormNamesWhatIsMissing() {
        var subject = mapped();
        made.scoreBandA(subject.id());
        response.decideTier(chair, subject.id(), 0, Tier.LOCAL, REASON);
        response.assignLead(chair, subject.id(), 0, officer.account(), "");

        expect(chairs, subject, "/tier", Map.of("rationale", "Only words"), "tier");
        expect(chairs, subject, "/tier", Map.of("tier", "9"), "tier", "rationale");
        expect(chairs, subject, "/owner", Map.of("reason", "Only words"), "owner");
        expect(chairs, subject, "/owner", Map.of("owner", "force:atlantis"), "owner", "reason");
        expect(chairs, subject, "/lead", Map.of("handover-note", "Only words"), "officer");
        expect(chairs, subject, "/lead", Map.of("officer", "PER-NOBODY"), "officer");
        expect(chairs, subject, "/tier/confirmation", Map.of("reason", "Only words"), "holder");
        expect(chairs, subject, "/tier/confirmation", Map.of(), "holder", "reason");
        expect(officers, subject, "/lead/answer", Map.of(), "answer");
        expect(officers, subject, "/lead/answer", Map.of("answer", "decline"), "reason");
        assertThat(now(subject).owner()).isNull();
    }

    @Test
    @DisplayName("R08: a tier other than the suggested one asks for its reason; the page says what is a local default")
    void aTierOtherThanSuggestedAsksForItsReason() {
        var subject = mapped();
        made.scoreBandC(subject.id());
        var page = chairs.open(subject.address() + "/tier");
        assertThat(page.text())
                .contains("suggests Tier 3, force", "Advice", "Local default", "It is decided by you as chair");

        expect(chairs, subject, "/tier", Map.of("tier", "1", "rationale", "As agreed"), "rationale");
        var decided = chairs.send(subject.address() + "/tier", page, Map.of("tier", "3", "rationale", "As advised"));
        assertThat(decided.status())
                .as("the suggested one needs no more than a word")
                .isEqualTo(303);
        assertThat(chairs.follow(decided).text())
                .contains("You decided tier 3, force", "Tier 3, force", "Decided by " + chair.name(), "As advised");
    }

    @Test
    @DisplayName("R08: band A in a low tier is on the board under its own head until somebody named carries the risk")
    void bandAInALowTierIsOnTheBoard() {
        var subject = mapped();
        made.scoreBandA(subject.id());
        var tier = chairs.open(subject.address() + "/tier");
        chairs.send(subject.address() + "/tier", tier, Map.of("tier", "4", "rationale", REASON));

        assertThat(onBoard("band-a-low-tier", subject)).isTrue();
        var path = subject.address() + "/tier/confirmation";
        var page = chairs.open(path);
        var confirmed = chairs.send(
                path, page, Map.of("holder", reference(people.coordinator()), "reason", "A team until May"));
        assertThat(chairs.follow(confirmed).text())
                .contains("carries the risk", people.coordinator().name());
        assertThat(onBoard("band-a-low-tier", subject)).isFalse();
        assertThat(onBoard("risk-carried", subject)).isTrue();

        var again = chairs.send(
                path, chairs.open(path), Map.of("holder", reference(people.coordinator()), "reason", "Once more"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("This tier has been confirmed, and somebody carries the risk");
    }

    @Test
    @DisplayName("Who comes second with an owner, a lead or a risk sees both versions, and the first stands")
    void whoComesSecondSeesBothVersions() {
        var subject = mapped();
        made.scoreBandA(subject.id());
        var owner = chairs.open(subject.address() + "/owner");
        var lead = chairs.open(subject.address() + "/lead");
        response.assignOwner(chair, subject.id(), 0, officer.unit(), "Its members live there");
        response.assignLead(chair, subject.id(), 0, officer.account(), "");
        var next = people.another("force:merseyside", Role.LEAD_OFFICER);

        var staleOwner = chairs.send(
                subject.address() + "/owner", owner, Map.of("owner", "force:kent", "reason", "It began there"));
        var staleLead = chairs.send(
                subject.address() + "/lead",
                lead,
                Map.of("officer", reference(next), "handover-note", "The yard is the way in"));
        response.decideTier(chair, subject.id(), 0, Tier.LOCAL, REASON);
        var risk = chairs.open(subject.address() + "/tier/confirmation");
        response.decideTier(chair, subject.id(), 1, Tier.FORCE, REASON + " still");
        var staleRisk = chairs.send(
                subject.address() + "/tier/confirmation",
                risk,
                Map.of("holder", reference(people.coordinator()), "reason", "They said they would"));

        assertThat(List.of(staleOwner, staleLead, staleRisk))
                .extracting(Page::status)
                .containsOnly(409);
        assertThat(staleOwner.text()).contains("Kent", "It began there", "Merseyside", "Its members live there");
        assertThat(staleLead.text()).contains(next.name(), "The yard is the way in", officer.name());
        assertThat(staleRisk.text()).contains("They said they would", "Tier 3, force");
        assertThat(Objects.requireNonNull(now(subject).owner()).owner()).isEqualTo(officer.unit());
        assertThat(Objects.requireNonNull(now(subject).lead()).officer().account())
                .isEqualTo(officer.account());
    }

    @Test
    @DisplayName("The same form sent twice decides once")
    void theSameFormSentTwiceDecidesOnce() {
        var subject = mapped();
        var forms = Map.of(
                "/tier", Map.of("tier", "3", "rationale", "One force"),
                "/owner", Map.of("owner", "force:merseyside", "reason", "Its members live there"),
                "/lead", Map.of("officer", reference(officer)));
        forms.forEach((path, typed) -> {
            var page = chairs.open(subject.address() + path);
            var first = chairs.send(subject.address() + path, page, typed);
            var second = chairs.send(subject.address() + path, page, typed);
            assertThat(List.of(first, second)).extracting(Page::status).containsOnly(303);
            assertThat(second.location()).isEqualTo(first.location());
        });
        var history = response.history(chair, subject.id(), AsAt.NOW);
        assertThat(history.tiers()).hasSize(1);
        assertThat(history.owners()).hasSize(1);
        assertThat(history.leads()).hasSize(1);

        var answer = officers.open(subject.address() + "/lead/answer");
        officers.send(subject.address() + "/lead/answer", answer, Map.of("answer", "accept"));
        var again = officers.send(subject.address() + "/lead/answer", answer, Map.of("answer", "accept"));
        assertThat(again.location()).hasValue("/my-subjects");
        var late = officers.open(subject.address() + "/lead/answer");
        assertThat(late.text()).contains("You have answered this");
        var changed = new HashMap<>(Map.of("answer", "decline", "reason", "On reflection"));
        assertThat(officers.send(subject.address() + "/lead/answer", late, changed)
                        .text())
                .contains("This has been answered");
    }

    @Test
    @DisplayName("Each decision is offered to its role alone; to the others, and elsewhere, its form is not there")
    void eachDecisionIsOfferedToItsRoleAlone() {
        var subject = mapped();
        var kentChair = people.with("region:EA", Role.TASKING_CHAIR);
        var readers = Map.of(
                people.analyst(),
                List.<String>of(),
                officer,
                List.<String>of(),
                people.coordinator(),
                List.of("/owner", "/lead"),
                kentChair,
                List.<String>of(),
                chair,
                List.of("/tier", "/tier/confirmation", "/owner", "/lead"));
        readers.forEach((reader, own) -> {
            var visitor = as(reader);
            var page = visitor.open(subject.address());
            for (var path : List.of("/tier", "/tier/confirmation", "/owner", "/lead")) {
                var status = own.contains(path) ? 200 : 404;
                assertThat(visitor.open(subject.address() + path).status())
                        .as(reader.name() + " " + path)
                        .isEqualTo(status);
                var sent = visitor.send(subject.address() + path, visitor.open("/account"), Map.of());
                assertThat(sent.status()).isEqualTo(own.contains(path) ? 422 : 404);
                if (!path.endsWith("confirmation")) {
                    assertThat(page.html().contains("href=\"" + subject.address() + path + "\""))
                            .as("offered on the subject’s own page to " + reader.name() + ": " + path)
                            .isEqualTo(own.contains(path));
                }
            }
        });
    }

    @Test
    @DisplayName(
            "An officer’s own page: what waits for an answer, what they lead, what is late, and only deeds of theirs")
    void anOfficersOwnPage() {
        var newcomer = people.another("force:merseyside", Role.LEAD_OFFICER);
        var visitor = as(newcomer);
        assertThat(visitor.open("/my-subjects").text())
                .contains("Nobody has asked you to lead anything", "You lead nothing yet");
        var subject = mapped();
        chairs.send(
                subject.address() + "/lead",
                chairs.open(subject.address() + "/lead"),
                Map.of("officer", reference(newcomer), "handover-note", "The yard is the way in"));

        var asked = visitor.open("/my-subjects");
        assertThat(asked.text())
                .contains("Waiting for your answer", "Asked by " + chair.name(), "The yard is the way in");
        assertThat(visitor.open("/work").text()).contains("Accept or decline", "Unlit freight yard");
        visitor.send(
                subject.address() + "/lead/answer",
                visitor.open(subject.address() + "/lead/answer"),
                Map.of("answer", "accept"));

        var led = visitor.open("/my-subjects");
        assertThat(led.text()).contains("No owner", "Regional coordinator, ", "No tier decided", "Tasking chair, ");
        assertThat(led.html())
                .doesNotContain("href=\"" + subject.address() + "/owner\"", "href=\"" + subject.address() + "/tier\"");
        for (var href : hrefs(led, subject)) {
            assertThat(visitor.open(href).status()).as(href).isEqualTo(200);
        }
        assertThat(as(people.analyst()).open("/my-subjects").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("A guarded subject is on no board, no officer’s page and under no address of who may not see it")
    void aGuardedSubjectIsNowhere() {
        var hidden = made.mapped(EntityKind.VULNERABILITY, "Lock gate timings", Handling.C);
        response.assignLead(chair, hidden.id(), 0, officer.account(), "");
        var stranger = as(people.with("region:EA", Role.TASKING_CHAIR));
        var nothing = stranger.open("/vulnerabilities/no-such-page").masked();

        for (var path : List.of("/tier", "/tier/confirmation", "/owner", "/lead", "/lead/answer")) {
            assertThat(stranger.open(hidden.address() + path).masked()).isEqualTo(nothing);
        }
        for (var path : List.of("/tasking", "/tasking/awaiting-tier", "/tasking/without-owner", "/work")) {
            assertThat(stranger.open(path).html()).doesNotContain("Lock gate timings", hidden.address());
        }
    }

    private void expect(Visitor visitor, Subject subject, String path, Map<String, String> typed, String... fields) {
        var address = subject.address() + path;
        var page = visitor.send(address, visitor.open(address), typed);
        assertThat(page.status()).as(path).isEqualTo(422);
        assertThat(page.html()).contains("<title>Error: ");
        var linked = LINKED.matcher(page.html())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(linked)
                .as(path)
                .containsExactly(fields)
                .allSatisfy(field -> assertThat(page.html()).contains("id=\"" + field + "\""));
        typed.values().stream()
                .filter(value -> value.contains(" "))
                .forEach(value -> assertThat(page.text()).contains(value));
    }

    private boolean onBoard(String section, Subject subject) {
        for (var page = 1; page < 50; page++) {
            var open = chairs.open("/tasking/" + section + "?page=" + page);
            if (open.html().contains(subject.reference().text())) {
                return true;
            }
            if (!open.html().contains("page=" + (page + 1))) {
                return false;
            }
        }
        return false;
    }

    private static List<String> hrefs(Page page, Subject subject) {
        return Pattern.compile("href=\"(" + Pattern.quote(subject.address()) + "[^\"]*)\"")
                .matcher(page.html())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private Subject mapped() {
        return made.mapped(EntityKind.VULNERABILITY, "Unlit freight yard", Handling.P);
    }

    private SubjectResponse now(Subject subject) {
        return response.of(chair, subject.id(), AsAt.NOW);
    }

    private String reference(Actor person) {
        return transactions.as(chair, () -> access.whoMay(Verb.READ_MAP, person.unit())).stream()
                .filter(one -> one.id().equals(person.account()))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    private Visitor as(Actor actor) {
        return Visitor.signedIn(context, actor);
    }
}
