package occ.deconfliction.pages;

import occ.faces.NoSuchRecord;
import occ.kernel.Reference;

/** Where things are. */
final class Paths {
    static final String HOME = "/deconfliction";
    static final String CHECKS = HOME + "/checks";
    static final String LISTS = HOME + "/lists";
    static final String DESK = HOME + "/desk";
    static final String SETTINGS = HOME + "/settings";

    private Paths() {}

    static Reference read(String typed) {
        return Reference.parse(typed).orElseThrow(NoSuchRecord::new);
    }
}
