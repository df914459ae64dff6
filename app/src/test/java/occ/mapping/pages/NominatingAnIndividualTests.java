package occ.mapping.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Compartment;
import occ.access.Role;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class NominatingAnIndividualTests {
    private static final Pattern PERSON = Pattern.compile("/entities/(PER-[^\"]+)");

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Test
    void anIndividualIsCheckedSentAndConfirmed() {
        var check = analyst().post("/individuals/check", typed("Corvin Sleath"));
        assertThat(check.body())
                .contains("Check your answers", "Corvin Sleath, born 4 May 1984, new to the record")
                .contains("Nominate this priority individual");

        var sent = analyst().post("/individuals", typed("Corvin Sleath"));
        var address = analyst().leadsTo(sent).replace("/nominations/", "/individuals/");

        assertThat(analyst().follow(sent).body())
                .contains("Corvin Sleath is nominated", "Regional coordinator, North West decides on it by");
        assertThat(analyst().get(address).body())
                .contains("What harm they do", "Supplies converted pistols", "Who it is")
                .contains("Suspected of having committed an offence", "No membership of a group is on record")
                .contains("Individuals</a>", "href=\"/individuals\"")
                .doesNotContain("Members by role");
        assertThat(analyst().get("/individuals").body()).contains("Corvin Sleath");
    }

    @Test
    void whatIsWrongIsToldOnceEachAndNothingTypedIsLost() {
        var typed = new HashMap<>(typed(""));
        typed.putAll(Map.of("born-year", "20x4", "heldAs", "", "harm", "  ", "grade", "9Z", "source", "Log 8"));

        var page = analyst().post("/individuals/check", typed);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Error: Nominate a priority individual")
                .contains("href=\"#person\">Enter a name or a reference")
                .contains("Choose whether they are suspected or convicted")
                .contains("Say what harm they do: whom they know is not enough")
                .contains("A grade looks like 1B P")
                .contains("value=\"9Z\"", "value=\"Log 8\"")
                .doesNotContain("Choose a person");
    }

    @Test
    @DisplayName("R44: whom somebody knows makes nobody a priority individual")
    void whomSomebodyKnowsMakesNobodyOne() {
        var typed = new HashMap<>(typed("Piran Skelt"));
        typed.put("harm", "");

        assertThat(analyst().post("/individuals", typed).body()).contains("whom they know is not enough");
        assertThat(analyst().get("/individuals").body()).doesNotContain("Piran Skelt");
    }

    @Test
    void somebodyOnRecordIsFoundChosenAndNotRecordedTwice() {
        var group = NominationExamples.nominated(analyst(), groupWith("Tin Ladder", "Wystan Orme"));
        var typed = typed("Wystan Orme");
        var found = analyst().get("/individuals/hits?name=Wystan%20Orme");
        var reference = person(found.body());
        assertThat(found.body()).contains("Use this record", "formaction=\"/individuals/new\"");
        assertThat(analyst().post("/individuals/check", typed).body())
                .contains("Wystan Orme", "Is it somebody on record?");

        var chosen = new HashMap<>(typed);
        chosen.put("use", reference);
        assertThat(analyst().post("/individuals/new", chosen).body())
                .contains("value=\"" + reference + "\"", "Supplies converted pistols");

        chosen.remove("use");
        chosen.put("person", reference);
        var address =
                analyst().leadsTo(analyst().post("/individuals", chosen)).replace("/nominations/", "/individuals/");
        assertThat(analyst().get(address).body()).contains("Wystan Orme", "Tin Ladder", "href=\"" + group + "\"");
        assertThat(analyst().post("/individuals/check", chosen).body())
                .contains("This person is a priority individual already: PRI-");
    }

    @Test
    void aReferenceOfNobodyIsAnsweredLikeAHiddenOne() {
        var hidden = new HashMap<>(typed("Sealed Name"));
        hidden.put("grade", "2B C");
        var address =
                analyst().leadsTo(analyst().post("/individuals", hidden)).replace("/nominations/", "/individuals/");
        var reference = person(analyst().get(address).body());
        var stranger = browsers.as(people.with("force:kent", Role.ANALYST));

        assertThat(stranger.get(address).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/individuals/hits?name=Sealed%20Name").body()).doesNotContain("Sealed Name");
        for (var asked :
                new String[] {reference, occ.kernel.Reference.next("PER").text()}) {
            assertThat(stranger.post("/individuals/check", typed(asked)).body())
                    .contains("There is no person of that reference that you may see");
        }
    }

    @Test
    @DisplayName("R45: a child is nominated by somebody admitted to safeguarding, and stays among those")
    void aChildStaysAmongThoseAdmitted() {
        var typed = new HashMap<>(typed("Robin Fenn"));
        typed.put("born-year", "2012");
        assertThat(analyst().post("/individuals/check", typed).body()).contains("somebody admitted to safeguarding");
        var undated = new HashMap<>(typed("Unknown girl 1"));
        undated.keySet().removeIf(field -> field.startsWith("born"));
        assertThat(analyst().post("/individuals/check", undated).body()).contains("somebody admitted to safeguarding");

        var admitted = browsers.as(people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST));
        var address = admitted.leadsTo(admitted.post("/individuals", typed)).replace("/nominations/", "/individuals/");

        assertThat(admitted.get(address).body()).contains("Robin Fenn", "Under 18", "only for safeguarding");
        assertThat(analyst().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("R29: a child under ten is never a priority individual")
    void aChildUnderTenIsNeverOne() {
        var admitted = browsers.as(people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST));
        var typed = new HashMap<>(typed("Wren Hollis"));
        typed.put("born-year", String.valueOf(java.time.LocalDate.now().getYear() - 8));

        assertThat(admitted.post("/individuals", typed).body()).contains("A child under ten is never a suspect");
    }

    @Test
    @DisplayName("An individual goes all the way to triage, definition, scoring and tier like a group")
    void anIndividualGoesAllTheWay() {
        var address = analyst()
                .leadsTo(analyst().post("/individuals", typed("Jarek Dunmore")))
                .replace("/nominations/", "/individuals/");
        var coordinator = browsers.as(people.coordinator());
        assertThat(coordinator.get("/triage?page=999").body()).contains("Jarek Dunmore");
        coordinator.post(address + "/triage", Map.of("version", "1", "decision", "PICK_UP"));
        var accept = Map.of("version", "2", "decision", "ACCEPT_FOR_DEVELOPMENT");
        assertThat(coordinator.get(address + "/triage").body())
                .doesNotContain("It is unclear who the members are", "One person, not a group");
        assertThat(coordinator.post(address + "/triage", accept).body()).contains("Record the definition test");

        var completed = analyst().post(address + "/completion", completion("2"));
        assertThat(analyst().leadsTo(completed)).isEqualTo(address);
        assertThat(analyst().get(address + "/completion").body()).doesNotContain("where they are active");
        coordinator.post(address + "/triage", Map.of("version", "3", "decision", "ACCEPT_FOR_DEVELOPMENT"));

        assertThat(analyst().get(address).body())
                .contains("In development", "Definition test: passed", address + "/assessments/new");
        assertThat(analyst().leadsTo(analyst().post(address + "/assessments/new", Map.of("model", "occ-open-v1"))))
                .startsWith(address + "/assessments/ASM-");
        assertThat(browsers.as(people.chair()).get(address + "/tier").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whoMayNotNominateFindsNoForm() {
        var manager = browsers.as(people.with("force:merseyside", Role.OFFENDER_MANAGER));

        assertThat(manager.get("/individuals/new").statusCode()).isEqualTo(404);
        assertThat(manager.post("/individuals", typed("Not Mine")).statusCode()).isEqualTo(404);
        assertThat(manager.get("/individuals/hits?name=Not%20Mine").statusCode())
                .isEqualTo(404);
    }

    private static Map<String, String> typed(String person) {
        var fields = new HashMap<String, String>();
        fields.put("person", person);
        fields.put("born-day", "4");
        fields.put("born-month", "5");
        fields.put("born-year", "1984");
        fields.put("heldAs", "SUSPECT");
        fields.put("harm", "Supplies converted pistols to dealers in two towns");
        fields.put("primaryTheme", "FIREARMS");
        fields.put("force", "merseyside");
        fields.put("sourceKind", "OFFICIAL");
        fields.put("source", "Log 31");
        fields.put("grade", "2B P");
        return fields;
    }

    private static Map<String, String> completion(String version) {
        return Map.of(
                "version", version,
                "basis", "SOC2018_INDIVIDUAL",
                "met-ACTIVE", "yes",
                "limb-ACTIVE", "Two sales seen",
                "met-CATEGORY", "yes",
                "limb-CATEGORY", "Firearms",
                "crimes", "ARMS_DEALING");
    }

    private static Map<String, String> groupWith(String name, String first) {
        var typed = new HashMap<>(NominationExamples.typed(name));
        typed.put("member-1-name", first);
        return typed;
    }

    private static String person(String page) {
        var found = PERSON.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Browser analyst() {
        return browsers.as(people.analyst());
    }
}
