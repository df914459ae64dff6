package occ.picture.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import occ.access.Attestations;
import occ.access.Attestations.Due;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Attestations that a sponsor owes, and for whoever oversees that one is late: not whose, of what or how many. */
@Component
class AttestationsAsWork implements WorkSource {
    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int ORDER = 30;

    private final Attestations attestations;
    private final Clock clock;

    AttestationsAsWork(Attestations attestations, Clock clock) {
        this.attestations = attestations;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        var now = clock.instant();
        var items = new ArrayList<WorkItem>();
        attestations.due(actor).stream()
                .filter(due -> due.at().isBefore(now.plus(AHEAD)))
                .map(due -> item(due, now))
                .forEach(items::add);
        if (attestations.isSomebodyLate(actor)) {
            items.add(late());
        }
        return items;
    }

    private static WorkItem item(Due due, Instant now) {
        var late = due.at().isBefore(now);
        return new WorkItem(
                late ? Kind.LATE : Kind.DUE,
                "Attest what “" + due.name() + "” hides",
                "/compartments/" + due.compartment().key() + "/attestation",
                "%s %s, rule R51.".formatted(late ? "Was due" : "Due", DateWords.day(DateWords.lastDay(due.at()))),
                due.at(),
                "Attest",
                ORDER);
    }

    private static WorkItem late() {
        return new WorkItem(
                Kind.LATE,
                "The sponsor of a compartment is late",
                "/compartments/attestations",
                "An attestation of what is hidden was not made in time, rule R51.",
                null,
                "See what to do",
                ORDER);
    }
}
