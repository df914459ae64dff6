package occ.leaks;

import java.util.List;
import occ.kernel.EntityRef;
import occ.mapping.Subject;
import occ.pole.Source;
import occ.pole.StatementId;

/** What came of a telling; {@code reference} is that of the principal. */
record Told(
        Teller by,
        Subject main,
        Subject rival,
        Subject merged,
        Subject proposed,
        Subject waiting,
        Subject individual,
        Subject vulnerability,
        EntityRef principal,
        String reference,
        EntityRef phone,
        Source source,
        StatementId said,
        String importReference) {

    /** What somebody might type who has heard of it. */
    List<String> words() {
        return List.of(
                by.key(),
                main.name(),
                main.reference().text(),
                reference,
                by.named("Corrigan Vale"),
                by.prisonNumber(),
                by.phone());
    }

    /** What somebody might put into an address: the record that its page would be about. */
    String referenceIn(String pattern) {
        if (pattern.startsWith("/imports")) {
            return importReference;
        }
        return pattern.startsWith("/entities") || pattern.startsWith("/retention")
                ? reference
                : main.reference().text();
    }
}
