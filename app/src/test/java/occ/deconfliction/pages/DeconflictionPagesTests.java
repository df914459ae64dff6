package occ.deconfliction.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import occ.access.Role;
import occ.deconfliction.Checks;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.pole.PoleWorld;
import occ.pole.Predicate;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class DeconflictionPagesTests {
    private static final String KEY = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern MATCH = Pattern.compile("DCF-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");

    @Autowired
    ApplicationContext context;

    @Autowired
    Checks checks;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    Actor asker;
    Browser askers;
    Browser desks;

    @BeforeEach
    void people() {
        asker = people.another("force:gwent", Role.ANALYST);
        people.with("force:gwent", Role.LEAD_OFFICER);
        people.with("region:SWA", Role.REGIONAL_COORDINATOR);
        askers = browsers.as(asker);
        desks = browsers.as(people.with("region:LON", Role.EMBEDDED_OFFICER));
    }

    @Test
    @DisplayName(
            "R16: the form says what is missing; asked, the page says when one is told, and the same for every line")
    void r16TheFormSaysWhatIsMissing() {
        assertThat(askers.get("/deconfliction").body())
                .contains("Nothing has been asked", "href=\"/deconfliction\"")
                .doesNotContain("Coordination desk");
        var empty = askers.post("/deconfliction/checks", Map.of("value", "07700 900123"));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body())
                .contains("Select what you ask about", "Enter the reference of the operation", "Enter why you ask")
                .contains("07700 900123");
        var nameless = askers.post("/deconfliction/checks", asking("PERSON", "Anna Kowalska"));
        assertThat(nameless.body()).contains("A name is compared with a date of birth only");

        var sent = askers.post("/deconfliction/checks", asking("PHONE", "07700 900977"));
        var page = Browser.masked(askers.follow(sent));
        assertThat(page)
                .contains("Asked. You are told at", "whatever is found", "Not yet", "1 of 20")
                .doesNotContainPattern(KEY);
        assertThat(askers.get("/deconfliction").body()).contains("DCK-", "You are told at");
    }

    @Test
    @DisplayName("R16: a list with wrong lines names each, asks nothing, and keeps what was typed")
    void r16AListNamesItsWrongLines() {
        var fields = asking("PHONE", "");
        fields.put("lines", "Phone,07700 900978\nBoat,Seafarer\nPerson,Anna Kowalska");
        var wrong = askers.post("/deconfliction/lists", fields);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Line 2: “Boat” is not a kind", "Line 3: A name is compared", "Seafarer");
        assertThat(checks.recent(asker)).isEmpty();

        fields.put("lines", "Phone,07700 900978\n\"Address\",\"12 Strand Road, Bootle L20 1AB\"");
        assertThat(askers.follow(askers.post("/deconfliction/lists", fields)).body())
                .contains("07700 900978", "12 Strand Road", "2 of 20");
        assertThat(askers.post("/deconfliction/lists", asking("PHONE", "")).body())
                .contains("Enter the lines, or choose a file");
    }

    @Test
    @DisplayName(
            "R16: a desk reads a match, releases the pointer, writes and settles on pages; another desk finds nothing")
    void r16ADeskSettlesOnPages() {
        var pole = PoleWorld.of(context);
        var owner = people.with("force:metropolitan", Role.ANALYST);
        pole.named(owner, EntityKind.GROUP, "Saltmarsh Nine", pole.closed(owner));
        var sent = askers.post("/deconfliction/checks", asking("GROUP", "SALTMARSH-NINE"));
        var check = askers.leadsTo(sent);
        var inbox = desks.get("/deconfliction/desk").body();
        var found = MATCH.matcher(inbox);
        assertThat(found.find()).isTrue();
        var address = "/deconfliction/desk/" + found.group();
        assertThat(Browser.masked(desks.get(address)))
                .contains("Group. The same name", asker.name(), "Release the pointer")
                .contains("Told nothing")
                .doesNotContain("Write to the other desk")
                .doesNotContainPattern(KEY);
        assertThat(desks.get("/work").body()).contains("Deconfliction " + found.group());

        assertThat(desks.post(address + "/pointer", Map.of("why", "")).body()).contains("Enter why you release it");
        desks.post(address + "/pointer", Map.of("why", "They plan an arrest"));
        desks.post(address + "/messages", Map.of("words", "Hold it until Friday"));
        var others = browsers.as(people.with("region:SWA", Role.REGIONAL_COORDINATOR));
        assertThat(others.get(address).body())
                .contains("Hold it until Friday", "The other desk", asker.name())
                .doesNotContain("Saltmarsh", "Metropolitan", "London", "They plan an arrest");
        assertThat(browsers.as(people.with("region:EM", Role.REGIONAL_COORDINATOR))
                        .get(address)
                        .statusCode())
                .isEqualTo(404);
        assertThat(askers.get("/deconfliction").body()).contains("A match exists", found.group(), "Tarian");
        assertThat(askers.get(check).body()).contains("Not yet").doesNotContain("Metropolitan");

        assertThat(others.post(address + "/outcome", Map.of("version", "1")).body())
                .contains("Select how it is settled", "Enter your reasons");
        others.post(address + "/outcome", Map.of("version", "1", "outcome", "COORDINATED", "reasons", "Agreed"));
        assertThat(desks.get(address).body())
                .contains("Coordinated: both go on")
                .doesNotContain("Record the outcome");
        var late = desks.post(
                address + "/outcome", Map.of("version", "1", "outcome", "MERGED", "reasons", "One file is enough"));
        assertThat(late.statusCode()).isEqualTo(409);
    }

    @Test
    @DisplayName("R16: how much others are told is set by desks for their bodies, and labelled as a local default")
    void r16SettingsAreLocalDefaults() {
        var page = desks.get("/deconfliction/settings").body();
        assertThat(page).contains("Local defaults", "Metropolitan").doesNotContain("Merseyside");
        assertThat(desks.post("/deconfliction/settings", Map.of()).body())
                .contains("Select how much they are told", "Select a body");
        var set = desks.post(
                "/deconfliction/settings",
                Map.of("body", "force:metropolitan", "what", "ACCOUNT", "level", "OPEN", "why", "Agreed by all"));
        assertThat(desks.follow(set).body()).contains("Agreed by all", "Open");
    }

    @Test
    @DisplayName("R16: from a record one goes on to the check, with its kind chosen")
    void r16FromARecordOneGoesOn() {
        var pole = PoleWorld.of(context);
        var phone = pole.named(asker, EntityKind.PHONE, "Burner");
        pole.say(asker, phone, Predicate.PHONE_NUMBER, "+447700900979");
        var page = askers.get("/entities/" + phone.reference().text()).body();
        assertThat(page).contains("Deconflict</a>", "/deconfliction/checks/new?what=PHONE");
        assertThat(askers.get("/deconfliction/checks/new?what=PHONE").body()).contains("value=\"PHONE\" checked");
    }

    private Map<String, String> asking(String what, String value) {
        var supervisor = checks.supervisors(asker).getFirst().reference();
        var fields = new HashMap<String, String>();
        fields.putAll(Map.of(
                "what",
                what,
                "value",
                value,
                "operation",
                "Op " + asker.name(),
                "supervisor",
                supervisor,
                "budget",
                "20",
                "reason",
                "To keep out of each other’s way"));
        return fields;
    }
}
