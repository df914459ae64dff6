package occ.picture.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Theme;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.picture.Compared;
import occ.picture.Facet;
import occ.reference.Area;
import occ.reference.Areas;
import occ.reference.Region;

/** The filter bar of a picture: a choice for each facet that its scope leaves open. */
public record PictureFilters(Form form, List<Select> selects) {
    public record Select(String name, String label, List<Option> options) {}

    static PictureFilters of(Form form, PictureScope scope) {
        var selects = new ArrayList<Select>();
        for (var facet : List.of(Facet.THEME, Facet.TIER, Facet.BAND, Facet.REGION, Facet.PLACE)) {
            if (!scope.isFixed(facet)) {
                selects.add(new Select(facet.key(), facet.label(), options(facet, scope)));
            }
        }
        selects.add(new Select(PictureQuestion.COMPARED, "Compared with", compared()));
        return new PictureFilters(form, List.copyOf(selects));
    }

    static List<Option> options(Facet facet, PictureScope scope) {
        return switch (facet) {
            case THEME -> Options.withNone("All themes", Options.of(Theme.class, Theme::label));
            case TIER ->
                Options.withNone(
                        "All tiers",
                        withNone(
                                Options.of(List.of(Tier.values()), tier -> String.valueOf(tier.number()), Tier::label),
                                "No tier decided"));
            case BAND ->
                Options.withNone(
                        "All bands", withNone(Options.of(ThreatBand.class, band -> "Band " + band), "Not scored"));
            case REGION -> Options.withNone("All ten regions", Options.of(Region.class, Region::label));
            case PLACE -> Options.withNone("All forces and places", Options.of(areas(scope), Area::key, Area::name));
            default -> throw new IllegalArgumentException("A picture is not filtered by " + facet);
        };
    }

    private static List<Option> withNone(List<Option> options, String none) {
        var longer = new ArrayList<>(options);
        longer.add(new Option(Facet.NONE, none));
        return longer;
    }

    private static List<Area> areas(PictureScope scope) {
        var regions = scope.fixed().getOrDefault(Facet.REGION, Set.of());
        return Areas.standard().all().stream()
                .filter(area ->
                        regions.isEmpty() || area.region() instanceof Region region && regions.contains(region.code()))
                .sorted(Comparator.comparing(Area::name))
                .toList();
    }

    private static List<Option> compared() {
        return Arrays.stream(Compared.values())
                .map(each -> new Option(each.name(), each.label() + " ago"))
                .toList();
    }
}
