package occ.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.StaleRecord.Difference;
import occ.kernel.Theme;
import occ.reference.Areas;
import occ.reference.Countries;

/** Where a subject stands on the map: its themes, crimes, place and countries. */
public record Classification(
        Theme primaryTheme, Set<Theme> otherThemes, Set<CrimeType> crimes, String place, Set<String> countries) {
    public Classification {
        otherThemes =
                otherThemes.stream().filter(theme -> theme != primaryTheme).collect(Collectors.toUnmodifiableSet());
        crimes = Set.copyOf(crimes);
        countries = Set.copyOf(countries);
    }

    public static Classification of(Subject subject) {
        return new Classification(
                subject.primaryTheme(),
                Set.copyOf(subject.themes()),
                Set.copyOf(subject.crimes()),
                subject.place(),
                Set.copyOf(subject.countries()));
    }

    /** The primary theme first, then the others in their usual order. */
    public List<Theme> themes() {
        return Stream.concat(Stream.of(primaryTheme), otherThemes.stream().sorted())
                .toList();
    }

    public List<Problem> problems() {
        return new Problems()
                .refuse(
                        Areas.standard().withKey(place).isEmpty(),
                        "place",
                        "Choose the force or place where they mainly are")
                .refuse(
                        !countries.stream()
                                .allMatch(code -> Countries.withCode(code).isPresent()),
                        "countries",
                        "Choose countries from the list")
                .all();
    }

    /** Both versions side by side, for whoever saved second. */
    public List<Difference> beside(Classification theirs) {
        return List.of(
                new Difference("Primary theme", primaryTheme.label(), theirs.primaryTheme.label()),
                new Difference("Other themes", themeWords(), theirs.themeWords()),
                new Difference("Types of crime", crimeWords(), theirs.crimeWords()),
                new Difference("Force or place", placeName(), theirs.placeName()),
                new Difference("Countries", countryWords(), theirs.countryWords()));
    }

    public String placeName() {
        return Areas.standard().withKey(place).map(area -> area.name()).orElse(place);
    }

    private String themeWords() {
        return words(otherThemes.stream().sorted().map(Theme::label));
    }

    private String crimeWords() {
        return words(crimes.stream().sorted().map(CrimeType::label));
    }

    private String countryWords() {
        return words(countries.stream()
                .flatMap(code -> Countries.withCode(code).stream())
                .map(country -> country.name())
                .sorted());
    }

    private static String words(Stream<String> labels) {
        var joined = labels.collect(Collectors.joining(", "));
        return joined.isEmpty() ? "None" : joined;
    }
}
