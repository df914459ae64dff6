package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Somebody who uses the keys alone. Wherever the focus comes, it must be seen. */
record Keyboard(Page page) {
    private static final int FURTHEST = 400;

    // What a screen reader would call it, near enough: its label, its own name, or what is written on it.
    private static final String NAME = """
        () => {
          const at = document.activeElement;
          const text = at.labels?.[0]?.innerText ?? at.getAttribute("aria-label") ?? at.innerText ?? "";
          return text.replace(/\\s+/g, " ").trim();
        }
        """;

    // A radio button or tick box shows its focus on the ring that its label draws; a tile of a map, on the tile. The
    // calendar in a date field is the browser's own, which rings it and does not tell.
    private static final String SEEN = """
        () => {
          const at = document.activeElement;
          const drawn = (style) =>
            (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
          const label = ["radio", "checkbox"].includes(at.type) ? at.labels[0] : null;
          const box = (label ?? at).getBoundingClientRect();
          const onScreen = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight;
          const ring = drawn(getComputedStyle(at))
            || (label && drawn(getComputedStyle(label, "::before")))
            || at instanceof SVGElement
            || !at.matches(":focus");
          return onScreen && ring;
        }
        """;

    // Which of the answers of the question in focus it is, counted from the one in focus.
    private static final String ANSWERS = """
        () => {
          const at = document.activeElement;
          if (at.type !== "radio") return [];
          const all = [...document.getElementsByName(at.name)].filter((each) => each.type === "radio");
          const from = all.indexOf(at);
          return [...all.slice(from), ...all.slice(0, from)].map((each) => each.labels[0].innerText.trim());
        }
        """;

    /** Goes on with the tabulator until the focus is on what carries these words. */
    Keyboard to(String words) {
        return to(words, "Tab");
    }

    Keyboard backTo(String words) {
        return to(words, "Shift+Tab");
    }

    private Keyboard to(String words, String key) {
        for (var step = 0; step < FURTHEST; step++) {
            press(key);
            seesTheFocus();
            if (name().equals(words)) {
                return this;
            }
        }
        throw new AssertionError("No way by " + key + " to “" + words + "” on " + page.url());
    }

    /** Goes to the question that has this answer, and to the answer by the arrows. */
    Keyboard answer(String words) {
        for (var step = 0; step < FURTHEST; step++) {
            press("Tab");
            seesTheFocus();
            var away = answers().indexOf(words);
            if (away >= 0) {
                press("Space");
                for (var arrow = 0; arrow < away; arrow++) {
                    press("ArrowDown");
                }
                assertThat(name()).isEqualTo(words);
                return this;
            }
        }
        throw new AssertionError("No question answered by “" + words + "” on " + page.url());
    }

    /** Goes to the answers of a question by the name that the form has for it. */
    Keyboard toAnswersOf(String question) {
        for (var step = 0; step < FURTHEST; step++) {
            press("Tab");
            seesTheFocus();
            if (question.equals(page.evaluate("document.activeElement.name"))) {
                return this;
            }
        }
        throw new AssertionError("No way to the question “" + question + "” on " + page.url());
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Follows the link or presses the button in focus, and waits for the page it leads to. */
    Keyboard enter() {
        page.waitForNavigation(() -> press("Enter"));
        page.waitForLoadState();
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    String name() {
        return (String) page.evaluate(NAME);
    }

    private List<?> answers() {
        return (List<?>) page.evaluate(ANSWERS);
    }

    private void seesTheFocus() {
        assertThat((Boolean) page.evaluate(SEEN))
                .as("the focus is seen on “%s”", name())
                .isTrue();
    }
}
