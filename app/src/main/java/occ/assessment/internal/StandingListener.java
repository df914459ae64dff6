package occ.assessment.internal;

import occ.mapping.StandingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What comes onto the map without a score needs one. */
@Component
class StandingListener {
    private final ScoreClocks clocks;

    StandingListener(ScoreClocks clocks) {
        this.clocks = clocks;
    }

    @EventListener
    void on(StandingChanged changed) {
        var to = changed.to();
        if (to != null && to.isOnTheMap()) {
            clocks.standingChanged(changed.by(), changed.subjects());
        }
    }
}
