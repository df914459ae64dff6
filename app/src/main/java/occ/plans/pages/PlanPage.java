package occ.plans.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;
import org.jspecify.annotations.Nullable;

/** The plan of a subject: the version being written where there is one, else the one in force. */
public record PlanPage(
        SubjectHeading heading,
        @Nullable Version version,
        @Nullable Link other,
        List<Combined> combined,
        List<BalanceBar> balance,
        List<ActionLine> actions,
        Deeds deeds,
        List<Option> templates,
        String marking,
        Form form) {
    /** What it was merged into or split into, or what came into it, with the plan there. */
    public record Combined(String words, Link plan) {}

    public record Version(
            int number,
            int revision,
            String state,
            String history,
            @Nullable String note,
            List<ObjectiveLine> objectives,
            List<GapLine> gaps,
            List<Part> parts) {}

    public record ObjectiveLine(
            String pillar,
            String words,
            String measure,
            String from,
            String to,
            String byWhen,
            String href,
            String number) {}

    /** One heading with its words; empty words are shown as not said yet. */
    public record Part(String title, String words) {}

    /** {@code widths} are of a hundred. */
    public record BalanceBar(String pillar, long objectives, long open, long ended, long width) {}

    public record ActionLine(
            String reference,
            String words,
            String pillar,
            String who,
            Mark due,
            String state,
            String href,
            String note) {}

    /** What the reader may do. */
    public record Deeds(boolean begin, boolean write, boolean decide, boolean act, boolean close, boolean ask) {}
}
