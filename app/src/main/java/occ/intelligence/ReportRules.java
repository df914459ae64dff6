package occ.intelligence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import occ.intelligence.Outcome.Refusal;
import occ.intelligence.Sanitising.Workbench;
import occ.intelligence.sanitisation.Flag;
import occ.kernel.Actor;
import occ.kernel.Grade;
import occ.kernel.Grade.Information;

/** What keeps a report from going on, each rule a named function. */
public final class ReportRules {
    private ReportRules() {}

    /** R17 and R18, as far as the evaluator answers for them: a grade for the source, and for each item with its handling. */
    public static List<Refusal> ungraded(Grade.Source source, List<Item> items) {
        var missing = new ArrayList<Refusal>();
        if (source == Grade.Source.NOT_GRADED) {
            missing.add(new Refusal("source", "Select how reliable the source is"));
        }
        items.forEach(item -> ungraded(item).ifPresent(missing::add));
        return missing;
    }

    private static Optional<Refusal> ungraded(Item item) {
        var handling = item.handling();
        return handling == null || handling.information() == Information.NOT_GRADED
                ? Optional.of(new Refusal(
                        "information-" + item.number(),
                        "Select how the information of item %d is known".formatted(item.number())))
                : Optional.empty();
    }

    /** R17: no report is approved without a grade for each item, handling codes, a marking and a MoPI group. */
    public static List<Refusal> unfinished(Report report) {
        var missing = new ArrayList<>(ungraded(report.source(), report.items()));
        if (report.mopi() == null) {
            missing.add(new Refusal("mopi", "Select the MoPI group"));
        }
        report.items().stream()
                .filter(item -> item.text() == null || item.text().isBlank())
                .map(item -> new Refusal(
                        "text-" + item.number(), "Enter the sanitised text of item %d".formatted(item.number())))
                .forEach(missing::add);
        return missing;
    }

    /** R20: under S2 there is no sanitised copy until the originator consents, unless a life is under threat (R48). */
    public static Optional<Refusal> awaitsOriginator(Workbench bench, boolean lifeUnderThreat) {
        var asks = bench.report().items().stream()
                .map(Item::handling)
                .anyMatch(handling -> handling != null && handling.asksTheOriginator());
        var consent = bench.consent();
        var agreed = consent != null && Boolean.TRUE.equals(consent.given());
        return asks && !agreed && !lifeUnderThreat
                ? Optional.of(new Refusal("consent", "Ask the originator, who has not agreed to sanitising it (S2)"))
                : Optional.empty();
    }

    /** Nothing goes on while a phrase that was pointed out stands without a reason. */
    public static Optional<Refusal> openFlags(Workbench bench) {
        var open = bench.open();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        field(open.getFirst()),
                        open.size() == 1
                                ? "Deal with the phrase that is pointed out: take it out, or keep it with a reason"
                                : "Deal with the %d phrases that are pointed out: take each out, or keep it with a reason"
                                        .formatted(open.size())));
    }

    private static String field(Flag flag) {
        return switch (flag.item()) {
            case Flag.TITLE -> "title";
            case Flag.TEAR_LINE -> "tear-line";
            default -> "text-" + flag.item();
        };
    }

    /** R03: whoever approves neither wrote the report nor sanitised it. R25: and is a person. */
    public static Optional<Refusal> mayNotApprove(Actor actor, Report report, boolean sanitisedIt) {
        if (!actor.isPerson()) {
            return Optional.of(new Refusal("approve", "A report is approved by a named person, not by the program"));
        }
        if (sanitisedIt) {
            return Optional.of(new Refusal("approve", "You sanitised this report, so somebody else approves it"));
        }
        if (report.isWrittenBy(actor)) {
            return Optional.of(new Refusal("approve", "You wrote this report, so somebody else approves it"));
        }
        return Optional.empty();
    }
}
