package occ.intelligence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.Words;
import occ.intelligence.Item;
import occ.intelligence.Report;
import occ.intelligence.Sanitising.Consent;
import occ.intelligence.Sanitising.Workbench;
import occ.intelligence.pages.TextPart.Cut;
import occ.intelligence.sanitisation.Flag;
import occ.kernel.Grade;
import org.jspecify.annotations.Nullable;

/** The workbench: each item twice, what is pointed out in it, and what is needed before it can go on. */
public record BenchPage(ReportTop top, Workbench bench, Form form) {
    public Report report() {
        return top.report();
    }

    public String title() {
        return "Sanitise: " + report().title();
    }

    public Breadcrumbs breadcrumbs() {
        return Crumbs.under(report(), "Sanitise");
    }

    public List<Item> items() {
        return report().items();
    }

    public Grade grade(Item item) {
        return report().gradeOf(item);
    }

    /** What came in, with every phrase of it that is pointed out. */
    public List<TextPart> original(Item item) {
        var original = item.original();
        var text = original == null ? "" : original;
        return TextPart.of(
                text,
                bench.flags().stream()
                        .filter(flag -> flag.item() == item.number())
                        .flatMap(flag -> cut(text, flag))
                        .toList());
    }

    private static Stream<Cut> cut(String text, Flag flag) {
        var start = text.indexOf(flag.phrase());
        return start < 0
                ? Stream.empty()
                : Stream.of(Cut.flag(start, start + flag.phrase().length(), flag.number(), flag.isOpen()));
    }

    public String flagWords() {
        return "%s, %d open"
                .formatted(
                        Words.count(bench.flags().size(), "flag", "flags"),
                        bench.open().size());
    }

    public String where(Flag flag) {
        return switch (flag.item()) {
            case Flag.TITLE -> "Title";
            case Flag.TEAR_LINE -> "Tear line";
            default -> "Item " + flag.item();
        };
    }

    public Mark state(Flag flag) {
        return switch (flag.state()) {
            case OPEN -> new Mark(Mark.Kind.LATE, "Open");
            case REMOVED -> new Mark(Mark.Kind.OK, "Removed");
            case KEPT -> new Mark(Mark.Kind.OK, "Kept");
        };
    }

    /** A title and a tear line are worded anew: they have no original that a phrase could be kept from. */
    public boolean mayKeep(Flag flag) {
        return flag.isOpen() && flag.item() > 0;
    }

    public boolean maySuggest(Flag flag) {
        return flag.isOpen() && flag.suggestion() != null;
    }

    public @Nullable Consent consent() {
        return bench.consent();
    }

    public boolean asksTheOriginator() {
        return items().stream()
                .map(Item::handling)
                .anyMatch(handling -> handling != null && handling.asksTheOriginator());
    }

    public boolean mayAsk() {
        var consent = bench.consent();
        return asksTheOriginator() && (consent == null || Boolean.FALSE.equals(consent.given()));
    }

    /** What is needed before it can be sent on, and whether each is there. */
    public List<Mark> needed() {
        var needed = new ArrayList<Mark>();
        needed.add(new Mark(Mark.Kind.OK, "Every item graded"));
        needed.add(check(
                items().stream().noneMatch(item -> item.text() == null),
                "A sanitised text for every item",
                "Texts not saved yet"));
        needed.add(check(
                bench.open().isEmpty(),
                "No flag open",
                Words.count(bench.open().size(), "flag is open", "flags are open")));
        if (asksTheOriginator()) {
            var consent = bench.consent();
            needed.add(check(
                    consent != null && Boolean.TRUE.equals(consent.given()),
                    "Originator agreed",
                    consent == null
                            ? "Originator not asked"
                            : consent.given() == null ? "Originator asked" : "Originator did not agree"));
        }
        return needed;
    }

    private static Mark check(boolean there, String so, String not) {
        return there ? new Mark(Mark.Kind.OK, so) : new Mark(Mark.Kind.LATE, not);
    }
}
