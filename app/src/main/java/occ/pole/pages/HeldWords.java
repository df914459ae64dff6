package occ.pole.pages;

import occ.faces.pages.DateWords;
import occ.kernel.Period;

/** From when to when something held, in words; an end that is not known is not “now”. */
final class HeldWords {
    private HeldWords() {}

    static String of(Period valid) {
        var from = valid.from();
        var to = valid.to();
        if (from == null) {
            return to == null ? "Not known" : "Until " + DateWords.shortDay(to);
        }
        return to == null
                ? "Since " + DateWords.shortDay(from)
                : DateWords.shortDay(from) + " to " + DateWords.shortDay(to);
    }
}
