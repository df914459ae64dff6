package occ.intelligence.extraction;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a witness kept of a registration: its beginning, its end, or gaps shown by a question mark or a star. */
final class PartOfVrmRule implements Rule {
    private static final String MARK = "(?:vrm|vrn|reg(?:istration|n)?|index|(?:number )?plate)s?";
    private static final String FILLER =
            "(?: (?:mark|number|no|plate|of|with|the|letters?|digits?|characters?|was|is|as"
                    + "|being|to be|in|only|possibly|believed|seen|read|containing|included"
                    + "|including)\\b){0,5}";
    private static final String QUOTE = "[ :,(]{1,3}[\"'“‘]?";
    private static final String PART =
            "((?=[A-Z0-9?* ]{2,8}(?![A-Z0-9]))[A-Z0-9]{1,5}(?: ?[A-Z0-9]{1,3})?)(?![\\p{L}\\p{N}?*])";
    private static final Pattern PARTIAL = Pattern.compile(
            "(?i:(?:partial|part|incomplete|(?:first|last) (?:part|half|letters|digits|characters)(?: of (?:a"
                    + "|the|its))?) "
                    + MARK + FILLER + QUOTE + ")" + PART);
    private static final Pattern BEGINS_OR_ENDS = Pattern.compile("(?i:" + MARK
            + "(?: mark| number| plate)?,? ?(?:which |that |partly |partially )?"
            + "(?:begins?|beginning|began|starts?|starting|started|ends?|ending"
            + "|ended)" + FILLER + QUOTE + ")" + PART);
    private static final Pattern ALSO_ENDS =
            Pattern.compile("(?i:(?:and|or|but|then) (?:begins?|beginning|began|starts?|starting|ends?|ending"
                    + "|ended)"
                    + FILLER + QUOTE + ")" + PART);
    private static final Pattern HALF = Pattern.compile(
            "(?i:" + MARK + FILLER + QUOTE + ")([A-Z]{2}\\d{2})(?![\\p{L}\\p{N}?*])(?! [A-Z]{3}(?![\\p{L}\\p{N}]))");
    private static final Pattern NEARBY = Pattern.compile("\\b" + MARK + "\\b");
    private static final int NEAR = 80;
    private static final Pattern ONLY_SEEN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])([A-Z]{2}\\d{2})(?:,? (?i:something|and (?:something|the rest)|then unknown"
                    + "|rest unknown))");
    private static final Pattern WITH_GAPS =
            Pattern.compile("(?<![\\p{L}\\p{N}?*])((?=[A-Z0-9 ]{0,7}[?*])(?=[A-Z?* ]{0,7}\\d)"
                    + "[A-Z0-9?*]{2,4} ?[A-Z0-9?*]{3})(?![\\p{L}\\p{N}?*])");
    private static final Pattern TWO_CHARACTERS = Pattern.compile("[A-Z0-9][^A-Z0-9]*[A-Z0-9]");

    @Override
    public Stream<Draft> read(Reading reading) {
        return Stream.of(
                        found(reading, PARTIAL, "After words for a part of a registration"),
                        found(reading, BEGINS_OR_ENDS, "A registration is said to begin or end so"),
                        found(reading, ALSO_ENDS, "A registration is said to begin or end so"),
                        found(reading, HALF, "The first half of a registration, after the word for one"),
                        found(reading, ONLY_SEEN, "The first half of a registration, the rest not known"),
                        found(reading, WITH_GAPS, "Written like a registration with characters missing"))
                .flatMap(drafts -> drafts);
    }

    private static Stream<Draft> found(Reading reading, Pattern form, String because) {
        var drafts = Stream.<Draft>builder();
        for (var found : reading.find(form)) {
            if (TWO_CHARACTERS.matcher(found.group(1)).find()
                    && (form != ALSO_ENDS
                            || NEARBY.matcher(reading.before(found.start(), NEAR))
                                    .find())) {
                drafts.add(new Draft(
                        new Span(found.start(1), found.end(1)),
                        ProposedKind.PART_OF_VRM,
                        found.group(1).replace(" ", "").toUpperCase(Locale.ROOT),
                        because,
                        Strength.FAIR));
            }
        }
        return drafts.build();
    }
}
