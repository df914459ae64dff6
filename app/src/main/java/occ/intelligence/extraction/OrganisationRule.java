package occ.intelligence.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Companies and firms: by what ends their name in law or in trade, or by the words that say one is named. */
final class OrganisationRule implements Rule {
    private static final Set<String> LEGAL = WordList.of("""
            ltd limited llp plc inc cic gmbh lp bv sarl srl ltda llc corp corporation""");

    private static final Set<String> TRADES = WordList.of("""
            haulage logistics motors motor transport autos auto cars taxis taxi cabs garage garages recruitment
            scaffolding builders building construction holdings properties property lettings estates trading
            enterprises enterprise services solutions consulting consultants consultancy accountants accountancy
            solicitors foods freight forwarding couriers courier express imports exports import export wholesale
            wholesalers supplies security tyres tyre recycling scrap metals hire storage removals barbers barber
            nails vapes vape takeaway kebab kebabs pizza pizzas grill restaurant cafe café gym fitness bank sons
            associates ventures capital investments investment developments cleaning carry minimarket
            supermarket stores bakery butchers jewellers jewellery exchange transfer wash valeting bodyshop
            repairs coaches plumbing electrical roofing groundworks demolition skips waste landscapes tarmac
            paving events leisure promotions entertainment fashions fashion textiles clothing furniture carpets
            timber steel plastics packaging distribution warehousing shipping marine airways aviation travel
            tours finance financial insurance brokers pawnbrokers bros partners partnership group industries
            engineering manufacturing farms fisheries seafoods meats produce fruits florist tanning beauty salon
            hairdressers mobiles phones electronics computers telecoms media print printing agency staffing
            labour wines off-licence newsagents convenience superstore autocentre autoparts parts breakers
            salvage commercials trucks vans caravans motorcycles cycles charity foundation trust cash bureau""");

    /** Trades that are also written small after a firm's name. */
    private static final Set<String> SMALL = WordList.of("""
            haulage logistics recruitment scaffolding taxis motors tyres couriers cars cabs solicitors
            accountants transport minimarket supermarket lettings removals""");

    /** Of no firm in particular, by themselves. */
    private static final Set<String> GENERIC = WordList.of("""
            hand car van plant cash money uk gb the skip local import and""");

    private static final Set<String> IN_BRACKETS =
            Set.of("uk", "gb", "ni", "europe", "holdings", "northern", "midlands");
    private static final Pattern AND = Pattern.compile(" (?:&|\\+|and) ");
    private static final int LONGEST = 6;
    private static final Cue NAMED = new Cue(
            "(?:compan(?:y|ies)|firm|business|employer|charity|start-up|outfit)(?:,? (?:is|was|which is"
                    + "|that is))?"
                    + " (?:called|named|known as|trading as)|trading as|t/a|directors? of|shareholders? (?:of"
                    + "|in)|employed by|on the books of",
            "[\\s:]{1,2}[\"'“‘]?");

    @Override
    public Stream<Draft> read(Reading reading) {
        return Stream.concat(byEnding(reading), byWordsBefore(reading));
    }

    private static Stream<Draft> byEnding(Reading reading) {
        var drafts = Stream.<Draft>builder();
        for (var at = 1; at < reading.words().size(); at++) {
            if (ends(reading, at) && !continues(reading, at)) {
                named(reading, at).ifPresent(drafts);
            }
        }
        return drafts.build();
    }

    private static boolean ends(Reading reading, int at) {
        var word = reading.word(at);
        var lower = word.lower();
        return word.isCapital()
                ? LEGAL.contains(lower) || TRADES.contains(lower)
                : lower.equals("plc") || lower.equals("ltd") || SMALL.contains(lower) || isCarWash(reading, at);
    }

    private static boolean isCarWash(Reading reading, int at) {
        return reading.word(at).lower().equals("wash")
                && reading.joinedBefore(at)
                        .filter(word -> word.lower().equals("car"))
                        .isPresent();
    }

    private static boolean continues(Reading reading, int at) {
        return at + 1 < reading.words().size()
                && !reading.word(at).isPossessive()
                && isLinked(reading, at)
                && ends(reading, at + 1);
    }

    private static Optional<Draft> named(Reading reading, int end) {
        var legal = LEGAL.contains(reading.word(end).lower());
        var first = end;
        var specific = false;
        while (end - first < LONGEST && goesBack(reading, first, legal)) {
            first--;
            specific |= isSpecific(reading.word(first));
        }
        while (first < end && isConnector(reading.word(first))) {
            first++;
        }
        var span = new Span(reading.word(first).start(), reading.word(end).bareEnd());
        var name = span.in(reading.text());
        return (specific || legal) && first < end && !ProtectedWords.in(name)
                ? Optional.of(new Draft(
                        span,
                        ProposedKind.ORGANISATION,
                        name,
                        "A name that ends in “%s”, as %s do"
                                .formatted(reading.word(end).text(), legal ? "companies" : "firms"),
                        legal ? Strength.STRONG : Strength.FAIR))
                : Optional.empty();
    }

    private static boolean goesBack(Reading reading, int first, boolean legal) {
        return first > 0 && isLinked(reading, first - 1) && isPart(reading, first - 1, legal);
    }

    /** Joined by a space, by an ampersand, or across the bracket of {@code (UK)}. */
    private static boolean isLinked(Reading reading, int at) {
        var gap = reading.gapAfter(at);
        return reading.isJoined(at)
                || AND.matcher(gap).matches()
                || (gap.equals(" (")
                        && IN_BRACKETS.contains(reading.word(at + 1).lower()))
                || (gap.equals(") ") && IN_BRACKETS.contains(reading.word(at).lower()))
                || gap.equals(". ") && reading.word(at).isInitial();
    }

    private static boolean isPart(Reading reading, int at, boolean legal) {
        var word = reading.word(at);
        var carBeforeWash =
                word.text().equals("car") && reading.word(at + 1).lower().equals("wash");
        var inside = isConnector(word) && at > 0 && reading.word(at - 1).isCapital() && reading.isJoined(at - 1);
        var named = word.isCapital() || word.startsWithDigit() && !word.startsSentence();
        return carBeforeWash || inside || (named && (legal && !word.startsSentence() || mayName(word)));
    }

    private static boolean mayName(Word word) {
        return !Titles.isTitle(word) && (!Lexicon.isNeverAName(word) || isTradeOrGeneric(word));
    }

    private static boolean isTradeOrGeneric(Word word) {
        return !word.startsSentence()
                && (TRADES.contains(word.lower())
                        || GENERIC.contains(word.lower())
                                && !word.lower().equals("the")
                                && !word.lower().equals("local"));
    }

    private static boolean isConnector(Word word) {
        return word.text().equals("and") || word.text().equals("of");
    }

    private static boolean isSpecific(Word word) {
        return word.isCapital() && !GENERIC.contains(word.lower()) && !TRADES.contains(word.lower());
    }

    private static Stream<Draft> byWordsBefore(Reading reading) {
        return reading.names().stream()
                .filter(run -> !ProtectedWords.in(run.text()))
                .flatMap(run -> NAMED
                        .before(reading, run.firstWord().start())
                        .map(words -> new Draft(
                                run.span(), ProposedKind.ORGANISATION, run.text(), Cue.said(words), Strength.FAIR))
                        .stream());
    }
}
