package occ.threattolife;

import java.util.List;

/** A threat as its circle sees it: how it stands, what was said, what was done step by step, who is asked now. */
public record Threat(Standing standing, Said said, List<Step> steps, Callout callout) {
    public Threat {
        steps = List.copyOf(steps);
    }
}
