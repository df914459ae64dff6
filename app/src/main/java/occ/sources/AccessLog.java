package occ.sources;

import java.time.Instant;
import java.util.List;
import occ.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** The controllers' own log. Every access stands there, and each controller sees what the others did. */
public interface AccessLog {
    /** Newest first, each line with what it was about. */
    Found lines(Actor actor, UnlockKey key, int page);

    /** For an auditor: who, when and what kind of access, and never which source. */
    Found withoutParticulars(Actor actor, int page);

    /** What others did since the actor last said to have seen it, for telling them. */
    List<Unseen> unseen(Actor actor);

    /** The actor has seen all up to a line. */
    void acknowledge(Actor actor, long number);

    record Found(List<Line> lines, long total) {
        public static final int PAGE = 100;

        public Found {
            lines = List.copyOf(lines);
        }
    }

    record Line(
            long number,
            Instant at,
            String name,
            AccessKind kind,
            @Nullable String about) {}

    /** One other person's accesses: how many and the last of them. */
    record Unseen(String name, int accesses, AccessKind last, Instant at) {}
}
