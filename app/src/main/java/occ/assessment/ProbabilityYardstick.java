package occ.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import occ.kernel.Parsed;

/**
 * The words for how likely a judgement is, each with its range. Source: the probability yardstick of the Professional
 * Head of Intelligence Assessment. Between the ranges lie gaps on purpose: precision nobody has is not pretended.
 */
public enum ProbabilityYardstick {
    REMOTE_CHANCE("Remote chance", "0% to 5%", "remote chance"),
    HIGHLY_UNLIKELY("Highly unlikely", "10% to 20%", "highly unlikely"),
    UNLIKELY("Unlikely", "25% to 35%", "unlikely"),
    REALISTIC_POSSIBILITY("Realistic possibility", "40% to less than 50%", "realistic possibility"),
    LIKELY("Likely or probable", "55% to 75%", "likely|probable|probably"),
    HIGHLY_LIKELY("Highly likely", "80% to 90%", "highly likely"),
    ALMOST_CERTAIN("Almost certain", "95% to 100%", "almost certain(?:ly)?");

    // “may” in lower case only: May is a month.
    private static final Pattern LOOSE = Pattern.compile("\\b(?:may|(?i:might|could|perhaps|maybe|possible|possibly"
            + "|conceivably|presumably|chances are|a chance|a possibility|very likely|very unlikely))\\b");
    private static final Pattern TERMS = Pattern.compile(
            Arrays.stream(values())
                    .sorted((one, other) -> Integer.compare(other.words.length(), one.words.length()))
                    .map(term -> term.words)
                    .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
            Pattern.CASE_INSENSITIVE);

    private final String label;
    private final String range;
    private final String words;

    ProbabilityYardstick(String label, String range, String words) {
        this.label = label;
        this.range = range;
        this.words = words;
    }

    /** One term, as chosen or typed. */
    public static Parsed<ProbabilityYardstick> parse(String typed) {
        return Arrays.stream(values())
                .filter(term -> term.isMeantBy(typed.strip()))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("Use a term of the probability yardstick: "
                        + Arrays.stream(values())
                                .map(ProbabilityYardstick::label)
                                .collect(Collectors.joining(", "))));
    }

    /** The terms a judgement uses, in its order. */
    public static List<ProbabilityYardstick> termsIn(String judgement) {
        return TERMS.matcher(judgement)
                .results()
                .flatMap(found -> Arrays.stream(values()).filter(term -> term.isMeantBy(found.group())))
                .toList();
    }

    /** What is wrong with a judgement's words, all at once; empty when it can stand. */
    public static List<String> problemsIn(String judgement) {
        if (judgement.isBlank()) {
            return List.of("Write the judgement");
        }
        var loose = looseWordsIn(judgement).stream()
                .map("“%s” has no range: use a term of the probability yardstick"::formatted)
                .toList();
        return loose.isEmpty() && termsIn(judgement).isEmpty()
                ? List.of("Say how likely it is, with a term of the probability yardstick")
                : loose;
    }

    private static List<String> looseWordsIn(String judgement) {
        return LOOSE.matcher(judgement)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private boolean isMeantBy(String text) {
        Matcher whole = Pattern.compile(words, Pattern.CASE_INSENSITIVE).matcher(text);
        return whole.matches() || text.equalsIgnoreCase(label);
    }

    public String label() {
        return label;
    }

    public String range() {
        return range;
    }

    /** As read on a page: {@code Likely or probable (55% to 75%)}. */
    public String text() {
        return "%s (%s)".formatted(label, range);
    }
}
