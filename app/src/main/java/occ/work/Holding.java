package occ.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody holds, as its reader sees it. {@code reference} is one of its kind’s, {@code why} says how they
 * hold it, {@code obstacle} why the reader may not hand it on, or whom to ask.
 */
public record Holding(
        String reference,
        String title,
        String href,
        String why,
        @Nullable LocalDate due,
        @Nullable String obstacle) {

    public boolean mayBeHandedOn() {
        return obstacle == null;
    }
}
