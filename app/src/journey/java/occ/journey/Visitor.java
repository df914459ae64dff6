package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import occ.journey.Visitors.Script;

/**
 * Somebody at a browser, who finds things as people do, by what is written on them. Each page arrived at is looked at
 * by axe, so that no journey passes over a page that some cannot use.
 */
final class Visitor implements AutoCloseable {
    static final int WIDE = 1280;
    static final int NARROW = 320;
    private static final int HIGH = 900;

    private static final String STICKS_OUT = """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll("*")]
          .filter((each) => each.getBoundingClientRect().right > innerWidth && !each.closest(".app-scroll"))
          .map((each) => each.outerHTML.slice(0, 160))
          .slice(0, 8)
        """;

    private final String home;
    private final BrowserContext context;
    private final Page page;
    private final Hand hand;
    private final Script script;

    /** With a pointer and script, as most come. */
    Visitor(String home) {
        this(home, Script.ON, page -> new Pointer());
    }

    Visitor(String home, Script script, Function<Page, Hand> hand) {
        this.home = home;
        this.script = script;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(script == Script.ON)
                        .setViewportSize(WIDE, HIGH));
        this.page = context.newPage();
        this.hand = hand.apply(page);
    }

    /** What the page is done with, for what these methods have no words for. */
    Hand hand() {
        return hand;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Where the visitor is, without the address of the server. */
    String path() {
        return page.url().substring(home.length());
    }

    Visitor signIn(String name, String password) {
        return open("/sign-in")
                .fill("Sign-in name", name)
                .fill("Password", password)
                .press("Sign in");
    }

    Visitor open(String path) {
        page.navigate(home + path);
        return arrived();
    }

    /** What the server answers to an address, for what a browser does not show. */
    int status(String path) {
        return page.request().get(home + path).status();
    }

    /** A link of just these words if there is one, or else one that has them in it. */
    Visitor follow(String link) {
        var exact = page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true));
        return click(exact.count() > 0 ? exact : page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)));
    }

    /** Where several links on a page carry the same words, the one within something. */
    Visitor followIn(Locator within, String link) {
        return click(within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)));
    }

    Visitor press(String button) {
        return click(page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true)));
    }

    Visitor click(Locator target) {
        hand.click(target.first());
        return arrived();
    }

    Visitor fill(String label, String text) {
        hand.fill(field(label), text);
        return this;
    }

    /** The three fields of a day, by the name that the form gives them. */
    Visitor fillDay(String name, LocalDate day) {
        hand.fill(page.locator("[name='" + name + "-day']"), String.valueOf(day.getDayOfMonth()));
        hand.fill(page.locator("[name='" + name + "-month']"), String.valueOf(day.getMonthValue()));
        hand.fill(page.locator("[name='" + name + "-year']"), String.valueOf(day.getYear()));
        return this;
    }

    /** Letter by letter, as somebody types. */
    Visitor type(String label, String text) {
        field(label).pressSequentially(text);
        return this;
    }

    Visitor choose(String label) {
        hand.check(page.getByRole(
                        AriaRole.RADIO, new GetByRoleOptions().setName(label).setExact(true))
                .or(page.getByRole(
                        AriaRole.CHECKBOX, new GetByRoleOptions().setName(label).setExact(true)))
                .first());
        return this;
    }

    /** Of a question that offers the same answers as others on the page. */
    Visitor answer(String question, String answer) {
        hand.check(page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(question))
                .first()
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .first());
        return this;
    }

    Visitor select(String label, String option) {
        hand.select(field(label), option);
        return this;
    }

    Visitor attach(String label, Path... files) {
        field(label).setInputFiles(files);
        return this;
    }

    Visitor waitFor(String text) {
        page.getByText(text, new GetByTextOptions()).first().waitFor();
        return this;
    }

    Visitor sees(String text) {
        assertThat(body()).containsIgnoringWhitespaces(text);
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(body()).doesNotContain(text);
        return this;
    }

    Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    String body() {
        return page.locator("body").innerText();
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** The figure that stands in the place of the dots of a pattern such as {@code (…) exceptions}. */
    int figure(String pattern) {
        var found = Pattern.compile(pattern.replace("…", "([\\d,]+)")).matcher(body());
        assertThat(found.find()).as(pattern + " on " + path()).isTrue();
        return Integer.parseInt(found.group(1).replace(",", ""));
    }

    /** The page as it looks at 1280 and at 320 pixels, for the documentation and for our own eyes. */
    Visitor shoot(String name) {
        Screenshots.steady(page);
        shoot(name, WIDE);
        shoot(name, NARROW);
        page.setViewportSize(WIDE, HIGH);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true)).first();
    }

    private Visitor arrived() {
        page.waitForLoadState();
        var kind = path().replaceAll("[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]", "…")
                .replaceAll("\\?.*", "");
        if (script == Script.ON) {
            Axe.looksOnce(page, kind);
        }
        return this;
    }

    private void shoot(String name, int width) {
        page.setViewportSize(width, HIGH);
        assertThat((List<?>) page.evaluate(STICKS_OUT))
                .as("what makes %s scroll sideways at %d px", name, width)
                .isEmpty();
        Screenshots.take(page, name + "-" + width);
    }
}
