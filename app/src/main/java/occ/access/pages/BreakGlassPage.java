package occ.access.pages;

import java.util.List;
import java.util.stream.IntStream;
import occ.access.BreakGlass;
import occ.access.BreakGlass.Asked;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Words;

/** Asking for what is kept from one, and what became of it. */
public record BreakGlassPage(List<Asked> own, Form form) {
    public BreakGlassPage {
        own = List.copyOf(own);
    }

    public List<Option> hours() {
        return IntStream.rangeClosed(1, BreakGlass.MOST_HOURS)
                .mapToObj(hours -> new Option(String.valueOf(hours), Words.count(hours, "hour", "hours")))
                .toList();
    }

    public String askedAt(Asked asked) {
        return DateWords.moment(asked.askedAt());
    }

    public String state(Asked asked) {
        var until = asked.until();
        if (until != null) {
            return "Given until " + DateWords.moment(until);
        }
        return asked.waits() ? "Sent" : "Not given within a day";
    }
}
