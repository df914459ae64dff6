package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Looks at pages for what some people cannot use: at each kind of page once for each kind of person it is shown to. */
final class Axe {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private Axe() {}

    /** @param address without its references */
    static void looksOnce(Page page, String address) {
        var kind = String.join(" ", address, refused(page), role(page)).strip();
        if (LOOKED_AT.add(kind)) {
            looks(page, kind);
        }
    }

    /** A form that came back with its errors is another page than the one that was sent. */
    private static String refused(Page page) {
        return page.title().startsWith("Error") ? "with errors" : "";
    }

    private static String role(Page page) {
        var shownTo = page.locator(".app-mast__role").allInnerTexts();
        return shownTo.isEmpty() ? "" : "as " + shownTo.getFirst().split(",", 2)[0];
    }

    private static void looks(Page page, String kind) {
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
