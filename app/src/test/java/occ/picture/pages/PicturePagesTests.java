package occ.picture.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.picture.MadeRegister;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The picture as people read it: every figure leads to the list it counts. */
@WholeApplication
@TestInstance(Lifecycle.PER_CLASS)
class PicturePagesTests {
    private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"]+)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile("/(groups|individuals|vulnerabilities|exceptions)(\\?.*)?");
    private static final Pattern FIGURE = Pattern.compile("^[\\d,]++(?! forces?)");
    private static final Pattern FOUND =
            Pattern.compile("([\\d,]+) (?:priority individuals?|exceptions?)(?: of [\\d,]+)?"
                    + "(?: for you to act on)?, of what you may see");

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    Actor analyst;
    Visitor chair;

    @BeforeAll
    void someIndividualsWithAYearOfHistory() {
        analyst = people.analyst();
        context.getAutowireCapableBeanFactory()
                .createBean(MadeRegister.class)
                .make(analyst, EntityKind.PRIORITY_INDIVIDUAL, 120, 20_260_304, Handling.P);
    }

    @BeforeEach
    void theChair() {
        chair = Visitor.signedIn(context, people.chair());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/picture?kind=INDIVIDUALS",
                "/picture/regions/NW?kind=INDIVIDUALS",
                "/picture/forces/merseyside?kind=INDIVIDUALS",
                "/picture/themes/DRUGS?kind=INDIVIDUALS&tier=2",
            })
    void everyFigureLeadsToAListOfExactlyThatMany(String path) {
        var figures = figures(chair.open(path).html());

        assertThat(figures).hasSizeGreaterThan(20);
        figures.forEach((address, figure) -> {
            var list = chair.open(address);
            assertThat(list.status()).as(address).isEqualTo(200);
            assertThat(found(list.text())).as(address).isEqualTo(figure);
        });
    }

    @Test
    @DisplayName("R41: on a past day every figure leads to the list of that day")
    void onAPastDayEveryFigureLeadsToTheListOfThatDay() {
        var day = LocalDate.now(DateWords.LONDON).minusDays(50);
        var page = chair.open("/picture/regions/NW?kind=INDIVIDUALS&as-at=" + day);

        assertThat(page.text()).contains("As known at the end of").doesNotContain("What this picture cannot see");
        var figures = figures(page.html());
        assertThat(figures).hasSizeGreaterThan(20);
        figures.forEach((address, figure) -> {
            assertThat(address).contains("as-at=" + day);
            assertThat(found(chair.open(address).text())).as(address).isEqualTo(figure);
        });
    }

    @Test
    @DisplayName("R42: the five threat themes stand verbatim and first, the other crime types below them")
    void theThreatThemesStandVerbatim() {
        var text = chair.open("/picture").text();

        var places = new ArrayList<Integer>();
        for (var words : List.of(
                "Drugs (UK and International)",
                "Firearms",
                "Organised Acquisitive Crime",
                "Organised Immigration Crime",
                "Prisons and Lifetime Offender Management",
                "Other crime types",
                "Fraud",
                "Cyber",
                "Child sexual abuse",
                "Modern slavery",
                "Money laundering")) {
            places.add(text.indexOf(words, text.indexOf("Primary theme")));
        }
        assertThat(places).doesNotContain(-1);
        assertThat(places.subList(0, 6)).isSorted();
    }

    @Test
    @DisplayName("R51: every total says of what it is one")
    void everyTotalSaysOfWhatItIsOne() {
        assertThat(chair.open("/picture").text())
                .contains("have a full response, of what you may see", "open, of what you may see")
                .contains("whatever your clearance does not open: that is not counted here");
    }

    @Test
    void everyRegionForceAndPlaceApartHasAPageOfItsOwn() {
        var national = chair.open("/picture?kind=INDIVIDUALS").html();
        for (var path : List.of(
                "/picture/regions/NW",
                "/picture/forces/scotland",
                "/picture/forces/northern-ireland",
                "/picture/forces/british-transport-police",
                "/picture/forces/border-and-overseas",
                "/picture/forces/online",
                "/picture/forces/prisons",
                "/picture/themes/FIREARMS")) {
            assertThat(national).as(path).contains("href=\"" + path);
            assertThat(chair.open(path).status()).as(path).isEqualTo(200);
        }
        assertThat(chair.open("/picture/forces/merseyside?kind=INDIVIDUALS").text())
                .contains("North West", "have a full response");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/picture/regions/XX",
                "/picture/forces/atlantis",
                "/picture/themes/WEATHER",
                "/picture/forces/%20"
            })
    void whatIsNoPlaceIsNotFound(String path) {
        assertThat(chair.open(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=NONE",
                "kind=PERSON",
                "tier=9",
                "tier=&tier=",
                "theme=%3Cscript%3E",
                "compared=YESTERDAY",
                "map=globe",
                "region=NW&region=XX",
            })
    void anAddressThatMakesNoSenseShowsAPictureNonetheless(String question) {
        assertThat(chair.open("/picture?" + question).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 March", "2999-01-01", "2026-02-30", "yesterday"})
    void aDayThatCannotBeAskedAboutIsRefusedInWordsAndKept(String day) {
        var page = chair.open("/picture?as-at=" + day.replace(" ", "+"));

        assertThat(page.text()).contains("Error:", "past day");
        assertThat(page.html()).contains("value=\"" + day + "\"");
    }

    @Test
    @DisplayName("The chair lands on the picture; others land on their own work, and so does the chair one link on")
    void theChairLandsOnThePicture() {
        assertThat(chair.open("/").location()).contains("/picture");
        assertThat(chair.open("/work").status()).isEqualTo(200);
        for (var other : List.of(people.analyst(), people.coordinator(), people.leadOfficer(), people.auditor())) {
            var landed = Visitor.signedIn(context, other).open("/");
            assertThat(landed.status()).isEqualTo(200);
            assertThat(landed.text()).contains("Your work");
        }
    }

    @Test
    void whoMayNotReadTheMapFindsNoPicture() {
        var auditor = Visitor.signedIn(context, people.auditor());

        for (var path : List.of("/picture", "/picture/regions/NW", "/exceptions", "/groups", "/groups/export")) {
            assertThat(auditor.open(path).status()).as(path).isEqualTo(404);
        }
    }

    /** Addresses of lists, and the figure that each stands behind. */
    private static Map<String, Long> figures(String html) {
        var figures = new LinkedHashMap<String, Long>();
        var link = LINK.matcher(html);
        while (link.find()) {
            var address = link.group(1).replace("&amp;", "&");
            var figure = FIGURE.matcher(link.group(2).replaceAll("<[^>]*>", "").strip());
            if (LIST.matcher(address).matches() && figure.find()) {
                figures.put(address, number(figure.group()));
            }
        }
        return figures;
    }

    private static long found(String text) {
        var found = FOUND.matcher(text);
        return found.find() ? number(found.group(1)) : -1;
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }
}
