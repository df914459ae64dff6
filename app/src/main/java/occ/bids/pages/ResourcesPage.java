package occ.bids.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import occ.bids.Bid;
import occ.bids.Team;
import occ.bids.TeamSpan;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.chart.SpanChart;
import occ.faces.pages.chart.SpanChart.Kind;
import occ.faces.pages.chart.SpanChart.Row;
import occ.faces.pages.chart.SpanChart.Span;

/** The days a bid asks for, above the teams that can do what it asks for. */
public record ResourcesPage(Bid bid, Form form, List<Team> all, List<TeamSpan> notFree, boolean mayGive) {
    private static final int AROUND = 7;

    static LocalDate first(Bid bid) {
        return bid.text().from().minusDays(AROUND);
    }

    static LocalDate last(Bid bid) {
        return bid.text().until().plusDays(AROUND);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Can it be resourced?")
                .via("Bids", Bid.ADDRESS)
                .via(bid.reference().text(), bid.address());
    }

    /** Those that can do any of what is asked for. */
    public List<Team> teams() {
        return all.stream()
                .filter(team -> !Collections.disjoint(team.assets(), bid.text().assets()))
                .toList();
    }

    public SpanChart chart() {
        var text = bid.text();
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                "Asked for",
                List.of(new Span(
                        text.from(), text.until(), Kind.ASKED, bid.about().name()))));
        rows.addAll(TeamLines.of(teams(), notFree, first(bid), last(bid)));
        return SpanChart.of("Teams for the days this bid asks for", first(bid), last(bid), rows);
    }

    /** Who could take all of it, in a sentence. */
    public String finding() {
        var free = teams().stream()
                .filter(team -> notFree.stream()
                        .noneMatch(span -> span.team().equals(team.reference())
                                && span.meets(bid.text().from(), bid.text().until())))
                .map(Team::name)
                .toList();
        if (teams().isEmpty()) {
            return "No team in the calendar can do what is asked for.";
        }
        return free.isEmpty()
                ? "No team is free on all of the days from %s to %s."
                        .formatted(
                                DateWords.day(bid.text().from()),
                                DateWords.day(bid.text().until()))
                : "Free on all of the days: " + String.join(", ", free) + ".";
    }

    /** What is given to this bid. */
    public List<TeamSpan> given() {
        return notFree.stream()
                .filter(span -> bid.reference().equals(span.bid()))
                .toList();
    }

    public String words(TeamSpan span) {
        var name = all.stream()
                .filter(team -> team.reference().equals(span.team()))
                .map(Team::name)
                .findFirst()
                .orElseThrow();
        return "%s, %s to %s".formatted(name, DateWords.day(span.from()), DateWords.day(span.until()));
    }

    public List<Option> options() {
        return Options.withNone(
                "Choose a team",
                Options.of(teams(), team -> team.reference().text(), team -> team.name() + ", " + team.bodyName()));
    }
}
