package occ.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Completes the nomination that a visitor has open: every limb of the definition is met. */
record Definition(Visitor visitor) {
    Visitor met() {
        for (var limb : visitor.page().getByRole(AriaRole.GROUP).filter(limbs()).all()) {
            visitor.hand().check(limb.getByLabel("Met", exactly()));
        }
        for (var why : visitor.page().getByLabel("What shows it").all()) {
            visitor.hand().fill(why, "The seizures of January and three statements that agree.");
        }
        return visitor;
    }

    private static Locator.FilterOptions limbs() {
        return new Locator.FilterOptions().setHasText("Not met");
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
