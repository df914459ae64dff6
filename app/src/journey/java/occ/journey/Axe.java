package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks at a page for what some people cannot use. */
final class Axe {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    static void finds(Page page, String kind) {
        // There are no frames in our pages, so that axe need not open a page of its own for what it found in each.
        var violations = new AxeBuilder(page)
                .setLegacyMode(true).withTags(STANDARDS).analyze().getViolations().stream()
                        .filter(violation -> !isOfGovUk(violation))
                        .map(Axe::inWords)
                        .toList();
        assertThat(violations).as("axe on " + kind).isEmpty();
    }

    /** GOV.UK's radio buttons say of themselves whether what they reveal is open, which the standard gives them no word for. */
    private static boolean isOfGovUk(Rule violation) {
        return violation.getId().equals("aria-allowed-attr")
                && violation.getNodes().stream()
                        .allMatch(node -> node.getHtml().contains("aria-controls=\"conditional-"));
    }

    private static String inWords(Rule violation) {
        return violation.getHelp() + ": "
                + violation.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml())
                        .toList();
    }
}
