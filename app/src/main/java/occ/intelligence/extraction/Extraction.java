package occ.intelligence.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads a text and proposes what may be in it. A function of its arguments alone: it stores nothing, decides nothing
 * and finds the same twice.
 *
 * <p>Where readings overlap, the longest stands; of equals, one that is known or not weak, then the most specific. So
 * a street inside a name of a company is no address, and a man's name inside his company's is no person. An address
 * ends where its postcode begins, so these two never compete.
 */
public final class Extraction {
    private static final List<Rule> RULES = Stream.concat(
                    IdentifierRules.ALL.stream(),
                    Stream.of(
                            new PhoneRule(),
                            new BankAccountRule(),
                            new VrmRule(),
                            new PartOfVrmRule(),
                            new CalendarDateRule(),
                            new RelativeDateRule(),
                            new AddressRule(),
                            new PremisesRule(),
                            new GroupRule(),
                            new OrganisationRule(),
                            new PersonRule(),
                            new NicknameRule()))
            .toList();

    private Extraction() {}

    /**
     * What may be in the text, in the order it stands there.
     *
     * @param written the day it was written, from which its relative dates are counted
     */
    public static List<Proposal> of(String text, LocalDate written, Dictionary dictionary) {
        var reading = new Reading(text, written);
        var drafts = RULES.stream().flatMap(rule -> rule.read(reading)).toList();
        var known = known(drafts, dictionary);
        return standing(drafts, known).stream()
                .map(draft -> proposal(draft, text, known.getOrDefault(draft.asked(), List.of())))
                .toList();
    }

    private static Map<Known.Asked, List<Known>> known(List<Draft> drafts, Dictionary dictionary) {
        var asked = new HashSet<Known.Asked>();
        drafts.stream()
                .filter(draft -> draft.kind() != ProposedKind.DATE)
                .map(Draft::asked)
                .forEach(asked::add);
        var known = new HashMap<Known.Asked, List<Known>>();
        if (!asked.isEmpty()) {
            dictionary
                    .whoAnswersTo(asked)
                    .forEach(each -> known.computeIfAbsent(each.asked(), _ -> new ArrayList<>())
                            .add(each));
        }
        return known;
    }

    private static List<Draft> standing(List<Draft> drafts, Map<Known.Asked, List<Known>> known) {
        var standing = new TreeMap<Integer, Draft>();
        drafts.stream()
                .filter(draft -> !draft.onlyIfKnown() || known.containsKey(draft.asked()))
                .sorted(betterFirst(known.keySet()))
                .filter(draft -> isFree(standing, draft.span()))
                .forEach(draft -> standing.put(draft.span().start(), draft));
        return List.copyOf(standing.values());
    }

    private static Comparator<Draft> betterFirst(Set<Known.Asked> known) {
        return Comparator.comparingInt((Draft draft) -> -draft.span().length())
                .thenComparing(draft -> draft.strength() == Strength.WEAK && !known.contains(draft.asked()))
                .thenComparing(Draft::kind)
                .thenComparing(Draft::strength)
                .thenComparingInt(draft -> draft.span().start());
    }

    private static boolean isFree(TreeMap<Integer, Draft> standing, Span span) {
        var before = standing.lowerEntry(span.end());
        return before == null || !before.getValue().span().overlaps(span);
    }

    private static Proposal proposal(Draft draft, String text, List<Known> known) {
        return new Proposal(
                draft.span(),
                draft.span().in(text),
                draft.kind(),
                draft.canonical(),
                because(draft, known),
                known.isEmpty() ? draft.strength() : Strength.STRONG,
                draft.dated(),
                known);
    }

    private static String because(Draft draft, List<Known> known) {
        if (known.isEmpty()) {
            return draft.because();
        }
        var first = known.getFirst();
        var others = known.size() == 1 ? "" : ", and %d more".formatted(known.size() - 1);
        return "Known to the map as %s, %s%s".formatted(first.name(), first.reference(), others);
    }
}
