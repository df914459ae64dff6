package occ.mapping.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Words;
import occ.kernel.EntityId;

/** Two records side by side, what would move, and on whose word. */
public record MergePage(MergeSide here, MergeSide there, List<Carrier> carriers, AgreementFields agreement, Form form) {
    static final String CARRIES_ON = "survivor";

    /** Which of the two carries on; the other must be one that the reader may merge from its present state. */
    enum Carrier {
        HERE,
        THERE
    }

    public String action() {
        return here.href() + "/merge";
    }

    public String title() {
        return "Merge with " + there.name();
    }

    public List<Option> survivors() {
        return carriers.stream().map(this::option).toList();
    }

    private Option option(Carrier carrier) {
        var survivor = carrier == Carrier.HERE ? here : there;
        var merged = carrier == Carrier.HERE ? there : here;
        return new Option(
                carrier.name(),
                "%s, %s"
                        .formatted(
                                survivor.name(),
                                survivor.top().subject().reference().text()),
                "%s points to it, and its members are read there".formatted(merged.name()));
    }

    /** Question by question, with whether the two agree. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(new Row("What they do", here.descriptions(), there.descriptions()));
        rows.add(new Row("Themes", here.top().themes(), there.top().themes()));
        rows.add(new Row("Types of crime", here.crimes(), there.crimes()));
        rows.add(new Row("Force or place", here.place(), there.place()));
        rows.add(new Row("Nominated", here.opened(), there.opened()));
        questions().forEach(question -> rows.add(new Row(question, here.fact(question), there.fact(question))));
        if (here.about().isOfGroup()) {
            rows.add(new Row(
                    "Members",
                    here.about().members().count(),
                    there.about().members().count()));
            rows.add(new Row("Other groups", relations(here), relations(there)));
        }
        return rows;
    }

    public String inCommon() {
        var both = keys(here);
        both.retainAll(keys(there));
        return both.isEmpty() ? "Nobody is in both" : Words.count(both.size(), "member is", "members are") + " in both";
    }

    /** Who would be read as a member of the one that carries on. */
    public List<Moving> members() {
        var ours = keys(here);
        var theirs = keys(there);
        return Stream.of(here, there)
                .flatMap(side -> side.about().members().rows().stream())
                .collect(Collectors.toMap(
                        row -> row.member().membership().member().id(),
                        row -> row,
                        (first, second) -> first,
                        LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(entry ->
                        new Moving(entry.getValue(), ours.contains(entry.getKey()), theirs.contains(entry.getKey())))
                .toList();
    }

    private Set<String> questions() {
        var questions = new LinkedHashSet<>(here.questions());
        questions.addAll(there.questions());
        return questions;
    }

    private static String relations(MergeSide side) {
        var rows = side.relations().rows();
        return rows.isEmpty()
                ? "None"
                : rows.stream()
                        .map(row -> row.stands() + " " + row.related().name())
                        .collect(Collectors.joining("\n"));
    }

    private static Set<EntityId> keys(MergeSide side) {
        return side.about().members().rows().stream()
                .map(row -> row.member().membership().member().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public record Row(String question, String here, String there) {
        public boolean agrees() {
            return here.equals(there);
        }
    }

    public record Moving(MembersTable.Row row, boolean here, boolean there) {}
}
