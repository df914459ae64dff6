package occ.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import occ.kernel.EntityKind;
import occ.kernel.Theme;
import occ.reference.Area;
import occ.reference.Countries;

/** A group put forward in full: the six fields, the definition test, and what it does where. */
public record Nomination(
        LightNomination light,
        DefinitionTest test,
        Set<CrimeType> crimes,
        Set<Theme> otherThemes,
        Set<Area> territory,
        Set<String> countries) {
    public Nomination {
        crimes = Set.copyOf(crimes);
        otherThemes = Set.copyOf(otherThemes);
        territory = Set.copyOf(territory);
        countries = Set.copyOf(countries);
    }

    /** The primary theme first, then the others in their usual order. */
    public List<Theme> themes() {
        return Stream.concat(
                        Stream.ofNullable(light.primaryTheme()),
                        otherThemes.stream().sorted())
                .distinct()
                .toList();
    }

    public List<Problem> problems() {
        var problems = new Problems()
                .addAll(light.problemsOfFields())
                .addAll(test.problems(EntityKind.GROUP, light.members()))
                .refuse(crimes.isEmpty(), "crimes", "Choose at least one type of crime")
                .refuse(territory.isEmpty(), "territory", "Choose at least one area where they are active");
        countries.stream()
                .sorted()
                .filter(code -> Countries.withCode(code).isEmpty())
                .forEach(code -> problems.refuse(true, "countries", "No country has the code " + code));
        return problems.all();
    }
}
