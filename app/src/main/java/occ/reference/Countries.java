package occ.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The countries of ISO 3166, as the Java platform knows them. */
public final class Countries {
    private static final List<Country> ALL = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Country(code, Locale.of("", code).getDisplayCountry(Locale.UK)))
            .sorted(Comparator.comparing(Country::name))
            .toList();
    private static final Map<String, Country> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));

    private Countries() {}

    /** In the order of their English names. */
    public static List<Country> all() {
        return ALL;
    }

    public static Optional<Country> withCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code.strip().toUpperCase(Locale.ROOT)));
    }
}
