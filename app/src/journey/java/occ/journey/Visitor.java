package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody at a browser. Each page arrived at is looked at by axe, once for each address without its references, so
 * that no journey passes over a page that some people cannot use.
 */
final class Visitor implements AutoCloseable {
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path SCREENSHOTS = Path.of("..", "docs", "screenshots");
    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final Set<String> lookedAt = new HashSet<>();

    Visitor(String address) {
        this.address = address;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(WIDE, 900));
        this.page = context.newPage();
    }

    Page page() {
        return page;
    }

    Visitor signIn(String name, String password) {
        open("/sign-in");
        fill("Sign-in name", name);
        fill("Password", password);
        press("Sign in");
        return this;
    }

    Visitor signOut() {
        press("Sign out");
        return this;
    }

    Visitor open(String path) {
        page.navigate(address + path);
        return arrived();
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return arrived();
    }

    Visitor press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return arrived();
    }

    Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        return this;
    }

    Visitor choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    Visitor select(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .selectOption(option);
        return this;
    }

    Visitor sees(String text) {
        assertThat(page.locator("body").innerText()).containsIgnoringWhitespaces(text);
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.locator("body").innerText()).doesNotContain(text);
        return this;
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** The page as it looks at 1280 and at 320 pixels, for the documentation and for our own eyes. */
    Visitor shoot(String name) {
        shoot(name, WIDE);
        shoot(name, NARROW);
        page.setViewportSize(WIDE, 900);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private Visitor arrived() {
        page.waitForLoadState();
        var kind = page.url()
                .replaceAll("[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]", "…")
                .replaceAll("\\?.*", "");
        if (lookedAt.add(kind)) {
            assertThat(violations()).as("axe on " + kind).isEmpty();
        }
        return this;
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .map(Visitor::inWords)
                        .toList();
    }

    private static String inWords(Rule violation) {
        return violation.getHelp() + ": "
                + violation.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml())
                        .toList();
    }

    private void shoot(String name, int width) {
        page.setViewportSize(width, 900);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s does not scroll sideways at %d px", name, width)
                .isTrue();
        page.screenshot(new ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + width + ".png"))
                .setFullPage(true));
    }
}
