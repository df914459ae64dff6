package occ.faces.pages.chart;

import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Words;

/** What a step of a chart rests on, of what its reader may see: one line for each item. */
public record Rests(List<String> lines) {
    public static final Rests NOTHING = new Rests(List.of());

    public Rests {
        lines = List.copyOf(lines);
    }

    public static Rests on(String... lines) {
        return new Rests(List.of(lines));
    }

    /** What rests on several things counts each item once. */
    static Rests all(Stream<Rests> parts) {
        return new Rests(parts.flatMap(part -> part.lines.stream()).distinct().toList());
    }

    /** {@code 2 items}, or {@code none}. */
    public String count() {
        return lines.isEmpty() ? "none" : Words.count(lines.size(), "item", "items");
    }
}
