package occ.access;

import occ.kernel.Actor;
import occ.kernel.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody looks at a record. It is asked for before a record of high risk is opened, then remembered for some hours
 * for that person and record, and stands in every line of the trail that speaks of it.
 */
public interface Purposes {

    /** Says that this record is about to be shown, inside the transaction that reads it. @throws PurposeNeeded */
    void require(Actor actor, Identifier record, Sensitivity sensitivity);

    /** Begins to ask. @return the reference of the question */
    String ask(Actor actor, Identifier record, String leadingTo);

    /** @throws occ.faces.NoSuchRecord unless this actor was asked it and has not answered */
    void question(Actor actor, String reference);

    /** @return where the actor was going */
    String give(Actor actor, String reference, Purpose purpose);

    enum Sensitivity {
        ORDINARY,
        /** Kept in a compartment, or what a source said in its own words. */
        HIGH
    }

    /** {@code caseReference} is the case, operation or task at hand, as its own system calls it. */
    record Purpose(Code code, String words, @Nullable String caseReference) {
        /** As the trail has it. */
        public String text() {
            return code + ": " + words + (caseReference == null ? "" : " [" + caseReference + "]");
        }
    }

    enum Code {
        INVESTIGATION("An investigation or operation"),
        PROTECTION("Protecting somebody at risk"),
        TASKING("Preparing or deciding a response"),
        REVIEW("A review, or checking somebody’s work"),
        DISCLOSURE("Disclosure, or a court"),
        OVERSIGHT("Supervision, audit or a complaint"),
        OTHER("Something else");

        private final String label;

        Code(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
