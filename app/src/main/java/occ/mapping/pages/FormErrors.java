package occ.mapping.pages;

import java.util.List;
import java.util.stream.Collectors;
import occ.faces.pages.FieldError;
import occ.faces.pages.Form;
import occ.mapping.MoveOutcome;
import occ.mapping.Objection;
import occ.mapping.Problem;

/** Puts what the rules object to beside the fields they object to. */
final class FormErrors {
    private FormErrors() {}

    /** A field that could not even be read has its error already. */
    static Form tell(Form form, List<Problem> problems) {
        var unread = form.errors().stream().map(FieldError::field).collect(Collectors.toUnmodifiableSet());
        problems.stream()
                .filter(problem -> !unread.contains(problem.field()))
                .forEach(problem -> form.withError(problem.field(), problem.sentence()));
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
