package occ.intelligence.sanitisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is pointed out in a report, reckoned anew each time from the two texts: a phrase of the original that the sanitised
 * text no longer holds is removed, one that it still holds is open until it is kept with a reason. What was written into
 * the sanitised text is looked at as well.
 */
public final class Flags {
    private Flags() {}

    /** An item in both texts; {@code kept} are the phrases to stand, with the reason for each. */
    public record Texts(int item, String original, @Nullable String sanitised, Map<String, String> kept) {}

    public static List<Flag> of(List<Texts> items) {
        var flags = new ArrayList<Flag>();
        for (var item : items) {
            phrases(item).forEach(phrase -> flags.add(flag(flags.size() + 1, item, phrase)));
        }
        return List.copyOf(flags);
    }

    private static List<Phrase> phrases(Texts item) {
        var phrases = new ArrayList<>(Phrases.in(item.original()));
        var sanitised = item.sanitised();
        if (sanitised != null) {
            Phrases.in(sanitised).stream()
                    .filter(phrase -> phrases.stream().noneMatch(known -> isSame(known, phrase)))
                    .forEach(phrases::add);
        }
        return distinct(phrases);
    }

    private static List<Phrase> distinct(List<Phrase> phrases) {
        var once = new ArrayList<Phrase>();
        for (var phrase : phrases) {
            if (once.stream().noneMatch(known -> isSame(known, phrase))) {
                once.add(phrase);
            }
        }
        return once;
    }

    private static Flag flag(int number, Texts item, Phrase phrase) {
        var reason = item.kept().get(folded(phrase.text()));
        return new Flag(
                number,
                item.item(),
                phrase.concern(),
                phrase.text(),
                phrase.suggestion(),
                state(item, phrase, reason),
                reason);
    }

    private static Flag.State state(Texts item, Phrase phrase, @Nullable String reason) {
        var sanitised = item.sanitised();
        if (sanitised != null && Phrases.in(sanitised).stream().noneMatch(still -> isSame(still, phrase))) {
            return Flag.State.REMOVED;
        }
        return reason == null ? Flag.State.OPEN : Flag.State.KEPT;
    }

    private static boolean isSame(Phrase one, Phrase other) {
        return folded(one.text()).equals(folded(other.text()));
    }

    /** As phrases are kept: without regard to case and spacing. */
    public static String folded(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
