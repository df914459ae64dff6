package occ.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import occ.kernel.Pillar;

/**
 * Something that can be done about how organised criminals live and work, under the six headings of the published menu of
 * tactics. {@code code} is never reused, {@code basis} names the law or agreement that it rests on, {@code story} is
 * invented.
 */
public record Tactic(
        String code,
        TacticArea area,
        String title,
        List<Pillar> pillars,
        String basis,
        String what,
        String impacts,
        String story,
        List<String> procedure,
        List<String> whoCanHelp,
        String watchOutFor) {
    public static final String ADDRESS = "/knowledge/tactics";

    public Tactic {
        pillars = List.copyOf(pillars);
        procedure = List.copyOf(procedure);
        whoCanHelp = List.copyOf(whoCanHelp);
    }

    public String address() {
        return ADDRESS + "/" + code;
    }

    /** Whether each of the words stands somewhere in it. */
    boolean says(List<String> words) {
        var all = Stream.concat(
                        Stream.of(code, area.label(), title, basis, what, impacts, story, watchOutFor),
                        Stream.concat(procedure.stream(), whoCanHelp.stream()))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
        return words.stream().allMatch(word -> all.stream().anyMatch(text -> text.contains(word)));
    }

    boolean isTitled(List<String> words) {
        var called = title.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(called::contains);
    }
}
