package occ.pole.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Role;
import occ.kernel.EntityKind;
import occ.pole.Entity;
import occ.pole.PoleWorld;
import occ.pole.Predicate;
import occ.pole.StatementId;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.Visitor.Page;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class StatementPagesTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    PoleWorld world;
    Visitor analyst;

    @BeforeEach
    void open() {
        world = PoleWorld.of(context);
        analyst = Visitor.signedIn(context, people.analyst());
    }

    @Test
    void offersWhatMayBeSaidOfItsKindAndLeavesMembershipToMapping() {
        var person = person("Santo Nankervis");

        var choices = analyst.open(address(person) + "/statements/new").text();

        assertThat(choices)
                .contains("Date of birth", "PNC ID", "Lives at")
                .doesNotContain("Member of", "Registration mark");
    }

    @Test
    void recordsAnIdentifierInItsOwnWriting() {
        var person = person("Derwa Penberthy");

        var saved = add(person, "PNC_ID", Map.of("value", "79/163001b"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(analyst.follow(saved).text())
                .contains("Recorded: PNC ID", "1979/0163001B", "2B P", "Official: Custody record");
    }

    @Test
    void carriesSourceAndGradeToTheNextStatement() {
        var person = person("Talan Opie");

        var next = analyst.follow(add(person, "ALIAS", Map.of("value", "Tal", "then", "another")));
        var form = analyst.open(hrefOf(next, "Occupation"));

        assertThat(form.html()).containsPattern("value=\"SRC-[^\"]+\" checked").contains("value=\"UNTESTED\" selected");
    }

    @Test
    void showsEveryMistakeAtOnceAndKeepsWhatWasTyped() {
        var person = person("Gerens Pascoe");

        var again = analyst.send(
                address(person) + "/statements",
                analyst.open(form(person, "BIRTH_DATE")),
                Map.of("value-day", "31", "value-month", "2", "value-year", "1980", "from-day", "3"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text())
                .contains(
                        "There is a problem",
                        "The date of birth must be a real date",
                        "The day it began must include a month and year",
                        "Select where it comes from",
                        "Select how reliable the source is",
                        "Select how the information is known",
                        "Select a handling code",
                        "Select whether it is a fact or an assessment");
        assertThat(again.html()).contains("name=\"value-day\" type=\"text\"").contains("value=\"31\"");
    }

    @Test
    void anImpossibleIdentifierIsRefusedWithItsReason() {
        var person = person("Kerra Hocking");

        assertThat(add(person, "PNC_ID", Map.of("value", "1979/0163001C")).text())
                .contains("The last letter of the PNC ID does not fit its digits");
        assertThat(add(person, "NINO", Map.of("value", "nonsense")).status()).isEqualTo(422);
    }

    @Test
    void aPasteOfTenMegabytesGetsAnErrorAndIsKept() {
        var person = person("Yestin Curnow");
        var report = "word ".repeat(2_000_000);

        var again = add(person, "DESCRIPTION", Map.of("value", report));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html())
                .contains("The description must be 2,000 characters or fewer. You have 9,999,999")
                .contains(report.strip());
    }

    @Test
    void whatEndsBeforeItBeganIsRefused() {
        var person = person("Austol Tangye");

        var again = add(
                person,
                "OCCUPATION",
                Map.of(
                        "value",
                        "Roofer",
                        "from-day",
                        "3",
                        "from-month",
                        "5",
                        "from-year",
                        "2025",
                        "until-day",
                        "3",
                        "until-month",
                        "5",
                        "until-year",
                        "2025"));

        assertThat(again.text()).contains("The day it ended must be after the day it began");
    }

    @Test
    void theOtherEndOfALinkIsFoundByNameAndChosen() {
        var person = person("Cador Trembath");
        var friend = person("Lowenna Spargo");
        var form = analyst.open(form(person, "ASSOCIATE_OF"));

        var asked = analyst.send(
                address(person) + "/statements",
                form,
                FormExamples.with("predicate", "ASSOCIATE_OF", "object", "Lowena Spargo"));
        assertThat(asked.text())
                .contains(
                        "Choose which one you mean",
                        "Lowenna Spargo",
                        friend.reference().text());

        var saved = analyst.send(
                address(person) + "/statements",
                asked,
                FormExamples.with(
                        "predicate", "ASSOCIATE_OF",
                        "object", "Lowena Spargo",
                        "object-choice", friend.reference().text()));
        assertThat(analyst.follow(saved).html()).contains("href=\"/entities/" + friend.reference());
    }

    @Test
    @DisplayName("The other end of a link is refused in the same words whether it is hidden or was never there")
    void aHiddenOtherEndIsRefusedLikeAMissingOne() {
        var kent = people.with("force:kent", Role.ANALYST);
        var hidden = world.named(kent, EntityKind.PERSON, "Hidden Kentishman", world.closed(kent));
        var person = person("Meraud Rashleigh");

        assertThat(add(
                                person,
                                "ASSOCIATE_OF",
                                Map.of("object", hidden.reference().text()))
                        .text())
                .contains("Nothing that you may see has this reference");
        assertThat(add(person, "ASSOCIATE_OF", Map.of("object", "Kentishman")).text())
                .contains("Nothing of the right kind that you may see answers to that");
    }

    @Test
    void aLinkLeadsToWhatItsPredicateAllowsAndNeverToItself() {
        var person = person("Piala Kitto");
        var phone = world.named(people.analyst(), EntityKind.PHONE, "Third phone");

        assertThat(add(person, "LIVES_AT", Map.of("object", phone.reference().text()))
                        .text())
                .contains("“Lives at” cannot be said of a phone");
        assertThat(add(
                                person,
                                "ASSOCIATE_OF",
                                Map.of("object", person.reference().text()))
                        .text())
                .contains("That is the record itself");
    }

    @Test
    void theSameFormSentTwiceIsDoneOnce() {
        var person = person("Myghal Beswetherick");
        var form = analyst.open(form(person, "ALIAS"));
        var typed = FormExamples.with("predicate", "ALIAS", "value", "Onceonly");

        var first = analyst.send(address(person) + "/statements", form, typed);
        var second = analyst.send(address(person) + "/statements", form, typed);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(analyst.open(address(person) + "/history").html().split("Onceonly", -1))
                .hasSize(2);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatWasSaidAndSaysWhy() {
        var person = person("Ebrel Trudgian");
        var statement = world.say(people.analyst(), person, Predicate.OCCUPATION, "Roffer");
        var address = ofStatement(person, statement) + "/correction";
        var form = analyst.open(address);

        assertThat(form.html()).contains("value=\"Roffer\"");
        var saved = analyst.send(address, form, FormExamples.with("value", "Roofer", "reason", "A slip in copying"));

        assertThat(analyst.follow(saved).text())
                .contains("Corrected: Occupation", "Roofer")
                .doesNotContain("Roffer");
        assertThat(analyst.open(address(person) + "/history").text())
                .contains("Roffer", "Replaced", "A slip in copying");
    }

    @Test
    void aWithdrawalNeedsAReasonAndLeavesTheHistory() {
        var person = person("Sidwell Trethewey");
        var statement = world.say(people.analyst(), person, Predicate.ALIAS, "Mistakenly");
        var address = ofStatement(person, statement) + "/withdrawal";
        var form = analyst.open(address);

        assertThat(analyst.send(address, form, Map.of("reason", " ")).text()).contains("Enter why it is withdrawn");
        var saved = analyst.send(address, form, Map.of("reason", "Said of somebody else"));

        assertThat(analyst.follow(saved).text())
                .contains("Withdrawn: Also known as")
                .doesNotContain("Mistakenly");
        assertThat(analyst.open(address(person) + "/history").text())
                .contains("Mistakenly", "Withdrawn", "Said of somebody else");
    }

    @Test
    void whoCorrectsWhatSomebodyElseJustCorrectedSeesBothVersions() {
        var person = person("Jago Angwin");
        var statement = world.say(people.analyst(), person, Predicate.OCCUPATION, "Driver");
        var address = ofStatement(person, statement) + "/correction";
        var mine = analyst.open(address);
        var theirs = analyst.open(address);
        analyst.send(address, theirs, FormExamples.with("value", "Haulier", "reason", "Better known"));

        var stale = analyst.send(address, mine, FormExamples.with("value", "Lorry driver", "reason", "Better known"));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Lorry driver", "Haulier");
    }

    private Entity person(String name) {
        return world.named(people.analyst(), EntityKind.PERSON, name);
    }

    private Page add(Entity subject, String predicate, Map<String, String> typed) {
        var fields = FormExamples.with("predicate", predicate);
        fields.putAll(typed);
        return analyst.send(address(subject) + "/statements", analyst.open(form(subject, predicate)), fields);
    }

    private static String form(Entity subject, String predicate) {
        return address(subject) + "/statements/new?predicate=" + predicate;
    }

    private static String ofStatement(Entity subject, StatementId statement) {
        return address(subject) + "/statements/" + statement.reference();
    }

    private static String address(Entity entity) {
        return "/entities/" + entity.reference();
    }

    private static String hrefOf(Page page, String link) {
        var match = Pattern.compile("href=\"([^\"]+)\">" + link).matcher(page.html());
        assertThat(match.find()).as(link).isTrue();
        return match.group(1).replace("&amp;", "&");
    }
}
