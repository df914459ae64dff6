package occ.intelligence.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.intelligence.Report;
import occ.intelligence.ReportState;

/** How it ended with a report. */
public record ConclusionPage(Report report, Form form) {
    static final List<ReportState> ENDS = List.of(ReportState.ACTIONED, ReportState.NO_FURTHER_ACTION);

    public Breadcrumbs breadcrumbs() {
        return Crumbs.under(report, "Close");
    }

    public List<Option> ends() {
        return ENDS.stream()
                .map(end -> new Option(end.name(), end.label(), end.meaning()))
                .toList();
    }
}
