package occ.operations.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.operations.AuthoritiesDue;
import occ.operations.Operations.Line;
import occ.operations.OwnOperations;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Authorities that end soon or have expired, and checks that nobody asked, of the operations that somebody leads. */
@Component
class OperationsAsWork implements WorkSource {
    private static final int ORDER = 44;

    private final OwnOperations own;
    private final AuthoritiesDue due;
    private final Access access;
    private final Clock clock;

    OperationsAsWork(OwnOperations own, AuthoritiesDue due, Access access, Clock clock) {
        this.own = own;
        this.due = due;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (!access.may(actor, Verb.READ_MAP)) {
            return List.of();
        }
        var today = DateWords.today(clock.instant());
        return own.led(actor).stream()
                .flatMap(line -> Stream.concat(authority(line, today).stream(), check(line).stream()))
                .toList();
    }

    private Optional<WorkItem> authority(Line line, LocalDate today) {
        return Optional.ofNullable(line.authorityDue())
                .filter(ends -> !ends.minusDays(due.days()).isAfter(today))
                .map(ends -> item(
                        line,
                        ends.isBefore(today) ? Kind.LATE : Kind.DUE,
                        ends.isBefore(today)
                                ? "An authority has expired, and is neither renewed nor ended."
                                : "An authority ends: renew it, or end it.",
                        ends,
                        "Renew or end it"));
    }

    private static Optional<WorkItem> check(Line line) {
        return line.checked()
                ? Optional.empty()
                : Optional.of(item(
                        line,
                        Kind.DUE,
                        "It is not under way until you ask whether another body works on the same.",
                        null,
                        "Ask"));
    }

    private static WorkItem item(Line line, Kind kind, String why, @Nullable LocalDate at, String deed) {
        return new WorkItem(
                        kind,
                        "Operation " + line.name(),
                        line.address(),
                        why,
                        at == null ? null : DateWords.endOf(at),
                        deed,
                        ORDER)
                .about(line.about(), line.aboutAddress());
    }
}
