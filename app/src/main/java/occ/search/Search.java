package occ.search;

import java.util.List;
import occ.kernel.Actor;

/** Every source there is, asked together. */
public record Search(List<SearchSource> sources) {
    /** How much may be typed: longer than any name or number, shorter than a report pasted by mistake. */
    public static final int LONGEST = 200;

    private static final int MOST_OF_ONE_SOURCE = 100;

    public Search {
        sources = List.copyOf(sources);
    }

    public Results of(Actor actor, String typed) {
        var answers = sources.stream()
                .map(source -> source.find(actor, typed, MOST_OF_ONE_SOURCE))
                .toList();
        var cut = answers.stream().anyMatch(answer -> answer.size() >= MOST_OF_ONE_SOURCE);
        return new Results(answers.stream().flatMap(List::stream).toList(), cut);
    }
}
