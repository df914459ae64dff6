package occ.interchange.plan;

import java.util.List;
import occ.interchange.returns.Row;
import occ.kernel.Grade;
import occ.kernel.Theme;
import occ.mapping.CrimeType;

/** A group to be put on the map as nominated. The themes begin with the primary one. */
public record PlannedGroup(
        Row row,
        String key,
        String name,
        List<Theme> themes,
        List<CrimeType> crimes,
        String place,
        List<String> countries,
        Grade grade,
        List<Said> said) {
    public PlannedGroup {
        themes = List.copyOf(themes);
        crimes = List.copyOf(crimes);
        countries = List.copyOf(countries);
        said = List.copyOf(said);
    }
}
