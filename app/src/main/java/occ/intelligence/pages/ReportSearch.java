package occ.intelligence.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.intelligence.Reports.Line;
import occ.intelligence.ReportsByWords;
import occ.kernel.Actor;
import occ.search.Found;
import occ.search.SearchSource;
import org.springframework.stereotype.Component;

/** Intelligence reports, for the one box: the newest of those that say what was typed, and where all of them are. */
@Component
class ReportSearch implements SearchSource {
    private static final String LABEL = "Intelligence reports";
    private static final int ORDER = 500;
    private static final int NEWEST = 10;

    private final ReportsByWords reports;
    private final Access access;

    ReportSearch(ReportsByWords reports, Access access) {
        this.reports = reports;
        this.access = access;
    }

    @Override
    public List<Found> find(Actor actor, String typed, int most) {
        if (!access.may(actor, Verb.READ_INTELLIGENCE)) {
            return List.of();
        }
        var found = reports.find(actor, typed);
        if (found.isTooMany()) {
            return List.of(all(typed, "Too many to list: type more"));
        }
        var newest = found.lines(0, NEWEST).stream().map(ReportSearch::found);
        return found.count() > NEWEST
                ? Stream.concat(newest, Stream.of(all(typed, "Newest first"))).toList()
                : newest.toList();
    }

    private static Found found(Line line) {
        return new Found(
                LABEL,
                line.title(),
                line.reference().text(),
                line.address(),
                line.state().label() + " since " + DateWords.day(line.since()),
                ORDER);
    }

    private static Found all(String typed, String because) {
        return new Found(
                LABEL, "All reports that say “" + typed.strip() + "”", "", DeskPages.address(typed), because, ORDER);
    }
}
