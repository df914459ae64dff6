package occ.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Words that may tell ethnicity, nationality or religion, after which no group is named (R43). A list of ours. */
final class ProtectedWords {
    private static final Set<String> WORDS =
            Set.of(("afghan african albanian arab asian bangladeshi black british buddhist bulgarian caribbean catholic"
                            + " chinese christian colombian dutch english eritrean ethiopian european georgian greek gypsy"
                            + " hindu hungarian indian iranian iraqi irish islamic israeli italian jamaican jewish kosovan"
                            + " kurdish latvian lithuanian moroccan mosque muslim nigerian orthodox pakistani pole polish"
                            + " portuguese protestant rastafarian roma romanian russian scottish serbian sikh slovak somali"
                            + " sudanese syrian tamil temple traveller turkish ukrainian vietnamese welsh white yemeni")
                    .split(" "));

    private ProtectedWords() {}

    /** Those that stand in the text, as typed there. */
    static Stream<String> in(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+")).filter(ProtectedWords::isProtected);
    }

    static Stream<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }

    private static boolean isProtected(String typed) {
        var word = typed.toLowerCase(Locale.ROOT);
        return WORDS.contains(word) || (word.endsWith("s") && WORDS.contains(word.substring(0, word.length() - 1)));
    }
}
