package occ.intelligence.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Groups, by the word for one behind a name: {@code the Dock Road crew}, {@code the Haldersley OCG}; or before it. */
final class GroupRule implements Rule {
    private static final String KIND =
            "(?:organised |crime |criminal |drugs? |street |dealing |supply |rival |urban street |motorcycle )";
    private static final Pattern NOUN = Pattern.compile(
            "(?i)([\"”’']?)s? (" + KIND
                    + "{0,3}(?:gangs?|crew|ocgs?|mob|mandem|posse|syndicate|cartel|clan|faction|firm|lot|boys"
                    + "|lads|massive|group"
                    + "|network|outfit|family|brothers|mafia|organisation))\\b.*",
            Pattern.DOTALL);

    /** Of these the article has to stand before the name: they have other meanings. */
    private static final Pattern COMMON = Pattern.compile(
            "(?i)(?:firm|lot|boys|lads|group|network|outfit|family|brothers|organisation" + "|massive)");

    private static final Set<String> IN_THE_NAME = WordList.of("""
            crew boys gang mandem massive mob firm ocg posse clan cartel syndicate soldiers mafia brotherhood
            bloods crips squad""");

    private static final Cue NAMED = new Cue(
            "(?:gang|crew|ocg|crime group|group|faction|syndicate|network)(?:,? (?:is|was|which is|that is"
                    + "|locally|who are))?"
                    + " (?:calling (?:itself|themselves)|called|named|known as|known locally as|referred to as"
                    + "|styled)",
            "[\\s:]{1,2}(?:the )?[\"'“‘]?");

    @Override
    public Stream<Draft> read(Reading reading) {
        return reading.names().stream()
                .filter(run -> !ProtectedWords.in(run.text()))
                .flatMap(run -> byNoun(run).or(() -> byOwnName(run)).or(() -> byWordsBefore(run)).stream());
    }

    private static Optional<Draft> byNoun(NameRun run) {
        var reading = run.reading();
        var noun = NOUN.matcher(reading.asWrittenAfter(run.lastWord().bareEnd(), 60));
        if (run.length() > 4 || !noun.matches()) {
            return Optional.empty();
        }
        var common = COMMON.matcher(noun.group(2)).matches();
        var article = reading.before(run.firstWord().start(), 6).matches("(?s).*\\bthe [\"'“‘]?");
        if (common && !article) {
            return Optional.empty();
        }
        var quoted = !noun.group(1).isEmpty() && !run.lastWord().isPossessive();
        var span = new Span(
                run.firstWord().start() - (quoted ? 1 : 0), run.lastWord().bareEnd() + noun.end(2));
        return Optional.of(draft(
                span,
                reading,
                "A name before the word “%s”".formatted(noun.group(2)),
                common ? Strength.WEAK : Strength.STRONG));
    }

    private static Optional<Draft> byOwnName(NameRun run) {
        return run.length() > 1 && IN_THE_NAME.contains(run.lastWord().lower())
                ? Optional.of(draft(
                        run.span(),
                        run.reading(),
                        "A name that ends in “%s”".formatted(run.lastWord().text()),
                        Strength.FAIR))
                : Optional.empty();
    }

    private static Optional<Draft> byWordsBefore(NameRun run) {
        return NAMED.before(run.reading(), run.firstWord().start())
                .map(words -> draft(run.span(), run.reading(), Cue.said(words), Strength.STRONG));
    }

    private static Draft draft(Span span, Reading reading, String because, Strength strength) {
        return new Draft(span, ProposedKind.GROUP, span.in(reading.text()), because, strength);
    }
}
