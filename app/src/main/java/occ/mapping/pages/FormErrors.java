package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.mapping.MoveOutcome;
import occ.mapping.Objection;
import occ.mapping.Problem;

/** Puts what the rules object to beside the fields they object to. */
final class FormErrors {
    private FormErrors() {}

    static Form tell(Form form, List<Problem> problems) {
        problems.forEach(problem -> form.withError(problem.field(), problem.sentence()));
        return form;
    }

    /** @param general the field for what is wrong with no field in particular */
    static Form tell(Form form, MoveOutcome.Refused refused, String general) {
        refused.objections().forEach(objection -> form.withError(field(objection, general), objection.sentence()));
        return form;
    }

    private static String field(Objection objection, String general) {
        return objection instanceof Objection.Incomplete(var problem) ? problem.field() : general;
    }
}
