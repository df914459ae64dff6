package occ.bids.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import occ.bids.Team;
import occ.bids.TeamSpan;
import occ.faces.pages.chart.SpanChart.Kind;
import occ.faces.pages.chart.SpanChart.Row;
import occ.faces.pages.chart.SpanChart.Span;

/** Teams as lines of a chart: what each is given to, when it is away, and when it is free. */
final class TeamLines {
    private TeamLines() {}

    static List<Row> of(List<Team> teams, List<TeamSpan> notFree, LocalDate first, LocalDate last) {
        return teams.stream().map(team -> row(team, notFree, first, last)).toList();
    }

    private static Row row(Team team, List<TeamSpan> notFree, LocalDate first, LocalDate last) {
        var spans = new ArrayList<Span>();
        var free = first;
        for (var span : notFree) {
            if (span.team().equals(team.reference())) {
                if (free.isBefore(span.from())) {
                    spans.add(new Span(free, span.from().minusDays(1), Kind.FREE, "Free"));
                }
                spans.add(
                        new Span(span.from(), span.until(), span.bid() == null ? Kind.AWAY : Kind.TAKEN, span.words()));
                free = span.until().plusDays(1);
            }
        }
        if (!free.isAfter(last)) {
            spans.add(new Span(free, last, Kind.FREE, "Free"));
        }
        return new Row(team.name(), spans);
    }
}
