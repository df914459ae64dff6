package occ.assessment.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import occ.assessment.Assessment;
import occ.assessment.FiledAssessment;
import occ.assessment.WaitingAssessment.Stage;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Result;
import occ.faces.pages.DateWords;
import occ.faces.pages.chart.LineChart;
import occ.faces.pages.chart.LineChart.Axis;
import occ.faces.pages.chart.LineChart.Event;
import occ.faces.pages.chart.LineChart.Kind;
import occ.faces.pages.chart.LineChart.Limit;
import occ.faces.pages.chart.LineChart.Point;
import org.jspecify.annotations.Nullable;

/** Every score there has been, and what changed it from one to the next. */
public record HistoryPage(
        SubjectHead subject,
        boolean mayScore,
        List<AtWork> atWork,
        @Nullable LineChart chart,
        List<Row> rows) {
    private static final int WIDTH = 900;
    private static final int NAMED_CHANGES = 3;
    private static final double MOST = 100;
    private static final double STEP = 10;

    public record AtWork(String href, String model, String reference, String say) {}

    public record Row(
            String href, String day, String standing, String model, String result, String by, String changes) {}

    static HistoryPage of(
            SubjectHead subject,
            boolean mayScore,
            List<FiledAssessment> atWork,
            List<FiledAssessment> history,
            LocalDate today) {
        return new HistoryPage(
                subject,
                mayScore,
                atWork.stream()
                        .map(filed -> new AtWork(
                                subject.of(filed) + "/result",
                                filed.form().model().title(),
                                filed.reference().text(),
                                "%s, scored by %s"
                                        .formatted(
                                                stage(filed).label().toLowerCase(Locale.UK),
                                                filed.course().scoredBy())))
                        .toList(),
                chart(line(history), today).orElse(null),
                history.stream().map(filed -> row(subject, filed, history)).toList());
    }

    public String title() {
        return "Scores of " + subject.name();
    }

    private static Stage stage(FiledAssessment filed) {
        return switch (filed.assessment()) {
            case Assessment.Draft _ -> Stage.DRAFT;
            case Assessment.Returned _ -> Stage.RETURNED;
            case Assessment.Submitted _, Assessment.Approved _, Assessment.Superseded _ -> Stage.SUBMITTED;
        };
    }

    /** The scores that decided the band, oldest first. */
    private static List<FiledAssessment> line(List<FiledAssessment> history) {
        return history.stream()
                .filter(FiledAssessment::decidesBand)
                .sorted(Comparator.comparing(
                        filed -> filed.approved().orElseThrow().at()))
                .toList();
    }

    private static Optional<LineChart> chart(List<FiledAssessment> line, LocalDate today) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var bands = ((ThreatModel.Weighted) line.getLast().form().model()).bands();
        return Optional.of(LineChart.stepped(
                "Threat score over time",
                line.stream().map(HistoryPage::point).toList(),
                axis(line),
                events(line),
                new Limit(bands.a(), "Band A from " + bands.a()),
                today,
                WIDTH));
    }

    /** Not from zero, where all figures lie far above it; the chart says so. */
    private static Axis axis(List<FiledAssessment> line) {
        var points = line.stream().map(HistoryPage::point).toList();
        var low = points.stream().mapToDouble(Point::low).min().orElse(0);
        var high = points.stream().mapToDouble(Point::high).max().orElse(MOST);
        var from = Math.max(0, (Math.floor(low / STEP) - 1) * STEP);
        var to = Math.min(MOST, (Math.ceil(high / STEP) + 1) * STEP);
        return new Axis(from, to, to - from > MOST / 2 ? 2 * STEP : STEP, 0, "");
    }

    /** Beside its mark there is room for one change: the table below names them. */
    private static String inShort(FiledAssessment before, FiledAssessment now) {
        var changes = ChangeRow.between(before, now);
        if (changes.isEmpty()) {
            return "No answer changed";
        }
        var more = changes.size() - 1;
        return changes.getFirst().inShort() + (more == 0 ? "" : ", %d more".formatted(more));
    }

    private static Point point(FiledAssessment filed) {
        var threat = ((Result.Weighted) filed.approved().orElseThrow().result()).threat();
        return new Point(day(filed), threat.low().doubleValue(), threat.high().doubleValue());
    }

    private static List<Event> events(List<FiledAssessment> line) {
        var events = new ArrayList<Event>();
        for (var i = 1; i < line.size(); i++) {
            var before = ((Result.Weighted) line.get(i - 1).form().result()).threat();
            var now = ((Result.Weighted) line.get(i).form().result()).threat();
            events.add(new Event(
                    day(line.get(i)),
                    Kind.NONE,
                    ChangeRow.signed(now.minus(before)),
                    inShort(line.get(i - 1), line.get(i))));
        }
        return events;
    }

    private static Row row(SubjectHead subject, FiledAssessment filed, List<FiledAssessment> history) {
        var before = history.stream()
                .skip(history.indexOf(filed) + 1L)
                .filter(other -> other.form()
                        .model()
                        .id()
                        .code()
                        .equals(filed.form().model().id().code()))
                .filter(other -> other.trial() == filed.trial())
                .findFirst();
        return new Row(
                subject.of(filed) + "/result",
                DateWords.day(day(filed)),
                filed.assessment() instanceof Assessment.Superseded ? "Superseded" : "Stands",
                filed.form().model().title() + (filed.trial() ? ", on trial" : ""),
                ResultView.text(filed.approved().orElseThrow().result()),
                "%s, %s".formatted(filed.course().scoredBy(), filed.course().checkedBy()),
                before.map(older -> changes(older, filed)).orElse("First score"));
    }

    private static String changes(FiledAssessment before, FiledAssessment now) {
        var changes = ChangeRow.between(before, now);
        if (changes.isEmpty()) {
            return "No answer changed";
        }
        var named = changes.stream()
                .limit(NAMED_CHANGES)
                .map(change -> "%s: %s to %s".formatted(change.factor(), change.before(), change.after()))
                .collect(Collectors.joining("; "));
        var more = changes.size() - NAMED_CHANGES;
        return more > 0 ? named + "; and " + more + " more" : named;
    }

    private static LocalDate day(FiledAssessment filed) {
        return DateWords.today(filed.approved().orElseThrow().at());
    }
}
