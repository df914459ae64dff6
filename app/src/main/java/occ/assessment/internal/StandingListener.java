package occ.assessment.internal;

import occ.mapping.StandingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What comes onto the map without a score needs one, and what a review wants scored again needs another. */
@Component
class StandingListener {
    private final ScoreClocks clocks;
    private final AskedAnew anew;

    StandingListener(ScoreClocks clocks, AskedAnew anew) {
        this.clocks = clocks;
        this.anew = anew;
    }

    @EventListener
    void on(StandingChanged changed) {
        var to = changed.to();
        if (to != null && to.isOnTheMap()) {
            clocks.standingChanged(changed.by(), changed.subjects());
            anew.standingChanged(changed.by(), changed.subjects());
        }
    }
}
