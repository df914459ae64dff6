package occ.mapping.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.reference.Countries;
import occ.reference.Country;

/** A few countries, each chosen from the list of all. */
final class CountryFields {
    private static final int MOST = 3;

    private CountryFields() {}

    static Set<String> read(Form form) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> form.value("country-" + number))
                .filter(code -> !code.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    static void put(Map<String, List<String>> fields, List<String> countries) {
        for (var i = 0; i < Math.min(countries.size(), MOST); i++) {
            fields.put("country-" + (i + 1), List.of(countries.get(i)));
        }
    }

    static List<Option> options() {
        return Options.withNone("None", Options.of(Countries.all(), Country::code, Country::name));
    }
}
