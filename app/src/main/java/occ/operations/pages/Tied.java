package occ.operations.pages;

import occ.operations.OperationCase.Tie;
import org.jspecify.annotations.Nullable;

/** One thing that an operation rests on, or may, as its reader sees it. {@code pounds} is what a bid asks for. */
public record Tied(
        Tie tie,
        String title,
        String address,
        String state,
        @Nullable Integer pounds) {
    /** How it is chosen in forms. */
    public String value() {
        return tie.kind() + " " + tie.tied();
    }
}
