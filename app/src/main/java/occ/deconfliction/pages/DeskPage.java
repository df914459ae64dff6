package occ.deconfliction.pages;

import java.time.Instant;
import java.util.List;
import occ.deconfliction.Hit;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Pages;

/** The inbox of a coordination desk. */
public record DeskPage(List<Hit.Head> open, Pages pages, List<Hit.Head> ended, int workingDays, Instant now) {
    public DeskPage {
        open = List.copyOf(open);
        ended = List.copyOf(ended);
    }

    public Mark clock(Hit.Head hit) {
        return clock(hit, now);
    }

    public String state(Hit.Head hit) {
        return state(hit, now);
    }

    public String when(Hit.Head hit) {
        return DateWords.moment(hit.at());
    }

    public String role(Hit.Head hit) {
        return switch (hit.side()) {
            case OWNER -> "Something of yours was met";
            case ASKER -> "Somebody of yours is pointed at it";
            case NATIONAL -> "Of other desks";
        };
    }

    static Mark clock(Hit.Head hit, Instant now) {
        if (!hit.isOpen()) {
            return new Mark(Mark.Kind.OK, "Settled");
        }
        return hit.isLate(now)
                ? new Mark(Mark.Kind.LATE, "Late")
                : Mark.due(DateWords.lastDay(hit.dueAt()), DateWords.today(now), 1);
    }

    static String state(Hit.Head hit, Instant now) {
        var outcome = hit.outcome();
        if (outcome != null && outcome.isEnd()) {
            return outcome.label();
        }
        return hit.isEscalated(now) ? "With the national desk as well" : "Open";
    }
}
