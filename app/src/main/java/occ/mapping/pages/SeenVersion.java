package occ.mapping.pages;

import java.util.List;
import java.util.Map;
import occ.faces.pages.Form;
import occ.mapping.Subject;

/** The version of a subject that a form was filled in against: it travels with the form. */
final class SeenVersion {
    private static final String FIELD = "version";

    private SeenVersion() {}

    static Form emptyForm(Subject subject) {
        return Form.of(Map.of(FIELD, List.of(String.valueOf(subject.version()))));
    }

    /** A form without one was not ours, and counts as older than anything. */
    static int of(Form form) {
        return of(form, FIELD);
    }

    static int of(Form form, String field) {
        var typed = form.value(field);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
