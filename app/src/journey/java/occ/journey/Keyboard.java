package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The keys alone: Tab leads from one thing to the next, arrows go through choices, Space and Enter act. Whatever has the
 * focus must be in sight, with nothing lying over it (WCAG 2.2, 2.4.11).
 */
final class Keyboard implements Hand {
    private static final int FARTHEST = 700;
    private static final int MOST_CHOICES = 120;

    private static final String HAS_FOCUS = "(each) => each === document.activeElement";
    private static final String GROUP_HAS_FOCUS =
            "(each) => each === document.activeElement || (each.type === 'radio' && each.name === document.activeElement.name)";
    private static final String CHOSEN = "(list, option) => list.selectedOptions[0]?.label.trim() === option";

    private static final String IN_SIGHT = """
        (each) => {
          const box = (each.labels?.length && each.matches("[type=radio], [type=checkbox]") ? each.labels[0] : each)
            .getBoundingClientRect();
          const within = (low, high, end) => (Math.max(low, 0) + Math.min(high, end)) / 2;
          const hit = document.elementFromPoint(
            within(box.left, box.right, innerWidth), within(box.top, box.bottom, innerHeight));
          return hit !== null && (each.contains(hit) || hit.contains(each) || hit.closest("label")?.control === each);
        }
        """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void click(Locator target) {
        reach(target, HAS_FOCUS);
        // Unlike a key of the page, one of an element waits for the page that it leads to.
        target.press("Enter");
    }

    @Override
    public void fill(Locator field, String text) {
        reach(field, HAS_FOCUS);
        press("Control+A");
        page.keyboard().type(text);
    }

    @Override
    public void check(Locator choice) {
        var chosen = reach(choice, GROUP_HAS_FOCUS);
        for (var steps = 0; !is(chosen, HAS_FOCUS); steps++) {
            assertThat(steps).as("arrows lead to " + choice).isLessThan(MOST_CHOICES);
            press("ArrowDown");
        }
        if (!chosen.isChecked()) {
            press("Space");
        }
    }

    @Override
    public void select(Locator list, String option) {
        var reached = reach(list, HAS_FOCUS);
        press("Home");
        for (var steps = 0; !(boolean) reached.evaluate(CHOSEN, option); steps++) {
            assertThat(steps).as("arrows lead to " + option).isLessThan(MOST_CHOICES);
            press("ArrowDown");
        }
    }

    /** The element itself, for it is found once and asked after every key. */
    private ElementHandle reach(Locator target, String reached) {
        var element = target.elementHandle();
        for (var steps = 0; !is(element, reached); steps++) {
            assertThat(steps).as("Tab leads to " + target).isLessThan(FARTHEST);
            press("Tab");
        }
        assertThat(is(page.locator(":focus").elementHandle(), IN_SIGHT))
                .as("the focus is in sight on " + target)
                .isTrue();
        return element;
    }

    private static boolean is(ElementHandle element, String said) {
        return (boolean) element.evaluate(said);
    }

    private void press(String key) {
        page.keyboard().press(key);
    }
}
