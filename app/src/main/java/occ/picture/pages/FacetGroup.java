package occ.picture.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import occ.picture.Facet;
import occ.picture.Register.FacetCount;
import occ.picture.RegisterFilter;

/** A facet as it is offered beside the list: its values with their counts, the longest tail folded away. */
public record FacetGroup(Facet facet, boolean open, List<Choice> first, List<Choice> more) {
    private static final int SHOWN = 12;

    public record Choice(String id, String value, String label, long count, boolean chosen) {
        private Choice called(String name) {
            return new Choice(name, value, label, count, chosen);
        }
    }

    static FacetGroup of(Facet facet, List<FacetCount> counts, RegisterFilter filter, FacetWords words) {
        var choices = choices(facet, counts, filter, words);
        var isChosen = !filter.values(facet).isEmpty();
        var shown = Math.min(SHOWN + 1, choices.size()) == choices.size() ? choices.size() : SHOWN;
        return new FacetGroup(
                facet,
                isChosen || isOpenAtFirst(facet),
                choices.subList(0, shown),
                choices.subList(shown, choices.size()));
    }

    private static boolean isOpenAtFirst(Facet facet) {
        return facet == Facet.STATE || facet == Facet.THEME || facet == Facet.TIER || facet == Facet.BAND;
    }

    private static List<Choice> choices(Facet facet, List<FacetCount> counts, RegisterFilter filter, FacetWords words) {
        var byValue = new LinkedHashMap<String, FacetCount>();
        filter.values(facet).forEach(value -> byValue.put(value, new FacetCount(value, value, 0)));
        counts.forEach(count -> byValue.put(count.value(), count));
        var choices = byValue.values().stream()
                .map(count -> new Choice(
                        "",
                        count.value(),
                        words.of(facet, count.value(), count.label()),
                        count.count(),
                        filter.isChosen(facet, count.value())))
                .sorted(inOrder(words.order(facet)))
                .toList();
        // Numbered in the order shown: that in which the database counted may follow from rows the reader may not see.
        return IntStream.range(0, choices.size())
                .mapToObj(number -> choices.get(number).called(facet.key() + "-" + number))
                .toList();
    }

    private static Comparator<Choice> inOrder(List<String> order) {
        return Comparator.comparing((Choice choice) -> !choice.chosen() && order.isEmpty())
                .thenComparing(choice -> order.contains(choice.value()) ? order.indexOf(choice.value()) : order.size())
                .thenComparing(Comparator.comparingLong(Choice::count).reversed())
                .thenComparing(Choice::label)
                .thenComparing(Choice::value);
    }
}
