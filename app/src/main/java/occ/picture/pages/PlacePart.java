package occ.picture.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Words;
import occ.faces.pages.chart.TileGrid;
import occ.picture.Boundaries.Boundary;
import occ.picture.Facet;
import occ.picture.Picture.Place;
import occ.reference.Area;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;

/** Where it is: a map of equal tiles, or of shapes where boundaries were imported, and a line for each region or force. */
public record PlacePart(
        String title,
        String say,
        String highWords,
        TileGrid tiles,
        @Nullable ShapeMap shapes,
        Shown shown,
        List<Row> rows) {
    /** Where each darker shade begins, for a country of few groups and of many. */
    private static final List<List<Integer>> SCALES = List.of(
            List.of(2, 4, 7, 12),
            List.of(5, 10, 18, 30),
            List.of(10, 20, 35, 60),
            List.of(20, 40, 70, 120),
            List.of(50, 100, 175, 300));

    /** Which of the two is on the page; {@code other} leads to the one that is not. */
    public record Shown(boolean asShapes, @Nullable String other) {}

    /** {@code href} is the picture of the place; the figures lead to lists. */
    public record Row(
            String name,
            String href,
            long all,
            String allHref,
            long high,
            String highHref,
            long exceptions,
            String lateHref) {}

    static PlacePart of(List<Place> places, PictureQuestion question, Shown shown, List<Boundary> boundaries) {
        var drawing = new Drawing(question, tiersOf(question));
        var high = places.stream().mapToLong(Place::high).sum();
        var title = drawing.tierWords() + " " + question.kind().many() + " by force";
        var tiles = places.stream().map(place -> drawing.tile(place, places)).toList();
        var grid =
                TileGrid.of(title, drawing.tierWords() + " " + question.kind().many(), tiles, scale(places));
        return new PlacePart(
                Words.capital(title),
                question.kind().count(high)
                        + (shown.asShapes()
                                ? ". Forces in their own shapes."
                                : ". One equal tile a force, outlined in regions."),
                Words.capital(drawing.tierWords()),
                grid,
                shown.asShapes() ? ShapeMap.of(grid, boundaries) : null,
                shown,
                rows(places, drawing, question));
    }

    /** The widest scale whose darkest shade some place still reaches. */
    private static List<Integer> scale(List<Place> places) {
        var most = places.stream().mapToLong(Place::high).max().orElse(0);
        return SCALES.reversed().stream()
                .filter(scale -> scale.getLast() <= most)
                .findFirst()
                .orElse(SCALES.getFirst());
    }

    private static List<String> tiersOf(PictureQuestion question) {
        var asked = question.question().filter().values(Facet.TIER);
        return asked.isEmpty() ? List.of("1", "2") : List.copyOf(asked);
    }

    /** By region where there are several, by force within one. */
    private static List<Row> rows(List<Place> places, Drawing drawing, PictureQuestion question) {
        var regions =
                places.stream().map(place -> place.area().region()).distinct().count();
        if (regions <= 1) {
            return places.stream().map(drawing::row).toList();
        }
        var links = question.links();
        var apart =
                places.stream().filter(place -> place.area().region() == null).map(drawing::row);
        return Stream.concat(
                        Arrays.stream(Region.values())
                                .map(region -> drawing.row(region, within(places, region), links)),
                        apart)
                .toList();
    }

    private static List<Place> within(List<Place> places, Region region) {
        return places.stream().filter(place -> place.area().region() == region).toList();
    }

    private record Drawing(PictureQuestion question, List<String> tiers) {
        String tierWords() {
            var named = tiers.stream()
                    .map(tier -> tier.equals(Facet.NONE) ? "no" : tier)
                    .sorted()
                    .toList();
            return named.equals(List.of("no")) ? "tierless" : "tier " + String.join(" and ", named);
        }

        TileGrid.Place tile(Place place, List<Place> all) {
            var area = place.area();
            var left = all.stream()
                    .mapToInt(each -> each.area().tile().column())
                    .min()
                    .orElse(0);
            var top = all.stream()
                    .mapToInt(each -> each.area().tile().row())
                    .min()
                    .orElse(0);
            return new TileGrid.Place(
                    area.tile().column() - left,
                    area.tile().row() - top,
                    area.letters(),
                    area.name(),
                    area.region() instanceof Region region ? region.code() : null,
                    place.high(),
                    high(area),
                    place.exceptions() == 0 ? null : Words.count(place.exceptions(), "exception", "exceptions"),
                    false,
                    false);
        }

        Row row(Place place) {
            var links = question.links();
            var area = place.area();
            return new Row(
                    area.name(),
                    PictureScope.path(area),
                    place.all(),
                    links.of(Facet.PLACE, area.key()),
                    place.high(),
                    high(area),
                    place.exceptions(),
                    links.exceptions(Facet.PLACE, area.key()));
        }

        Row row(Region region, List<Place> places, ListLinks links) {
            return new Row(
                    region.label(),
                    PictureScope.path(region),
                    places.stream().mapToLong(Place::all).sum(),
                    links.of(Facet.REGION, region.code()),
                    places.stream().mapToLong(Place::high).sum(),
                    links.of(Facet.TIER, tiers, Facet.REGION, region.code()),
                    places.stream().mapToLong(Place::exceptions).sum(),
                    links.exceptions(Facet.REGION, region.code()));
        }

        private String high(Area area) {
            return question.links().of(Facet.TIER, tiers, Facet.PLACE, area.key());
        }
    }
}
