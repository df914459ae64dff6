package occ.mapping.internal;

import java.util.List;
import occ.faces.StaleRecord;
import occ.faces.StaleRecord.Difference;
import occ.faces.pages.DateWords;
import occ.mapping.HistoryStep;
import occ.mapping.Move;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/** What somebody is told whose move or change came second: theirs beside the one that was saved first. */
@Component
class Stale {
    private final HistoryTable history;

    Stale(HistoryTable history) {
        this.history = history;
    }

    StaleRecord move(Subject present, Move move) {
        var latest = history.latest(present.id());
        return new StaleRecord(List.of(
                new Difference("What was done", move.label(), latest.deed()),
                new Difference("State", move.to().label(), present.state().label()),
                new Difference("By", "You", words(latest))));
    }

    private static String words(HistoryStep step) {
        return step.by() + ", " + DateWords.moment(step.at());
    }
}
