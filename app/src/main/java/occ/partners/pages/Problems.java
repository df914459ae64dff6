package occ.partners.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.mapping.Problem;

/** Tells a form what is wrong with it. */
final class Problems {
    private Problems() {}

    static Form told(Form form, List<Problem> problems) {
        problems.forEach(problem -> form.withError(problem.field(), problem.sentence()));
        return form;
    }
}
