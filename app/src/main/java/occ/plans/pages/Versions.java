package occ.plans.pages;

import occ.faces.pages.Form;

/** Which revision the writer of a form had before them. */
final class Versions {
    private Versions() {}

    static int seen(Form form) {
        return form.read()
                .optionalNumber("version", "the version", 0, Integer.MAX_VALUE)
                .orElse(0);
    }
}
