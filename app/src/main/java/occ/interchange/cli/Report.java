package occ.interchange.cli;

import java.io.PrintWriter;
import occ.interchange.Import;

/** An import in lines that people read and scripts can: {@code people: 100 in the return, 100 recorded, 0 left out}. */
final class Report {
    private Report() {}

    static void of(Import shown, PrintWriter out) {
        out.println("%s: %s (%s)".formatted(shown.reference(), shown.state().label(), shown.format()));
        for (var tally : shown.tallies()) {
            out.println("%s: %d in the return, %d %s, %d left out"
                    .formatted(tally.sheet().key(), tally.inReturn(), tally.recorded(), word(shown), tally.leftOut()));
        }
        for (var problems : shown.problems()) {
            out.println("%s: %d".formatted(problems.effect().label(), problems.count()));
        }
        out.flush();
    }

    private static String word(Import shown) {
        return switch (shown.state()) {
            case APPLIED -> "recorded";
            case UNDONE -> "taken off again";
            case CHECKED, ASKED, REFUSED, WITHDRAWN -> "to be recorded";
        };
    }
}
