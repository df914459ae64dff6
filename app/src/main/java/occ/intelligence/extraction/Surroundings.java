package occ.intelligence.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands before and behind a run of capitalised words, and whether people are spoken of in that way. */
final class Surroundings {
    private static final Cue NAMED = new Cue(
            "also known as|known as|known locally as|known only as|known to \\w{1,12} as|aka|a\\.k\\.a\\.?"
                    + "|a/k/a|alias(?:es)?(?: of)?"
                    + "|called|named|nicknamed|nickname(?: of| is)?|street name(?: of| is)?|goes by|going by"
                    + "|went by"
                    + "|(?:by|under) the name(?: of)?|the name|moniker(?: of| is)?|referred to as|saved as"
                    + "|stored as"
                    + "|identified as|calling (?:him|her)self|calls (?:him|her)self|believed to be"
                    + "|thought to be|surname|nominal|full name",
            "[\\s:,]{0,3}(?:the |is |as )?[\"'“‘(]{0,2}");

    /** What is called so is no person: {@code a company called}, {@code the pub known as}. */
    private static final Pattern A_THING = Pattern.compile(
            "(?:compan|firm|business|pub|club|shop|garage|bar|restaurant|takeaway|gym|group|gang|crew|app"
                    + "|application|operation"
                    + "|drug|boat|ship|vessel|dog|street|road|town|village|site|estate|area|house|hotel"
                    + "|caf[eé]|line|website|channel"
                    + "|organisation|network|yard|farm|premises|place|venue|supplier|brand|strain|car ?wash"
                    + "|address|forum|market)"
                    + "(?:y|ies|s|es)?,? (?:is |was |which is |that is |also |locally |only |trading |and )?"
                    + "(?:known|called|named|by|under|the|referred|nicknamed|believed|thought"
                    + "|identified)[^.;]{0,24}$");

    private static final Pattern BEHIND_A_NAME = Pattern.compile("\\p{L}(?: \\(|, )[\"“'‘]$");
    private static final Pattern CLOSED = Pattern.compile("^[\"”'’][),]");

    private static final Pattern RELATION =
            Pattern.compile("(?:^|[^\\p{L}])(?:brothers?|sisters?|partner|girlfriend|boyfriend"
                    + "|ex-partner|ex-wife|wife|husband|father|mother|dad|mum|sons?|daughters?|uncle|aunt"
                    + "|aunty|auntie|cousins?|nephews?"
                    + "|nieces?|friends?|associates?|runners?|driver|courier|enforcer|lieutenant|boss|landlord"
                    + "|tenant|occupant|owner"
                    + "|keeper|director|neighbour|accountant|suspect|subject|male|female|man|woman|lad|target"
                    + "|principal|dealer"
                    + "|supplier|customer|user|brother-in-law|sister-in-law|step-?son|grandson|inmate|prisoner"
                    + "|nominals?|individuals?"
                    + "|person|people|males|females|men|employee|manager|shareholder|secretary|bookkeeper"
                    + "|relative|minder|fixer)"
                    + "(?:,|:| is| was| being)? \\(?$");

    private static final Pattern BIRTH = Pattern.compile(
            "^(?: \\(|, )[\"“‘]\\p{L}|^['’]?s?,? ?\\(?(?:dob\\b|d\\.o\\.b|born\\b|b\\. ?\\d|aged?\\b|\\d{2}\\)"
                    + "|\\d{2},|aka\\b|a\\.k\\.a"
                    + "|alias\\b|also known|known as|nicknamed|who\\b|whose\\b)");

    private static final Set<String> ACTS = WordList.of("""
            said says told tells drove drives driving met meets lives lived works worked uses runs ran sells
            sold supplies supplied owns owned rents rented wants wanted keeps kept asked asks agreed left leaves
            arrived arrives attended attends visited visits stayed stays moved went goes came collected collects
            dropped picked handed hands gave gives took takes paid pays bought buys rang texted phoned messaged
            sent sends got gets received claimed claims admitted boasted boasts bragged talked talks spoke
            speaks knows knew thinks thought believes brings brought carries carried holds held stores stored
            hid hides threatened threatens assaulted attacked stabbed shot punched fears owes owed travels
            travelled flew spends spent approached introduced recruited recruits controls controlled oversees
            manages managed directs directed instructed ordered arranged arranges organised organises parked
            posted denied denies answered replied registered returned returns sat stood waits waited wears wore
            walked walks started stopped heads leads led deals dealt offered offers refused lent borrowed trusts
            launders laundered transferred boarded changed swapped loaded unloaded appeared appears used vouched
            warned warns followed employs""");

