package occ.plans.pages;

import java.util.List;
import occ.faces.pages.Mark;
import org.jspecify.annotations.Nullable;

/** A gap of a plan, with what its reader may know of how it is asked. {@code href} is where it is asked. */
public record GapLine(int number, String words, String href, List<Asked> asked) {
    /** {@code ended} is the day on which it was answered or withdrawn; {@code noted} whether nobody has to take it in. */
    public record Asked(
            String reference,
            String href,
            Mark state,
            @Nullable String ended,
            boolean noted) {}
}
