package occ.intelligence.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Cue NAMED = new Cue(
            "also known as|known as|known locally as|known only as|known to \\w{1,12} as|aka|a\\.k\\.a\\.?|a/k/a|alias(?:es)?(?: of)?"
                    + "|called|named|nicknamed|nickname(?: of| is)?|street name(?: of| is)?|goes by|going by|went by"
                    + "|(?:by|under) the name(?: of)?|the name|moniker(?: of| is)?|referred to as|saved as|stored as"
                    + "|identified as|calling (?:him|her)self|calls (?:him|her)self|believed to be|thought to be|surname|nominal|full name",
            "[\\s:,]{0,3}(?:the |is |as )?[\"'“‘(]{0,2}");

    /** What is called so is no person: {@code a company called}, {@code the pub known as}. */
    private static final Pattern A_THING = Pattern.compile(
            "(?:compan|firm|business|pub|club|shop|garage|bar|restaurant|takeaway|gym|group|gang|crew|app|application|operation"
                    + "|drug|boat|ship|vessel|dog|street|road|town|village|site|estate|area|house|hotel|caf[eé]|line|website|channel"
                    + "|organisation|network|yard|farm|premises|place|venue|supplier|brand|strain|car ?wash|address|forum|market)"
                    + "(?:y|ies|s|es)?,? (?:is |was |which is |that is |also |locally |only |trading |and )?"
                    + "(?:known|called|named|by|under|the|referred|nicknamed|believed|thought|identified)[^.;]{0,24}$");

    private static final Pattern BEHIND_A_NAME = Pattern.compile("\\p{L}(?: \\(|, )[\"“'‘]$");
    private static final Pattern CLOSED = Pattern.compile("^[\"”'’][),]");
    private static final Set<String> BEFORE_NICKNAMES =
            Set.of("big", "little", "lil", "fat", "young", "old", "mad", "crazy", "skinny", "ginger", "scouse");

    private static final Pattern RELATION =
            Pattern.compile("(?:^|[^\\p{L}])(?:brothers?|sisters?|partner|girlfriend|boyfriend"
                    + "|ex-partner|ex-wife|wife|husband|father|mother|dad|mum|sons?|daughters?|uncle|aunt|aunty|auntie|cousins?|nephews?"
                    + "|nieces?|friends?|associates?|runners?|driver|courier|enforcer|lieutenant|boss|landlord|tenant|occupant|owner"
                    + "|keeper|director|neighbour|accountant|suspect|subject|male|female|man|woman|lad|target|principal|dealer"
                    + "|supplier|customer|user|brother-in-law|sister-in-law|step-?son|grandson|inmate|prisoner|nominals?|individuals?"
                    + "|person|people|males|females|men|employee|manager|shareholder|secretary|bookkeeper|relative|minder|fixer)"
                    + "(?:,|:| is| was| being)? \\(?$");

    private static final Pattern BIRTH = Pattern.compile(
            "^(?: \\(|, )[\"“‘]\\p{L}|^['’]?s?,? ?\\(?(?:dob\\b|d\\.o\\.b|born\\b|b\\. ?\\d|aged?\\b|\\d{2}\\)|\\d{2},|aka\\b|a\\.k\\.a"
                    + "|alias\\b|also known|known as|nicknamed|who\\b|whose\\b)");

    private static final Set<String> ACTS =
            Set.of(("said says told tells drove drives driving met meets lives lived works worked uses runs ran"
                    + " sells sold supplies supplied owns owned rents rented wants wanted keeps kept asked asks agreed"
                    + " left leaves arrived arrives attended attends visited visits stayed stays moved went goes came"
                    + " collected collects dropped picked handed hands gave gives took takes paid pays bought buys rang"
                    + " texted phoned messaged sent sends got gets received claimed claims admitted boasted boasts"
                    + " bragged talked talks spoke speaks knows knew thinks thought believes brings brought carries"
                    + " carried holds held stores stored hid hides threatened threatens assaulted attacked stabbed shot"
                    + " punched fears owes owed travels travelled flew spends spent approached introduced recruited"
                    + " recruits controls controlled oversees manages managed directs directed instructed ordered"
                    + " arranged arranges organised organises parked posted denied denies answered replied registered"
                    + " returned returns sat stood waits waited wears wore walked walks started stopped heads leads led"
                    + " deals dealt offered offers refused lent borrowed trusts launders laundered transferred boarded"
                    + " changed swapped loaded unloaded appeared appears used vouched warned warns followed employs")
            .split(" "));

    private static final Set<String> HELPS =
            Set.of(("is was has had will would may might can could does did also then now often regularly recently"
                    + " still never usually and or remains")
            .split(" "));

    private static final Set<String> BEFORE_PEOPLE =
            Set.of(("with by told met saw between against for from to that as of and contacted called texted rang"
                    + " paid introduced seen when while if because but or supplied owes whom visited including like"
                    + " asked gave sent arrested named via driven involving regarding concerning about believes")
            .split(" "));

    private static final Set<String> BEFORE_PLACES = Set.of(
            "in",
            "at",
            "near",
            "towards",
            "outside",
            "around",
            "through",
            "into",
            "off",
            "on",
            "along",
            "across",
            "opposite");

    private static final Set<String> BEFORE_THINGS = Set.of(
            "the",
            "a",
            "an",
            "his",
            "her",
            "their",
            "my",
            "our",
            "operation",
            "op",
            "project",
            "hmp",
            "hmyoi",
            "yoi",
            "port",
            "river",
            "lake",
            "exercise", "mv", "seat", "ford", "vw", "volkswagen", "vauxhall", "audi", "bmw", "renault", "mercedes", "toyota", "nissan", "mini");

    private static final Set<String> AFTER_THINGS =
            Set.of(("area estate district road street car van vehicle pub club gang group crew ocg firm branch store"
                    + " shop app drug line site plant hire jacket watch trainers phone account bank town city port"
                    + " prison station airport services university school college park market")
            .split(" "));

    private static final Set<String> BELONGINGS =
            Set.of(("brother sister partner girlfriend boyfriend wife husband father mother phone mobile car van"
                    + " vehicle house flat address home associate associates cousin son name number account solicitor"
                    + " business boss crew gang driver ex mum dad nan kids daughter uncle nephew")
            .split(" "));

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
        var start = run.firstWord().start();
        return NAMED.before(run.reading(), start)
                .filter(_ -> run.length() < 5 && !ProtectedWords.in(run.text()) && !Lexicon.isPlace(run.text()))
                .filter(_ -> !A_THING.matcher(run.reading().before(start, 60)).find())
                .map(words -> strong(run, Cue.said(words)));
    }

    private static Optional<PersonEvidence> nickname(NameRun run) {
        return run.length() == 2
                        && BEFORE_NICKNAMES.contains(run.firstWord().lower())
                        && Lexicon.isGivenName(run.lastWord())
                ? Optional.of(fair(run, "A given name and what somebody is called by"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> inQuotesBehindAName(NameRun run) {
        return run.length() < 4
                        && !ProtectedWords.in(run.text())
                        && BEHIND_A_NAME.matcher(run.reading().asWrittenBefore(run.firstWord().start(), 5)).find()
                        && CLOSED.matcher(run.reading().asWrittenAfter(run.lastWord().bareEnd(), 2)).find()
                ? Optional.of(strong(run, "In quotes behind a name"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> afterRelation(NameRun run) {
        return RELATION.matcher(run.reading().before(run.firstWord().start(), 30))
                        .find()
                ? Optional.of(fair(run, "After a word for what somebody is to somebody"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> beforeBirth(NameRun run) {
        return !isOfAThing(run)
                        && BIRTH.matcher(run.reading().after(run.lastWord().bareEnd(), 20))
                                .find()
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
                        && !isOfAThing(run)
                ? Optional.of(fair(run, "An initial and a name"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> familyNameInCapitals(NameRun run) {
        return run.length() > 1
                        && run.lastWord().isShouted()
                        && !run.firstWord().isShouted()
                        && !isOfAThing(run)
                ? Optional.of(fair(run, "The last word is in capitals, as family names are"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> familyNameFirst(NameRun run) {
        return run.text().contains(", ")
                ? Optional.of(strong(run, "A family name in capitals, a comma and a given name"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> givenNameAlone(NameRun run) {
        if (run.length() > 1 || !run.beginsWithGivenName() || isOfAThing(run)) {
            return Optional.empty();
        }
        var doubtful = Lexicon.isAlsoAWord(run.firstWord()) && run.firstWord().startsSentence() && !acts(run);
        return doubtful ? Optional.empty() : Optional.of(fair(run, "A given name"));
    }

    private static Optional<PersonEvidence> wordsThatAct(NameRun run) {
        var actsOrIsMet =
                acts(run) || HELPS.contains(run.wordAfter()) || BEFORE_PEOPLE.contains(run.wordBefore()) || owns(run);
        return run.length() > 1 && run.length() < 5 && actsOrIsMet && mayBeSomebody(run)
                ? Optional.of(fair(run, "Words with capitals, where a person would be named"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> oneWordThatActs(NameRun run) {
        return run.length() == 1
                        && (acts(run) || owns(run))
                        && !isOfAThing(run)
                        && !run.firstWord().isShouted()
                        && !(run.firstWord().startsSentence() && looksLikeAWord(run.firstWord()))
                ? Optional.of(weak(run, "A word with a capital that does what people do"))
                : Optional.empty();
    }

    private static Optional<PersonEvidence> twoCapitals(NameRun run) {
        return run.length() > 1
                        && run.length() < 4
                        && mayBeSomebody(run)
                        && run.words().stream().noneMatch(word -> word.isShouted() || word.isCaseless())
                ? Optional.of(weak(run, "%s words with capitals".formatted(run.length() == 2 ? "Two" : "Three")))
                : Optional.empty();
    }

    private static boolean mayBeSomebody(NameRun run) {
        return !isOfAThing(run) && !isInAPlace(run) && !AddressRule.isWordForAPlace(run.lastWord());
    }

    private static boolean acts(NameRun run) {
        return ACTS.contains(run.wordAfter());
    }

    private static boolean owns(NameRun run) {
        return run.lastWord().isPossessive()
                && run.reading()
                        .joinedAfter(run.last())
                        .map(Word::lower)
                        .filter(BELONGINGS::contains)
                        .isPresent();
    }

    private static boolean isOfAThing(NameRun run) {
        return BEFORE_THINGS.contains(run.wordBefore()) || AFTER_THINGS.contains(run.wordAfter());
    }

    private static boolean isInAPlace(NameRun run) {
        return BEFORE_PLACES.contains(run.wordBefore());
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
