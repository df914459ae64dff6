package occ.mapping.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Theme;
import occ.mapping.CrimeType;
import occ.reference.Area;
import occ.reference.Areas;

/** The lists that several forms of the map choose from. */
final class Choices {
    private Choices() {}

    static List<Option> theme() {
        return Options.withNone("Choose a theme", Options.of(Theme.class, Theme::label));
    }

    static List<Option> otherThemes(Theme primary) {
        var others = Stream.of(Theme.values()).filter(theme -> theme != primary).toList();
        return Options.of(others, Theme::name, Theme::label);
    }

    static List<Option> crimes() {
        return Options.of(CrimeType.class, CrimeType::label);
    }

    /** Forces by name, then the places that no force covers. */
    static List<Area> areas() {
        var standard = Areas.standard();
        return Stream.<Area>concat(
                        standard.forces().stream().sorted(Comparator.comparing(Area::name)), standard.places().stream())
                .toList();
    }

    static String nameOf(String place) {
        return Areas.standard().withKey(place).map(Area::name).orElse(place);
    }

    static List<Option> areaOptions() {
        return Options.of(areas(), Area::key, Area::name);
    }

    static List<Option> area() {
        return Options.withNone("Choose a force or place", areaOptions());
    }
}
