package occ.intelligence.extraction;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import occ.kernel.Parsed;
import occ.pole.identifier.SortCodeAndAccount;

/**
 * A sort code and an account number near each other, in either order. Six and eight digits are common, so one of the
 * two has to be written as banks write it, in pairs with dashes, or be named.
 */
final class BankAccountRule implements Rule {
    private static final String SORT_CODE = "(\\d{2}[- ]?\\d{2}[- ]?\\d{2})";
    private static final String ACCOUNT = "(\\d{4}[ -]?\\d{4}|\\d{7,8})";
    private static final String NAME_OF_ACCOUNT =
            "(?:account|acct?|a/c|acc)?[ .]{0,2}(?:number|no|num)?[ .]{0,2}(?:is|was)?[:# ]{0,2}";
    private static final String BETWEEN = "[ ,;/()]{0,3}(?:and |with |& )?" + NAME_OF_ACCOUNT;
    private static final Pattern CODE_FIRST = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.-])" + SORT_CODE + BETWEEN + ACCOUNT + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT_FIRST = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.-])" + ACCOUNT
                    + "[ ,;/()]{0,3}(?:and |with |at |& )?(?:(?:a|the) )?sort[ -]?code[:# ]{0,2}(?:(?:of|is"
                    + "|was) )?"
                    + SORT_CODE + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PAIRS = Pattern.compile("\\d{2}-\\d{2}-\\d{2}");
    private static final Pattern NAMED = Pattern.compile("(?i)acc|a/c|sort");
    private static final Cue BANK =
            Cue.ofNumber("sort[ -]?code|s/c|account|a/c|acct?|bank|barclays|lloyds|natwest|hsbc");

    @Override
    public Stream<Draft> read(Reading reading) {
        return Stream.concat(found(reading, CODE_FIRST, 1, 2), found(reading, ACCOUNT_FIRST, 2, 1));
    }

    private static Stream<Draft> found(Reading reading, Pattern form, int sortCode, int account) {
        var drafts = Stream.<Draft>builder();
        for (var found : reading.find(form)) {
            var said = BANK.before(reading, found.start()).isPresent()
                    || NAMED.matcher(found.group()).find();
            var inPairs = IN_PAIRS.matcher(found.group(sortCode)).matches();
            if ((said || inPairs)
                    && SortCodeAndAccount.parse(found.group(sortCode) + " " + found.group(account))
                            instanceof Parsed.Valid<SortCodeAndAccount>(var both)) {
                drafts.add(new Draft(
                        new Span(found.start(), found.end()),
                        ProposedKind.SORT_CODE_AND_ACCOUNT,
                        both.text(),
                        "Six digits of a sort code and those of an account" + (said ? ", named as such" : ""),
                        said ? Strength.STRONG : Strength.FAIR));
            }
        }
        return drafts.build();
    }
}
