package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.DateWords;
import occ.intelligence.Reports;

/** The latest reports in which a subject is marked. */
public record IntelligencePanelPage(boolean shown, List<Line> lines) {
    public record Line(String title, String href, String text, String when, String owner) {
        static Line of(Reports.Line report) {
            return new Line(
                    report.title(), report.address(), report.text(), DateWords.day(report.since()), report.owner());
        }
    }
}
