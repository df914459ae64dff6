package occ.threattolife;

import java.time.Instant;

/**
 * What a duty officer judged and decided. A risk both real and immediate is the test of Osman v United Kingdom (1998):
 * known to us, it obliges us to do what can reasonably be expected.
 */
public record Decision(
        boolean real,
        boolean immediate,
        String atRisk,
        String from,
        String reasons,
        String measures,
        Instant reviewAt) {
    public boolean isGrave() {
        return real && immediate;
    }

    public String verdict() {
        if (isGrave()) {
            return "real and immediate";
        }
        return real ? "real, not immediate" : "not real";
    }
}
