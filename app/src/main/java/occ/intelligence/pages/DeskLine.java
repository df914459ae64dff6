package occ.intelligence.pages;

import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.intelligence.Priority;
import occ.intelligence.ReportState;
import occ.intelligence.Reports.Line;
import occ.intelligence.Reports.Queue;
import org.jspecify.annotations.Nullable;

/** A report as a row of a list; {@code deed} leads to what ends its waiting. */
public record DeskLine(
        String reference,
        String href,
        String title,
        String text,
        Mark state,
        @Nullable Mark priority,
        String since,
        String owner,
        @Nullable String takenBy,
        @Nullable String deed,
        String deedHref) {

    static DeskLine toRead(Line line) {
        return of(line, null, line.address());
    }

    static DeskLine waiting(Line line, Queue queue) {
        return of(line, deed(queue), line.address() + "/" + queue.path());
    }

    private static DeskLine of(Line line, @Nullable String deed, String deedHref) {
        return new DeskLine(
                line.reference().text(),
                line.address(),
                line.title(),
                line.text(),
                state(line.state()),
                line.priority() == Priority.LOW
                        ? null
                        : new Mark(
                                line.priority() == Priority.HIGH ? Mark.Kind.LATE : Mark.Kind.SOON,
                                line.priority().word()),
                DateWords.moment(line.since()),
                line.owner(),
                line.takenBy(),
                deed,
                deedHref);
    }

    static Mark state(ReportState state) {
        return new Mark(
                switch (state) {
                    case RECALLED -> Mark.Kind.LATE;
                    case APPROVED, DISSEMINATED, ACTIONED -> Mark.Kind.OK;
                    case DRAFT, SUBMITTED, EVALUATED, SANITISED, NO_FURTHER_ACTION, REJECTED -> Mark.Kind.PLAIN;
                },
                state.label());
    }

    private static String deed(Queue queue) {
        return switch (queue) {
            case TO_EVALUATE -> "Evaluate";
            case TO_SANITISE -> "Sanitise";
            case TO_APPROVE -> "Read and decide";
        };
    }
}
