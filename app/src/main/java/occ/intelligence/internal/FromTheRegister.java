package occ.intelligence.internal;

import java.time.Clock;
import occ.kernel.Reference;
import occ.sources.CorroborationJudged;
import occ.sources.KnownReports;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What passes between reports and the source register: one band one way, one word the other. */
@Component
class FromTheRegister implements KnownReports {
    private final CorroborationTable table;
    private final Clock clock;

    FromTheRegister(CorroborationTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @EventListener
    void on(CorroborationJudged judged) {
        table.put(judged.report(), judged.band(), clock.instant());
    }

    @Override
    public boolean isKnown(Reference report) {
        return table.isReport(report);
    }
}
