package occ.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the paper of an item. {@code closedAt} is when it was frozen, and nothing before that; {@code changed} says how
 * what its source says now differs; {@code hash} stands for what was frozen.
 */
public record Paper(
        String title,
        String address,
        List<Block> blocks,
        @Nullable Instant closedAt,
        Change changed,
        @Nullable String hash) {
    public enum Change {
        NONE,
        CHANGED,
        /** What it speaks of has come since the papers closed. */
        NEW,
        /** What it speaks of is no longer there. */
        GONE
    }

    public Paper {
        blocks = List.copyOf(blocks);
    }
}
