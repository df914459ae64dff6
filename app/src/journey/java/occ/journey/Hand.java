package occ.journey;

import com.microsoft.playwright.Locator;

/** What a visitor does a page with. */
interface Hand {
    void click(Locator target);

    void fill(Locator field, String text);

    /** A radio button or a checkbox. */
    void check(Locator choice);

    /** One option of a list, by its words. */
    void select(Locator list, String option);
}
