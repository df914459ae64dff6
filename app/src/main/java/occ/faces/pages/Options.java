package occ.faces.pages;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Lists of things to choose from, out of enums and records. */
public final class Options {
    private Options() {}

    public static <E extends Enum<E>> List<Option> of(Class<E> values, Function<E, String> text) {
        return Arrays.stream(values.getEnumConstants())
                .map(each -> new Option(each.name(), text.apply(each)))
                .toList();
    }

    public static <T> List<Option> of(List<T> values, Function<T, String> value, Function<T, String> text) {
        return values.stream()
                .map(each -> new Option(value.apply(each), text.apply(each)))
                .toList();
    }

    /** With an empty choice on top: “All tiers”, “Choose a force”. */
    public static List<Option> withNone(String text, List<Option> options) {
        return Stream.concat(Stream.of(new Option("", text)), options.stream()).toList();
    }
}
