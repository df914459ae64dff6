package occ.deconfliction.pages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.deconfliction.Check;
import occ.deconfliction.Checks.Pointed;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.EntityAddress;
import occ.pole.Duplicates.Hit;

/**
 * One check. {@code known} is what its asker finds by themself, which is no match but shown beside it. Until it is told,
 * and for whoever is told nothing, every line says the same.
 */
public record CheckPage(Check check, Map<UUID, List<Hit>> known, Instant now) {
    /** For a miss, for a match that is silent and for one nobody has released yet. */
    public static final String NOTHING = "Nothing to tell you";

    static String answer(Check.Head head, Instant now) {
        return head.isTold(now)
                ? "Told " + DateWords.moment(head.toldAt())
                : "Asked. You are told at %s on %s, whatever is found"
                        .formatted(DateWords.time(head.toldAt()), DateWords.day(head.toldAt()));
    }

    static String pointed(Check.Pointer pointer) {
        var body = pointer.body() == null ? "" : " It is with " + pointer.body() + ".";
        return "A match exists. Contact the coordination desk of %s and quote %s.%s"
                .formatted(pointer.desk(), pointer.reference(), body);
    }

    public static String words(Pointed one) {
        return pointed(one.pointer());
    }

    public String answer() {
        return answer(check.head(), now);
    }

    public boolean isTold() {
        return check.head().isTold(now);
    }

    public String asked() {
        return DateWords.moment(check.head().at());
    }

    public String words(Check.Pointer pointer) {
        return pointed(pointer);
    }

    public String typed(Check.Line line) {
        var day = line.day();
        return day == null ? line.typed() : line.typed() + ", " + DateWords.day(day);
    }

    public List<Hit> known(Check.Line line) {
        return known.getOrDefault(line.id(), List.of());
    }

    public String address(Hit hit) {
        return EntityAddress.of(hit.entity().kind(), hit.reference());
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(check.head().reference().text()).via("Deconfliction", Paths.HOME);
    }
}
