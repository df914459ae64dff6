package occ.journey;

import com.microsoft.playwright.Locator;

final class Pointer implements Hand {
    @Override
    public void click(Locator target) {
        target.click();
    }

    @Override
    public void fill(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void check(Locator choice) {
        choice.check();
    }

    @Override
    public void select(Locator list, String option) {
        list.selectOption(option);
    }
}
