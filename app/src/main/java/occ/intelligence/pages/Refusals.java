package occ.intelligence.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.intelligence.Outcome.Refusal;

/** Refusals as errors of the form they were the answer to. */
final class Refusals {
    private Refusals() {}

    static void tell(Form form, List<Refusal> refusals) {
        refusals.forEach(refusal -> form.withError(refusal.field(), refusal.sentence()));
    }
}