    private static final Set<String> HELPS = WordList.of("""
            is was has had will would may might can could does did also then now often regularly recently still
            never usually and or remains""");

    private static final Set<String> BEFORE_PEOPLE = WordList.of("""
            with by told met saw between against for from to that as of and contacted called texted rang paid
            introduced seen when while if because but or supplied owes whom visited including like asked gave
            sent arrested named via driven involving regarding concerning about believes""");

    private static final Set<String> BEFORE_PLACES = WordList.of("""
            in at near towards outside around through into off on along across opposite""");

    private static final Set<String> BEFORE_THINGS = WordList.of("""
            the a an his her their my our operation op project hmp hmyoi yoi port river lake exercise mv seat
            ford vw volkswagen vauxhall audi bmw renault mercedes toyota nissan mini""");

    private static final Set<String> AFTER_THINGS = WordList.of("""
            area estate district road street car van vehicle pub club gang group crew ocg firm branch store shop
            app drug line site plant hire jacket watch trainers phone account bank town city port prison station
            airport services university school college park market""");

    private static final Set<String> BELONGINGS = WordList.of("""
            brother sister partner girlfriend boyfriend wife husband father mother phone mobile car van vehicle
            house flat address home associate associates cousin son name number account solicitor business boss
            crew gang driver ex mum dad nan kids daughter uncle nephew""");

    private static final int A_CLAUSE = 60;
    private static final int A_FEW_WORDS = 30;

    private Surroundings() {}

    /** The words that say that a name follows, unless what is named is a thing. */
    static Optional<String> wordsForAName(NameRun run) {
        var start = run.firstWord().start();
        return NAMED.before(run.reading(), start)
                .filter(_ ->
                        !A_THING.matcher(run.reading().before(start, A_CLAUSE)).find());
    }

    static boolean isInQuotesBehindAName(NameRun run) {
        var reading = run.reading();
        return BEHIND_A_NAME
                        .matcher(reading.asWrittenBefore(run.firstWord().start(), A_FEW_WORDS))
                        .find()
                && CLOSED.matcher(reading.asWrittenAfter(run.lastWord().bareEnd(), A_FEW_WORDS))
                        .find();
    }

    static boolean isAfterARelation(NameRun run) {
        return RELATION.matcher(run.reading().before(run.firstWord().start(), A_FEW_WORDS))
                .find();
    }

    static boolean isBeforeAnAge(NameRun run) {
        return BIRTH.matcher(run.reading().after(run.lastWord().bareEnd(), A_FEW_WORDS))
                .find();
    }

    static boolean helps(NameRun run) {
        return HELPS.contains(run.wordAfter());
    }

    static boolean isWithPeople(NameRun run) {
        return BEFORE_PEOPLE.contains(run.wordBefore());
    }

    static boolean mayBeSomebody(NameRun run) {
        return !isOfAThing(run) && !isInAPlace(run) && !AddressRule.isWordForAPlace(run.lastWord());
    }

    static boolean acts(NameRun run) {
        return ACTS.contains(run.wordAfter());
    }

    static boolean owns(NameRun run) {
        return run.lastWord().isPossessive()
                && run.reading()
                        .joinedAfter(run.last())
                        .map(Word::lower)
                        .filter(BELONGINGS::contains)
                        .isPresent();
    }

    static boolean isOfAThing(NameRun run) {
        return BEFORE_THINGS.contains(run.wordBefore()) || AFTER_THINGS.contains(run.wordAfter());
    }

    static boolean isInAPlace(NameRun run) {
        return BEFORE_PLACES.contains(run.wordBefore());
    }
}
