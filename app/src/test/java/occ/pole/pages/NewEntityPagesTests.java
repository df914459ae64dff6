package occ.pole.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Compartment;
import occ.access.Role;
import occ.kernel.EntityKind;
import occ.pole.PoleWorld;
import occ.testing.Circles;
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
class NewEntityPagesTests {
    private static final String FORM = "/entities/new?kind=";

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    PoleWorld world;
    Visitor analyst;
    Visitor member;

    @BeforeEach
    void open() {
        world = PoleWorld.of(context);
        analyst = Visitor.signedIn(context, people.analyst());
        member = Visitor.signedIn(
                context, people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST));
    }

    @Test
    void putsAPersonOnRecordWithEverythingSaid() {
        var saved = send(analyst, "PERSON", born("Bersaba Tregear", 3, 3, 1979, "identifier-NINO", "jg 10 37 59 a"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(analyst.follow(saved).text())
                .contains("Bersaba Tregear", "3 March 1979", "JG 10 37 59 A", "Official: Custody record", "On record");
    }

    @Test
    void aTelephoneGoesByItsNumber() {
        var saved = send(analyst, "PHONE", FormExamples.with("identifier-PHONE_NUMBER", "07700 900 977"));

        assertThat(analyst.follow(saved).html()).contains("<h1 class=\"moj-identity-bar__title\">07700 900977</h1>");
    }

    @Test
    void somethingWithoutANameOrANumberIsRefused() {
        assertThat(send(analyst, "VEHICLE", FormExamples.grounds()).text())
                .contains("Enter a number or something to call it by");
        assertThat(send(analyst, "PERSON", FormExamples.grounds()).text()).contains("Enter a name");
    }

    @Test
    void whoIsAlikeIsShownBeforeAnythingIsSaved() {
        world.named(people.analyst(), EntityKind.PERSON, "Columb Trenoweth");
        var typed = FormExamples.with("name", "Colum Trenoweth");

        var asked = send(analyst, "PERSON", typed);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text())
                .doesNotContain("There is a problem")
                .contains("Is it one of these?", "Columb Trenoweth", "nothing has been saved");

        var undecided = analyst.send("/entities", asked, typed);
        assertThat(undecided.text()).contains("Say that it is none of these, or open the one it is");

        typed.put("none", noneOf(asked));
        assertThat(analyst.send("/entities", asked, typed).status()).isEqualTo(303);
    }

    @Test
    void theDecisionHoldsForThoseShownOnly() {
        world.named(people.analyst(), EntityKind.PERSON, "Gwithian Rowe-Tall");
        var later = "Petroc Nancekivell";
        world.named(people.analyst(), EntityKind.PERSON, later);
        var asked = send(analyst, "PERSON", FormExamples.with("name", "Gwithian Rowe Tall"));

        var changed = analyst.send("/entities", asked, FormExamples.with("name", later, "none", noneOf(asked)));

        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.text()).contains("Is it one of these?", later);
    }

    @Test
    void theSameFormSentTwiceMakesOnePerson() {
        var form = analyst.open(FORM + "PERSON");
        var typed = FormExamples.with("name", "Endelyn Onceborn");

        var first = analyst.send("/entities", form, typed);
        var second = analyst.send("/entities", form, typed);

        assertThat(second.location()).isEqualTo(first.location());
    }

    @Test
    @DisplayName("R45: somebody under 18 is kept to the safeguarding circle from the first day")
    void somebodyUnderEighteenIsKeptToTheCircle() {
        var saved = send(member, "PERSON", bornYearsAgo("Ruan Childtrewin", 15));

        var asked = member.follow(saved);
        assertThat(member.follow(asked).text())
                .contains("On record. It is kept to the safeguarding circle", "Why do you need to see this?");
        assertThat(member.explain(asked).text()).contains("under 18", "safeguarding circle only");
        var path = saved.location().orElseThrow();
        assertThat(analyst.open(path).status()).isEqualTo(404);
        assertThat(analyst.open("/search?q=Childtrewin").text()).contains("0 records of what you may see");
    }

    @Test
    @DisplayName("R45: so is an unknown child, and a possible victim of any age")
    void soIsAnUnknownChildAndAPossibleVictim() {
        var unknown = send(member, "PERSON", FormExamples.with("name", "Unknown girl 1"));
        var victim = send(member, "PERSON", FormExamples.with("name", "Mawes Victimtrewin", "readers", "CIRCLE"));
        var adult = send(member, "PERSON", bornYearsAgo("Mawes Grown", 30));

        assertThat(member.explain(member.follow(unknown)).text()).contains("safeguarding circle only");
        assertThat(member.explain(member.follow(victim)).text()).contains("safeguarding circle only");
        assertThat(member.follow(adult).text()).contains("may be shared").doesNotContain("safeguarding circle only");
    }

    @Test
    @DisplayName("R45: what is added to a guarded record stays in the circle, whatever its handling code")
    void whatIsAddedToAGuardedRecordStaysInTheCircle() {
        var saved = send(member, "PERSON", bornYearsAgo("Hender Childrosevear", 12));
        var path = saved.location().orElseThrow();

        var form = member.open(path + "/statements/new?predicate=ALIAS");
        var added = member.send(
                path + "/statements",
                form,
                FormExamples.with("value", "Littlequillon", "readers", "CODE", "readers-reason", "Known to all"));

        var asked = member.follow(added);
        assertThat(member.follow(asked).text()).contains("kept to the safeguarding circle");
        assertThat(member.explain(asked).text()).contains("Littlequillon");
        assertThat(analyst.open("/search?q=Littlequillon").text()).contains("0 records of what you may see");
    }

    @Test
    @DisplayName("Who is in an operation's compartment may keep a record to it, and nobody else is offered it")
    void aRecordIsKeptToAnOperation() {
        var sponsor = people.another("force:merseyside", Role.ANALYST);
        var circle = context.getBean(Circles.class).keptBy(sponsor);
        var visitor = Visitor.signedIn(context, sponsor);
        var key = circle.compartment().key();

        assertThat(visitor.open(FORM + "PERSON").text()).contains("“" + circle.name() + "” only");
        assertThat(analyst.open(FORM + "PERSON").text()).doesNotContain(circle.name());
        var saved = send(visitor, "PERSON", FormExamples.with("name", "Piran Operationby", "readers", key));
        assertThat(visitor.explain(visitor.follow(saved)).text()).contains("those who need to know");
        assertThat(analyst.open(saved.location().orElseThrow()).status()).isEqualTo(404);

        var unoffered = send(analyst, "PERSON", FormExamples.with("name", "Mylor Unoffered", "readers", key));
        assertThat(unoffered.status()).isEqualTo(422);
        assertThat(unoffered.text()).contains("Select who may read it");
    }

    @Test
    void whoIsOutsideTheCircleIsToldAndMaySayWhyNot() {
        var typed = bornYearsAgo("Sithny Opentrewin", 16);

        var refused = send(analyst, "PERSON", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("This belongs to the safeguarding circle, and you are not in it");

        typed.put("readers", "CODE");
        assertThat(send(analyst, "PERSON", typed).text()).contains("Enter why the handling code is enough");
        typed.put("readers-reason", "Named in open court");
        assertThat(send(analyst, "PERSON", typed).status()).isEqualTo(303);
    }

    @Test
    void whoMayNotRecordHasNoSuchPage() {
        var chair = Visitor.signedIn(context, people.chair());

        assertThat(chair.open(FORM + "PERSON").status()).isEqualTo(404);
        assertThat(chair.send("/entities", chair.open("/people"), FormExamples.with("kind", "PERSON", "name", "Nobody"))
                        .status())
                .isEqualTo(404);
        assertThat(analyst.open(FORM + "GROUP").status())
                .as("a group is nominated")
                .isEqualTo(404);
    }

    /** What the page's box says when it is ticked. */
    private static String noneOf(Page asked) {
        var box = Pattern.compile("name=\"none\" type=\"checkbox\" value=\"([^\"]+)\"")
                .matcher(asked.html());
        assertThat(box.find()).isTrue();
        return box.group(1);
    }

    private static Page send(Visitor visitor, String kind, Map<String, String> typed) {
        return visitor.send("/entities", visitor.open(FORM + kind), typed);
    }

    private static Map<String, String> bornYearsAgo(String name, int years) {
        var day = LocalDate.now(ZoneId.of("Europe/London")).minusYears(years).minusDays(40);
        return born(name, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static Map<String, String> born(String name, int day, int month, int year, String... others) {
        var typed = FormExamples.with(others);
        typed.put("name", name);
        typed.put("birth-day", String.valueOf(day));
        typed.put("birth-month", String.valueOf(month));
        typed.put("birth-year", String.valueOf(year));
        return typed;
    }
}
