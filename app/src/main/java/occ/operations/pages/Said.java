package occ.operations.pages;

import java.time.LocalDate;
import java.util.Locale;
import occ.faces.pages.DateWords;
import occ.operations.AuthoritiesDue;
import occ.operations.AuthorityStanding;
import occ.operations.Operations.Line;

/** How operations are said on pages. */
final class Said {
    private static final int PENCE = 100;

    private Said() {}

    /** Whole pounds without pence, and both of them where there are some. */
    static String pounds(long pence) {
        return pence % PENCE == 0
                ? String.format(Locale.UK, "£%,d", pence / PENCE)
                : String.format(Locale.UK, "£%,d.%02d", pence / PENCE, pence % PENCE);
    }

    /** The first authority that ends, as far as it runs. */
    static String authority(Line line, LocalDate today, AuthoritiesDue due) {
        var ends = line.authorityDue();
        if (ends == null) {
            return "None running";
        }
        return switch (standing(ends, today, due)) {
            case EXPIRED -> "Expired " + DateWords.day(ends);
            case DUE -> "Due " + DateWords.day(ends);
            case CURRENT, ENDED -> "Until " + DateWords.day(ends);
        };
    }

    private static AuthorityStanding standing(LocalDate ends, LocalDate today, AuthoritiesDue due) {
        if (ends.isBefore(today)) {
            return AuthorityStanding.EXPIRED;
        }
        return ends.minusDays(due.days()).isAfter(today) ? AuthorityStanding.CURRENT : AuthorityStanding.DUE;
    }
}
