package occ.faces.pages;

import static occ.faces.pages.FrameExamples.render;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComponentTests {
    private static final Map<String, Map<String, Object>> EXAMPLES = ComponentExamples.all();
    private static final Path TEMPLATES = Path.of("src", "main", "jte");

    @Test
    void hasAnExampleOfEveryComponent() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var components = files.map(file -> TEMPLATES.relativize(file).toString())
                    .filter(name -> name.startsWith("govuk") || name.startsWith("app"))
                    .filter(name -> name.endsWith(".jte"))
                    .map(name -> name.replace(".jte", "").replace('\\', '/'));

            assertThat(components).allSatisfy(name -> assertThat(EXAMPLES).containsKey(name));
        }
    }

    static Stream<String> components() {
        return EXAMPLES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("components")
    void holdsNoScriptAndNoStyleOfItsOwn(String component) {
        assertThat(rendered(component))
                .isNotBlank()
                .doesNotContain(" style=", "<script", "<style")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void escapesWhatPeopleType() {
        assertThat(rendered("govuk/input"))
                .contains("value=\"Tarn &lt;Gate> &amp; &#34;sons&#34;\"")
                .doesNotContain("<Gate>");
    }

    @Test
    void keepsTheFirstLineBreakOfALongText() {
        assertThat(rendered("govuk/textarea")).contains(">\n\nA long story</textarea>");
    }

    @Test
    void linksAnErrorToTheInputAtFault() {
        assertThat(rendered("govuk/error-summary"))
                .contains("href=\"#since-month\"", "href=\"#cost\"", "href=\"#lead\"");
        assertThat(rendered("govuk/date-input")).contains("id=\"since-month\"");
    }

    @Test
    void describesAFieldByItsHintAndItsError() {
        assertThat(rendered("govuk/date-input")).contains("aria-describedby=\"since-hint since-error\"");
        assertThat(rendered("govuk/textarea")).contains("aria-describedby=\"reason-info\"");
    }

    @Test
    void marksOnlyThePartOfTheDateThatIsAtFault() {
        assertThat(rendered("govuk/date-input").split("govuk-input--error", -1)).hasSize(2);
    }

    @Test
    void keepsTheChoiceMadeAndShowsWhatItReveals() {
        assertThat(rendered("govuk/radios"))
                .contains("value=\"PROTECT\" checked", "id=\"conditional-pillar-PROTECT\"")
                .doesNotContain("govuk-radios__conditional--hidden");
    }

    @Test
    void guardsEveryFormAgainstForgeryAndAgainstBeingSentTwice() {
        assertThat(rendered("govuk/form")).contains("name=\"_csrf\"", "name=\"submission\" value=\"once\"");
    }

    @Test
    void givesEveryChartATitleAndATable() {
        for (var chart : List.of("app/tile-grid", "app/waterfall", "app/line-chart")) {
            assertThat(rendered(chart)).contains("<title>", "aria-label=", "<details class=\"app-twin\">", "<table");
        }
    }

    @Test
    void saysABandAndAGradeInWordsToo() {
        assertThat(rendered("app/band")).contains("Band </span>A");
        assertThat(rendered("app/grade")).contains("1B P");
    }

    @Test
    void showsAPieceThatAnotherModuleMade() {
        assertThat(rendered("app/pieces")).contains("Go back and try again.");
    }

    private static String rendered(String component) {
        return render(component, EXAMPLES.getOrDefault(component, Map.of()));
    }
}
