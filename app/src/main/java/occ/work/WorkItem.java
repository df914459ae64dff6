package occ.work;

import java.time.Instant;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits. {@code why} is the reason in a sentence; {@code deed} is what to do, as the words of a button
 * that leads to {@code href}. {@code dueAt} is when it was or will be due, since when a decision waits, or when it
 * changed. Within a kind, {@code order} comes first and then time; {@code about} names the subject, where there is one.
 * {@code mention} is all that a digest may say of it; without one, a digest says nothing of it.
 */
public record WorkItem(
        Kind kind,
        String title,
        String href,
        String why,
        @Nullable Instant dueAt,
        String deed,
        int order,
        @Nullable About about,
        @Nullable Mention mention) {

    public enum Kind {
        LATE("Late"),
        DECIDE("Needs your decision"),
        DUE("Due"),
        CHANGED("Changed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record About(String name, String href) {}

    /** A reference of ours, and the address of its page, of fixed words and references. */
    public record Mention(String reference, String address) {}

    public WorkItem(Kind kind, String title, String href, String why, @Nullable Instant dueAt, String deed, int order) {
        this(kind, title, href, why, dueAt, deed, order, null, null);
    }

    public WorkItem about(String name, String address) {
        return new WorkItem(kind, title, href, why, dueAt, deed, order, new About(name, address), mention);
    }

    /** Nothing that is of a compartment, of a threat to life, of a source or of deconfliction is mentioned. */
    public WorkItem mentionedAs(Reference reference, String address) {
        return new WorkItem(kind, title, href, why, dueAt, deed, order, about, new Mention(reference.text(), address));
    }
}
