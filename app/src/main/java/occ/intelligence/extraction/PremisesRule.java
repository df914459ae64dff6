package occ.intelligence.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Places that people meet at: {@code the Red Lion pub}, {@code the Anchor Inn}, {@code HMP Northgate}. Places of
 * worship and of treatment are left out, as they would tell a religion or an illness of whoever goes there (R43).
 */
final class PremisesRule implements Rule {
    private static final Pattern NOUN = Pattern.compile(
            "['’\"”]?s? ((?:public house|pub|night ?club|nightclub|bar|hotel|inn"
                    + "|caf[eé]|restaurant|takeaway|snooker (?:hall|club)|social club|working men['’]s club"
                    + "|gym|boxing gym|barbers?|barber shop"
                    + "|car park|retail park|industrial estate|trading estate|business park|services"
                    + "|service station|petrol station"
                    + "|filling station|railway station|train station|bus station|marina|docks?|port"
                    + "|ferry terminal|farm|scrapyard"
                    + "|caravan (?:park|site)|casino|bookmakers?|garage|guest ?house|b&b|lock-?up|storage"
                    + "|shopping centre|estate))"
                    + "(?![\\p{L}\\p{N}]).*",
            Pattern.DOTALL);

    private static final Set<String> PUBS =
            Set.of("arms", "inn", "tavern", "hotel", "nightclub", "casino", "marina", "lounge");
    /** The last words of what pubs are called, believed after an article: {@code outside the Fox and Hounds}. */
    private static final Set<String> SIGNS = WordList.of("""
            lion swan horse horses hounds anchor plough wheatsheaf bull ship bell oak hart eagle crown feathers
            fleece hare bear dragon duck partridge pheasant trumpet harrow boar stag ram""");

    private static final Pattern AND = Pattern.compile(" (?:and|&) (?:the )?");
    private static final int LONGEST_NOUN = 40;
    private static final int LONGEST = 5;

    @Override
    public Stream<Draft> read(Reading reading) {
        return reading.names().stream()
                .filter(run -> run.length() <= LONGEST && !ProtectedWords.in(run.text()))
                .flatMap(run ->
                        byNoun(run).or(() -> byOwnName(run)).or(() -> bySign(run)).or(() -> prison(run)).stream());
    }

    private static Optional<Draft> byNoun(NameRun run) {
        var noun = NOUN.matcher(run.reading().asWrittenAfter(run.lastWord().bareEnd(), LONGEST_NOUN));
        if (!noun.matches() || Lexicon.isPlace(run.text()) && noun.group(1).equals("estate")) {
            return Optional.empty();
        }
        var span = new Span(start(run), run.lastWord().bareEnd() + noun.end(1));
        return Optional.of(place(run.reading(), span, "A name before the word “%s”".formatted(noun.group(1))));
    }

    /** {@code Fox and Hounds} is one name. */
    private static int start(NameRun run) {
        var reading = run.reading();
        var before = run.first() - 2;
        if (before < 0 || reading.word(before + 1).isCapital()) {
            return run.firstWord().start();
        }
        var from = reading.word(before).end();
        var joined = AND.matcher(
                        reading.text().substring(from, Math.min(run.firstWord().start(), from + LONGEST_NOUN)))
                .matches();
        return joined && NameRuns.isNameWord(reading.word(before))
                ? reading.word(before).start()
                : run.firstWord().start();
    }

    private static Optional<Draft> byOwnName(NameRun run) {
        return run.length() > 1 && PUBS.contains(run.lastWord().lower())
                ? Optional.of(place(
                        run.reading(),
                        run.span(),
                        "A name that ends in “%s”".formatted(run.lastWord().text())))
                : Optional.empty();
    }

    private static Optional<Draft> bySign(NameRun run) {
        var reading = run.reading();
        var start = start(run);
        var twoWords = run.length() > 1 || start < run.firstWord().start();
        return twoWords
                        && SIGNS.contains(run.lastWord().lower())
                        && reading.before(start, 4).equals("the ")
                ? Optional.of(place(reading, new Span(start, run.lastWord().bareEnd()), "A name such as pubs have"))
                : Optional.empty();
    }

    private static Optional<Draft> prison(NameRun run) {
        var before = run.reading()
                .joinedBefore(run.first())
                .filter(word -> word.text().matches("HMP|HMYOI|YOI"));
        return before.map(word -> place(
                run.reading(),
                new Span(word.start(), run.lastWord().bareEnd()),
                "A prison, after “%s”".formatted(word.text())));
    }

    private static Draft place(Reading reading, Span span, String because) {
        return new Draft(span, ProposedKind.ADDRESS, span.in(reading.text()), because, Strength.FAIR);
    }
}
