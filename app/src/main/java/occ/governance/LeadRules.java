package occ.governance;

import static occ.governance.Outcome.when;

import java.util.Optional;
import occ.governance.Outcome.Refused;
import occ.kernel.AccountId;
import occ.kernel.Actor;

/** When a lead may be asked, may answer and may end. */
public final class LeadRules {
    private LeadRules() {}

    /** R25: a lead is a person, named by a person. */
    public static Optional<Refused> asking(Leadership present, AccountId person, String why, Actor by) {
        return when(!by.isPerson(), "person", "A person appoints, not the program")
                .or(() ->
                        when(present.isLedBy(person) && !present.isVacant(), "person", "That officer leads it already"))
                .or(() -> when(
                        present.isAskedOf(person), "person", "That officer is asked already, and has not answered"))
                .or(() -> when(why.isBlank(), "why", "Enter why you ask this officer"));
    }

    public static Optional<Refused> answering(Leadership present, boolean accepted, String words, Actor by) {
        return when(!by.isPerson(), "words", "A person accepts, not the program")
                .or(() -> when(!accepted && words.isBlank(), "words", "Enter why you decline"));
    }

    public static Optional<Refused> ending(Leadership present, String why, Actor by) {
        return when(!by.isPerson(), "ended-why", "A person ends this, not the program")
                .or(() -> when(present.lead() == null, "ended-why", "Nobody leads it, so nothing ends"))
                .or(() -> when(why.isBlank(), "ended-why", "Enter why it ends, and what is handed over"));
    }
}
