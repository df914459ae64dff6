package occ.deconfliction;

import java.time.Instant;

/** Somebody may be fishing. */
public record Alert(Instant at, Kind kind, String account, String unit, String operation) {
    public enum Kind {
        BUDGET("Asked for more checks than the operation has"),
        RATE("Asked faster than one person may"),
        MANY_MISSES("Found nothing many times on end");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
