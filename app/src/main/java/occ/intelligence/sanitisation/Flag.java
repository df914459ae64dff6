package occ.intelligence.sanitisation;

import org.jspecify.annotations.Nullable;

/**
 * A phrase that was pointed out in an item, and what became of it. {@code number} is its place among the flags of the
 * report; {@code suggestion} what could stand in its place, where there is something to suggest.
 */
public record Flag(
        int number,
        int item,
        Concern concern,
        String phrase,
        @Nullable String suggestion,
        State state,
        @Nullable String reason) {

    /** In place of an item’s number: the title of the report, and its tear line. */
    public static final int TITLE = 0;

    public static final int TEAR_LINE = -1;

    public enum State {
        OPEN,
        REMOVED,
        KEPT
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
