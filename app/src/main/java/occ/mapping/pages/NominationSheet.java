package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.mapping.nomination.Nomination;
import occ.pole.Duplicates.Hit;

/** One of the three forms that nominate, as filled in. */
interface NominationSheet {
    NominationKind kind();

    Form form();

    /** The name typed, under which there may be a record already. */
    String name();

    /** Reads what it can and notes in the form what it cannot; what is missing, the rules of nominating tell. */
    Nomination read();

    Object page(List<Hit> hits);

    String template();

    /** {@code nomination} is one that stands. */
    AnswersPage answers(Nomination nomination, List<Hit> hits);

    default View shown(List<Hit> hits) {
        return form().isValid() ? View.of(template(), page(hits)) : View.invalid(template(), page(hits));
    }
}
