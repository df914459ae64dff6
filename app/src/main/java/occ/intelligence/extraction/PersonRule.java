package occ.intelligence.extraction;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.Stream.Builder;
import occ.kernel.Parsed;
import occ.pole.name.PersonName;

/**
 * Names of people: first by what speaks for each, then again where a part of a name already found stands alone or
 * beside another. What is left over is asked of the dictionary and otherwise dropped.
 */
final class PersonRule implements Rule {
    private static final Pattern BETWEEN_NAMES = Pattern.compile(" (?:and|&|or) |, (?:and )?|/");
    private static final int LONGEST_BETWEEN = 6;
    private static final int MOST_NAMED = 3;

    @Override
    public Stream<Draft> read(Reading reading) {
        var drafts = Stream.<Draft>builder();
        var runs = reading.names();
        var found = runs.stream().map(PersonRule::evidence).toList();
        var named = named(found, PersonRule::isSound);
        var perhaps =
                named(found, evidence -> !isSound(evidence) && evidence.run().length() == 1);
        for (var i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var before = i == 0 ? Optional.<PersonEvidence>empty() : found.get(i - 1);
            found.get(i)
                    .filter(PersonRule::isSound)
                    .or(() -> namedAgain(run, named, Strength.FAIR))
                    .or(() -> listed(run, before))
                    .or(() -> evidence(run))
                    .or(() -> namedAgain(run, perhaps, Strength.WEAK))
                    .ifPresentOrElse(evidence -> add(evidence, drafts), () -> addIfKnown(run, drafts));
        }
        return drafts.build();
    }

    private static boolean isSound(PersonEvidence evidence) {
        return evidence.strength() != Strength.WEAK;
    }

    private static Optional<PersonEvidence> evidence(NameRun run) {
        return PersonEvidence.of(run).filter(evidence -> mayBeSaid(evidence.run()));
    }

    /** R43: a word that is also an ethnicity, a nationality or a religion counts only as somebody's surname. */
    private static boolean mayBeSaid(NameRun run) {
        var afterTitle = Titles.before(run.reading(), run.first()).isPresent();
        return afterTitle || (run.beginsWithGivenName() && run.length() > 1) || !ProtectedWords.in(run.text());
    }

    /** Each word of the names found, with those names. */
    private static Map<String, Set<String>> named(
            List<Optional<PersonEvidence>> found, Predicate<PersonEvidence> wanted) {
        var named = new HashMap<String, Set<String>>();
        for (var evidence : found) {
            evidence.filter(wanted)
                    .map(PersonEvidence::run)
                    .ifPresent(run -> run.words().stream()
                            .filter(word -> !word.isInitial() && !ProtectedWords.has(word.text()))
                            .forEach(word -> named.computeIfAbsent(word.lower(), _ -> new LinkedHashSet<>())
                                    .add(run.text())));
        }
        return named;
    }

    private static Optional<PersonEvidence> namedAgain(NameRun run, Map<String, Set<String>> named, Strength strength) {
        var names = named.get(run.firstWord().lower());
        return run.length() > 1 || names == null
                ? Optional.empty()
                : Optional.of(new PersonEvidence(run, "Also in the same text: " + some(names), strength));
    }

    private static String some(Set<String> names) {
        var first = String.join(", ", names.stream().limit(MOST_NAMED).toList());
        return names.size() > MOST_NAMED ? first + " and others" : first;
    }

    private static Optional<PersonEvidence> listed(NameRun run, Optional<PersonEvidence> before) {
        return before.filter(evidence -> isNextTo(evidence.run(), run))
                .flatMap(_ -> PersonEvidence.withoutWords(run))
                .filter(name -> name.first() == run.first() && name.length() <= MOST_NAMED)
                .filter(PersonRule::mayBeSaid)
                .map(name -> new PersonEvidence(name, "Listed beside another name", Strength.WEAK));
    }

    private static boolean isNextTo(NameRun before, NameRun run) {
        var from = before.lastWord().end();
        var to = run.firstWord().start();
        return to > from
                && to - from <= LONGEST_BETWEEN
                && BETWEEN_NAMES
                        .matcher(run.reading().text().substring(from, to))
                        .matches();
    }

    private static void add(PersonEvidence evidence, Builder<Draft> drafts) {
        var run = evidence.run();
        drafts.add(new Draft(run.span(), ProposedKind.PERSON, canonical(run), evidence.because(), evidence.strength()));
        if (!isSound(evidence)) {
            addIfKnown(run, drafts);
        }
    }

    private static String canonical(NameRun run) {
        return PersonName.parse(run.text()) instanceof Parsed.Valid<PersonName>(var name) ? name.text() : run.text();
    }

    /** What might be anybody may also be a firm or a group that the map knows by that name. */
    private static void addIfKnown(NameRun run, Builder<Draft> drafts) {
        if (!ProtectedWords.in(run.text())) {
            for (var kind : List.of(ProposedKind.GROUP, ProposedKind.ORGANISATION, ProposedKind.PERSON)) {
                drafts.add(Draft.onlyIfKnown(run.span(), kind, run.text()));
            }
        }
    }
}
