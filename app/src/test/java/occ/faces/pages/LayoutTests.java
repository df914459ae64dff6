package occ.faces.pages;

import static occ.faces.pages.FrameExamples.render;
import static occ.faces.pages.FrameExamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LayoutTests {
    @Test
    void carriesItsMarkingAtTopAndBottom() {
        assertThat(page(FrameExamples.analyst()).split("OFFICIAL-SENSITIVE", -1))
                .hasSize(3);
    }

    @Test
    void saysThatTheDemonstrationIsInvented() {
        assertThat(page(FrameExamples.analyst())).contains("Invented data.");
    }

    @Test
    void beginsWithAWayPastTheNavigation() {
        var page = page(FrameExamples.analyst());

        assertThat(page.indexOf("govuk-skip-link")).isLessThan(page.indexOf("moj-side-navigation"));
        assertThat(page).contains("id=\"main\"");
    }

    @Test
    void marksWhereTheReaderIs() {
        assertThat(page(FrameExamples.analyst())).contains("href=\"/groups\" aria-current=\"page\">Groups");
    }

    @Test
    void saysWhatACountCounts() {
        assertThat(page(FrameExamples.analyst())).contains("9<span class=\"govuk-visually-hidden\"> waiting</span>");
    }

    @Test
    void showsNoSearchAndNoNavigationToSomebodyNotSignedIn() {
        assertThat(page(FrameExamples.signedOut())).doesNotContain("role=\"search\"", "moj-side-navigation");
    }

    @Test
    void confirmsTheDeedJustDone() {
        assertThat(page(FrameExamples.afterADeed("You recorded the check"))).contains("You recorded the check");
    }

    @Test
    void holdsNoScriptAndNoStyleOfItsOwn() {
        assertThat(page(FrameExamples.analyst()))
                .doesNotContain("<style", " style=", "onclick")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }

    @Test
    void saysInTheTitleThatThereIsAnError() {
        var page = render(
                "layout/page",
                Map.of("frame", FrameExamples.analyst(), "title", "Groups", "content", text(""), "error", true));

        assertThat(page).contains("<title>Error: Groups – Organised Crime Command</title>");
    }

    private static String page(Frame frame) {
        return render("layout/page", Map.of("frame", frame, "title", "Groups", "content", text("")));
    }
}
