package occ.disclosure.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.disclosure.Schedules;
import occ.disclosure.Schedules.Supplement;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** The duty goes on: what was marked after a schedule was sent waits for a supplementary one. */
@Component
class SupplementsAsWork implements WorkSource {
    private static final int ORDER = 30;

    private final Schedules schedules;
    private final Clock clock;

    SupplementsAsWork(Schedules schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        var today = DateWords.today(clock.instant());
        return schedules.supplements(actor).stream()
                .map(supplement -> item(supplement, today))
                .toList();
    }

    private static WorkItem item(Supplement supplement, LocalDate today) {
        return new WorkItem(
                supplement.dueOn().isBefore(today) ? Kind.LATE : Kind.DUE,
                "Supplementary schedule: " + supplement.investigation().name(),
                supplement.investigation().address() + "/schedules/"
                        + supplement.kind().name(),
                "Something was marked as relevant after the %s was sent."
                        .formatted(supplement.kind().form()),
                DateWords.endOf(supplement.dueOn()),
                "Draw it up",
                ORDER);
    }
}
