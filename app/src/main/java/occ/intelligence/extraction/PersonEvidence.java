package occ.intelligence.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why a run of capitalised words may name a person. The first reason that holds is the one given. */
record PersonEvidence(NameRun run, String because, Strength strength) {
    @FunctionalInterface
    private interface Reason {
        Optional<PersonEvidence> of(NameRun run);
    }

    private static final List<Reason> FROM_WORDS_BEFORE = List.of(
            PersonEvidence::afterTitle,
            PersonEvidence::afterWordsForAName,
            PersonEvidence::nickname,
            PersonEvidence::inQuotesBehindAName);

    private static final List<Reason> FROM_THE_RUN = List.of(
            PersonEvidence::givenNameAndMore,
            PersonEvidence::afterRelation,
            PersonEvidence::beforeBirth,
            PersonEvidence::initialAndMore,
            PersonEvidence::familyNameInCapitals,
            PersonEvidence::familyNameFirst,
            PersonEvidence::givenNameAlone,
            PersonEvidence::wordsThatAct,
            PersonEvidence::oneWordThatActs,
            PersonEvidence::twoCapitals);

    private static final Set<String> BEFORE_NICKNAMES = WordList.of("""
            big little lil fat young old mad crazy skinny ginger scouse""");

    private static final int LONGEST_CALLED = 5;

    static Optional<PersonEvidence> of(NameRun run) {
        return first(FROM_WORDS_BEFORE, run).or(() -> withoutWords(run).flatMap(name -> first(FROM_THE_RUN, name)));
    }

    private static Optional<PersonEvidence> first(List<Reason> reasons, NameRun run) {
        return reasons.stream().flatMap(reason -> reason.of(run).stream()).findFirst();
    }

    /** Without the words in front that seldom are names; nothing if all are such, or if together they name a place. */
    static Optional<NameRun> withoutWords(NameRun run) {
        var first = run.first();
        while (first <= run.last() && isNoBeginning(run, first)) {
            first++;
        }
        return first > run.last() || Lexicon.isPlace(run.text()) ? Optional.empty() : Optional.of(run.from(first));
    }

    private static boolean isNoBeginning(NameRun run, int at) {
        var word = run.reading().word(at);
        return Lexicon.isSeldomAName(word) && !(Lexicon.isGivenName(word) && at < run.last());
    }

    private static Optional<PersonEvidence> afterTitle(NameRun run) {
        return Titles.before(run.reading(), run.first())
                .map(title -> strong(
                        run,
                        "%s after the %s “%s”"
                                .formatted(
                                        run.length() == 1 ? "A name" : "Words with capitals",
                                        Titles.isRank(title) ? "rank" : "title",
                                        title.text())));
    }

    private static Optional<PersonEvidence> afterWordsForAName(NameRun run) {
        return run.length() < LONGEST_CALLED && !ProtectedWords.in(run.text()) && !Lexicon.isPlace(run.text())
                ? Surroundings.wordsForAName(run).map(words -> strong(run, Cue.said(words)))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> nickname(NameRun run) {
        return run.length() == 2
                        && BEFORE_NICKNAMES.contains(run.firstWord().lower())
                        && Lexicon.isGivenName(run.lastWord())
                ? Optional.of(fair(run, "A given name and what somebody is called by"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> inQuotesBehindAName(NameRun run) {
        return run.length() < LONGEST_CALLED
                        && !ProtectedWords.in(run.text())
                        && Surroundings.isInQuotesBehindAName(run)
                ? Optional.of(strong(run, "In quotes behind a name"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> afterRelation(NameRun run) {
        return Surroundings.isAfterARelation(run)
                ? Optional.of(fair(run, "After a word for what somebody is to somebody"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> beforeBirth(NameRun run) {
        return !Surroundings.isOfAThing(run) && Surroundings.isBeforeAnAge(run)
                ? Optional.of(fair(run, "An age, another name or “who” follows"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> givenNameAndMore(NameRun run) {
        return run.length() > 1 && run.beginsWithGivenName()
                ? Optional.of(strong(
                        run,
                        "“%s” is a given name, and more of a name follows"
                                .formatted(run.firstWord().text())))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> initialAndMore(NameRun run) {
        return run.length() > 1
                        && run.firstWord().isInitial()
                        && !run.lastWord().isInitial()
                        && !Surroundings.isOfAThing(run)
                ? Optional.of(fair(run, "An initial and a name"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> familyNameInCapitals(NameRun run) {
        return run.length() > 1
                        && run.lastWord().isShouted()
                        && !run.firstWord().isShouted()
                        && !Surroundings.isOfAThing(run)
                ? Optional.of(fair(run, "The last word is in capitals, as family names are"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> familyNameFirst(NameRun run) {
        return run.text().contains(", ")
                ? Optional.of(strong(run, "A family name in capitals, a comma and a given name"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> givenNameAlone(NameRun run) {
        if (run.length() > 1 || !run.beginsWithGivenName() || Surroundings.isOfAThing(run)) {
            return Optional.empty();
        }
        var word = run.firstWord();
        var doubtful = Lexicon.isAlsoAWord(word) && word.startsSentence() && !Surroundings.acts(run);
        return doubtful ? Optional.empty() : Optional.of(fair(run, "A given name"));
    }

    private static Optional<PersonEvidence> wordsThatAct(NameRun run) {
        var actsOrIsMet = Surroundings.acts(run)
                || Surroundings.helps(run)
                || Surroundings.isWithPeople(run)
                || Surroundings.owns(run);
        return run.length() > 1 && run.length() < 5 && actsOrIsMet && Surroundings.mayBeSomebody(run)
                ? Optional.of(fair(run, "Words with capitals, where a person would be named"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> oneWordThatActs(NameRun run) {
        return run.length() == 1
                        && (Surroundings.acts(run) || Surroundings.owns(run))
                        && !Surroundings.isOfAThing(run)
                        && !run.firstWord().isShouted()
                        && !(run.firstWord().startsSentence() && looksLikeAWord(run.firstWord()))
                ? Optional.of(weak(run, "A word with a capital that does what people do"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> twoCapitals(NameRun run) {
        return run.length() > 1
                        && run.length() < 4
                        && Surroundings.mayBeSomebody(run)
                        && run.words().stream().noneMatch(word -> word.isShouted() || word.isCaseless())
                ? Optional.of(weak(run, "%s words with capitals".formatted(run.length() == 2 ? "Two" : "Three")))
                : Optional.empty();
    }

    /** Plurals and participles begin sentences more often than surnames do. */
    private static boolean looksLikeAWord(Word word) {
        return Stream.of("s", "ing", "ed", "ly", "tion", "ment").anyMatch(word.lower()::endsWith);
    }

    private static PersonEvidence strong(NameRun run, String because) {
        return new PersonEvidence(run, because, Strength.STRONG);
    }

    private static PersonEvidence fair(NameRun run, String because) {
        return new PersonEvidence(run, because, Strength.FAIR);
    }

    private static PersonEvidence weak(NameRun run, String because) {
        return new PersonEvidence(run, because, Strength.WEAK);
    }
}
