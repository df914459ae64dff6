package occ.bids.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import occ.access.Organisation;
import occ.bids.Asset;
import occ.bids.Bid;
import occ.bids.Team;
import occ.bids.TeamSpan;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.chart.SpanChart;

/** Who is free when, over twelve weeks, with the forms of those who keep teams. */
public record TeamsPage(
        Form form,
        List<Team> teams,
        List<TeamSpan> notFree,
        List<Team> kept,
        List<Organisation> bodies,
        LocalDate first,
        LocalDate last) {

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Teams").via("Bids", Bid.ADDRESS);
    }

    public SpanChart chart() {
        return SpanChart.of(
                "Teams, %s to %s".formatted(DateWords.day(first), DateWords.day(last)),
                first,
                last,
                TeamLines.of(teams, notFree, first, last));
    }

    /** Those whose days the reader may give back. */
    public List<TeamSpan> releasable() {
        var mine = kept.stream().map(Team::reference).toList();
        return notFree.stream().filter(span -> mine.contains(span.team())).toList();
    }

    public String name(TeamSpan span) {
        return teams.stream()
                .filter(team -> team.reference().equals(span.team()))
                .map(Team::name)
                .findFirst()
                .orElseThrow();
    }

    public String days(TeamSpan span) {
        return "%s to %s".formatted(DateWords.shortDay(span.from()), DateWords.shortDay(span.until()));
    }

    public String can(Team team) {
        return team.assets().stream().map(Asset::label).collect(Collectors.joining(", "));
    }

    public List<Option> teamOptions() {
        return Options.withNone(
                "Choose a team",
                Options.of(kept, team -> team.reference().text(), team -> team.name() + ", " + team.bodyName()));
    }

    public List<Option> bodyOptions() {
        return Options.withNone("Choose a body", Options.of(bodies, Organisation::key, Organisation::name));
    }

    public List<Option> assetOptions() {
        return Options.of(Asset.class, Asset::label);
    }
}
