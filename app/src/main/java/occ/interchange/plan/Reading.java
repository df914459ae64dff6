package occ.interchange.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.kernel.Parsed;

/** Reading values that stand in cells as people write them. */
final class Reading {
    private Reading() {}

    /** By name or by label, or by the label up to its colon or comma; case and spacing do not matter. */
    static <E extends Enum<E>> Function<String, Parsed<E>> word(Class<E> among, Function<E, String> label) {
        return written -> Arrays.stream(among.getEnumConstants())
                .filter(each -> bare(written).equals(bare(each.name()))
                        || bare(written).equals(bare(label.apply(each)))
                        || bare(written).equals(bare(beginning(label.apply(each)))))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("Write one of: " + all(among)));
    }

    static Parsed<String> key(String written) {
        return written.isEmpty() ? Parsed.invalid("Every row needs a key") : Parsed.valid(written);
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }

    private static String beginning(String label) {
        return label.split("[:,]", 2)[0];
    }

    private static <E extends Enum<E>> String all(Class<E> among) {
        return Arrays.stream(among.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
