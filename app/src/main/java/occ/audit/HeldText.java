package occ.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.kernel.ClassId;
import occ.kernel.Identifier;
import occ.kernel.Reference;

/** A record that is made of words: what it is called in which list, where its page is, and what it says. */
public record HeldText(Key id, Reference record, String kind, String name, String address, List<Passage> passages) {
    public HeldText {
        passages = List.copyOf(passages);
    }

    public record Key(UUID value) implements Identifier {}

    /** What was written under a heading, with the class of its own row. */
    public record Passage(String heading, String words, ClassId accessClass) {}

    /** Lines of the same record together, in their order. */
    public static List<HeldText> of(List<HeldTexts.Line> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(HeldTexts.Line::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(HeldText::together)
                .toList();
    }

    private static HeldText together(List<HeldTexts.Line> lines) {
        var first = lines.getFirst();
        return new HeldText(
                new Key(first.id()),
                first.record(),
                first.kind(),
                first.name(),
                first.address(),
                lines.stream().map(HeldTexts.Line::passage).toList());
    }

    public String words() {
        return passages.stream()
                .map(passage -> passage.heading() + ": " + passage.words())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
