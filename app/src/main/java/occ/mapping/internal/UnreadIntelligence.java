package occ.mapping.internal;

import java.util.List;
import occ.intelligence.Reports;
import occ.kernel.EntityId;
import occ.mapping.ArchiveObjection;
import org.springframework.stereotype.Component;

/** Reports that name a subject and that nobody has closed hold its archive back (R10). */
@Component
class UnreadIntelligence implements ArchiveObjection {
    private final Reports reports;

    UnreadIntelligence(Reports reports) {
        this.reports = reports;
    }

    @Override
    public List<String> objections(EntityId subject) {
        return reports.notClosed(subject).stream()
                .map(report -> "Intelligence report %s names it and is not closed".formatted(report.text()))
                .toList();
    }
}
