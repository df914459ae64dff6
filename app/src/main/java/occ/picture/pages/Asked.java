package occ.picture.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.kernel.AsAt;
import occ.picture.Facet;

/** What an address asks for: facets, words, a day. A day that cannot be asked about is refused and the present shown. */
record Asked(Form form, AsAt asAt, boolean refused) {
    static final String TEXT = "q";
    static final String AS_AT = "as-at";

    static Asked of(Form form, Clock clock) {
        var typed = form.value(AS_AT).strip();
        if (typed.isEmpty()) {
            return new Asked(form, AsAt.NOW, false);
        }
        try {
            var day = LocalDate.parse(typed);
            return day.isBefore(DateWords.today(clock.instant()))
                    ? new Asked(form, new AsAt(day), false)
                    : new Asked(form, AsAt.NOW, true);
        } catch (DateTimeParseException notADay) {
            return new Asked(form, AsAt.NOW, true);
        }
    }

    Map<Facet, Set<String>> chosen(Set<Facet> among) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : among) {
            var values = new LinkedHashSet<>(form.values(facet.key()));
            values.remove("");
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return chosen;
    }

    String text() {
        return form.value(TEXT).strip();
    }
}
