package occ.intelligence.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.intelligence.ActionCode;
import occ.intelligence.Conditions;
import occ.intelligence.Handling;
import occ.intelligence.Item;
import occ.intelligence.Report;
import occ.intelligence.ReportState;
import occ.kernel.Grade;

/** What stands over every page of a report: what it is, where it stands, and the highest marking of what is on the page. */
public record ReportTop(Report report, String title) {
    private static final List<ReportState> STEPS =
            List.of(ReportState.SUBMITTED, ReportState.EVALUATED, ReportState.SANITISED, ReportState.APPROVED);

    /** One step of the way, with how it stands. */
    public record Step(String label, boolean done, boolean current) {}

    public List<Step> steps() {
        return STEPS.stream()
                .map(step -> new Step(
                        step.label(),
                        report.state().code() >= step.code(),
                        report.state().code() == step.code() - 1))
                .toList();
    }

    /** Whether it is still on its way: what was approved, rejected or recalled has arrived. */
    public boolean isOnItsWay() {
        return report.state().code() < ReportState.APPROVED.code();
    }

    public Mark state() {
        return DeskLine.state(report.state());
    }

    /** Received when, from which unit, of what kind, how soon. */
    public String facts() {
        return "%s %s. %s source. Priority %s."
                .formatted(
                        report.state() == ReportState.DRAFT ? "Begun" : "Received",
                        received(),
                        report.sourceKind().label(),
                        report.priority().word().toLowerCase(Locale.ROOT));
    }

    /** The hour of a call may show who rang. */
    private String received() {
        return report.isShownInside() ? DateWords.moment(report.reportedAt()) : DateWords.day(report.reportedAt());
    }

    /** R21: the marking of the whole is the highest of what it holds, and the handling the narrowest. */
    public String marking() {
        return Stream.concat(Stream.of(report.marking().label()), handling())
                .reduce((a, b) -> a + ". " + b)
                .orElseThrow();
    }

    private Stream<String> handling() {
        var handled = report.items().stream()
                .map(Item::handling)
                .filter(Objects::nonNull)
                .toList();
        if (handled.isEmpty()) {
            return Stream.of("Not evaluated");
        }
        return handled.stream()
                .map(Handling::conditions)
                .filter(Objects::nonNull)
                .map(Conditions::action)
                .min(Comparator.comparing(ActionCode::ordinal))
                .map(action -> Stream.of("Handling code C", action.label()))
                .orElseGet(() ->
                        Stream.of("Handling code " + Grade.Handling.P.label().charAt(0)));
    }
}
