package occ.assessment.pages;

import occ.faces.pages.Form;

/** The version of a record that a form was made from. One that cannot be read is no version there ever was. */
final class VersionField {
    static final String NAME = "version";

    private VersionField() {}

    static int read(Form form) {
        var typed = form.value(NAME);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
