package occ.retention.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Pages;
import occ.faces.pages.Words;
import occ.retention.Due;

/** What is due for review, what is latest first. */
public record DuePage(List<Due> lines, Pages pages, String owner, int days, List<Option> among, LocalDate today) {
    private static final int SOON = 30;

    public DuePage {
        lines = List.copyOf(lines);
        among = List.copyOf(among);
    }

    public Form form() {
        return Form.of(Map.of("owner", List.of(owner), "days", List.of(String.valueOf(days))));
    }

    public List<Option> owners() {
        return Options.withNone("All in your line", among);
    }

    public List<Option> spans() {
        return List.of(
                new Option("0", "Due today"),
                new Option("90", "Due within 90 days"),
                new Option("365", "Due within a year"));
    }

    public String found() {
        return Words.count(pages.total(), "record", "records");
    }

    public Mark mark(Due due) {
        return Mark.due(due.dueOn(), today, SOON);
    }

    public static String lastEvent(Due due) {
        return DateWords.shortDay(due.lastEventOn());
    }

    public static String group(Due due) {
        return "Group " + due.group().label() + (due.byRule() ? ", by rule" : "");
    }
}
