package occ.work.pages;

import java.time.LocalDate;
import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;
import occ.work.HandingOn.Group;
import occ.work.HandingOn.Heir;
import occ.work.HandingOn.Held;
import occ.work.Holding;
import org.jspecify.annotations.Nullable;

/** What somebody holds by name, kind by kind, to be ticked and given to others. */
public record HeldPage(Form form, Held held, LocalDate today) {
    static final String NOTE = "note";
    static final String ALL = "all";
    static final int LONGEST_NOTE = 2_000;
    private static final int SOON = 14;

    static String ticks(String kind) {
        return "item-" + kind;
    }

    static String whole(String kind) {
        return ALL + "-" + kind;
    }

    static String taker(String kind) {
        return "to-" + kind;
    }

    public String name() {
        return held.holder().person().name();
    }

    public String title() {
        return "Hand on what %s holds".formatted(name());
    }

    public String path() {
        return HandingOnPages.PATH + "/" + held.holder().person().reference();
    }

    public String count() {
        return Words.count(held.holder().count(), "thing", "things");
    }

    public boolean isEmpty() {
        return held.groups().isEmpty();
    }

    public boolean mayHandOn() {
        return held.groups().stream().anyMatch(this::mayHandOn);
    }

    public boolean mayHandOn(Group group) {
        return !group.heirs().isEmpty();
    }

    public long free(Group group) {
        return group.holdings().stream().filter(Holding::mayBeHandedOn).count();
    }

    public boolean isLate(Group group) {
        return group.holdings().stream().anyMatch(one -> one.due() != null);
    }

    public String ticks(Group group) {
        return ticks(group.kind().key());
    }

    public String whole(Group group) {
        return whole(group.kind().key());
    }

    public String taker(Group group) {
        return taker(group.kind().key());
    }

    /** The first box has the field’s own name, so that an error leads to it. */
    public String box(Group group, Holding holding) {
        var first = group.holdings().stream()
                .filter(Holding::mayBeHandedOn)
                .findFirst()
                .filter(holding::equals);
        return first.isPresent() ? ticks(group) : ticks(group) + "-" + holding.reference();
    }

    public boolean isTicked(Group group, Holding holding) {
        return form.has(ticks(group), holding.reference());
    }

    public boolean isWhole(Group group) {
        return form.has(whole(group), ALL);
    }

    public List<Option> takers(Group group) {
        return Options.withNone(
                "Choose who takes over",
                Options.of(group.heirs(), heir -> heir.person().reference(), HeldPage::words));
    }

    public @Nullable Mark due(Holding holding) {
        var due = holding.due();
        return due == null ? null : Mark.due(due, today, SOON);
    }

    private static String words(Heir heir) {
        var load = heir.load() == 0 ? "holds nothing yet" : "holds " + Words.count(heir.load(), "thing", "things");
        return "%s, %s (%s)".formatted(heir.person().name(), heir.person().unit(), load);
    }
}
