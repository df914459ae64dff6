package occ.mapping.pages;

import java.util.Locale;
import occ.mapping.Subject;
import occ.mapping.SubjectState;

/** Turns of phrase of the map's pages. */
final class Sentences {
    private Sentences() {}

    static String moved(Subject subject, SubjectState to) {
        return "%s is now %s.".formatted(subject.name(), to.label().toLowerCase(Locale.UK));
    }
}
