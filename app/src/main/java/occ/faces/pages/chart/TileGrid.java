package occ.faces.pages.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map of equal tiles, so that a large county does not look like a large problem. Tiles of one region are
 * outlined together; those apart from the map stand in a block of their own at the top left.
 *
 * <p>{@code limits} are where each darker shade begins: five shades for four limits.
 */
public record TileGrid(
        String name,
        String counts,
        int width,
        int height,
        List<Tile> tiles,
        String outline,
        List<Region> regions,
        List<Shade> shades) {
    static final int PITCH = 50;
    static final int SIZE = 48;
    private static final int MARGIN = 10;
    private static final int[] FILLS = {1, 2, 3, 5, 6};

    public static TileGrid of(String name, String counts, List<Place> places, List<Integer> limits) {
        if (limits.size() != FILLS.length - 1) {
            throw new IllegalArgumentException("Five shades need four limits, not " + limits);
        }
        var tiles = places.stream().map(place -> tile(place, limits)).toList();
        return new TileGrid(
                name,
                counts,
                extent(tiles.stream().map(Tile::x)),
                extent(tiles.stream().map(Tile::y)),
                tiles,
                TileOutline.of(places),
                regions(places),
                shades(limits));
    }

    private static Tile tile(Place place, List<Integer> limits) {
        var fill = FILLS[
                (int) limits.stream().filter(limit -> place.count() >= limit).count()];
        return new Tile(place, across(place.column()), across(place.row()), fill);
    }

    static int across(int cell) {
        return MARGIN + cell * PITCH;
    }

    private static int extent(Stream<Integer> starts) {
        return starts.max(Integer::compare).orElse(0) + PITCH + MARGIN;
    }

    /** A region's code stands on the top edge of its first tile. */
    private static List<Region> regions(List<Place> places) {
        return places.stream()
                .filter(place -> place.region() != null)
                .map(Place::region)
                .distinct()
                .map(region -> first(places, region))
                .flatMap(Optional::stream)
                .map(place ->
                        new Region(String.valueOf(place.region()), across(place.column()), across(place.row()) - 7))
                .toList();
    }

    private static Optional<Place> first(List<Place> places, @Nullable String region) {
        return places.stream()
                .filter(place -> region != null && region.equals(place.region()))
                .min((a, b) -> a.row() == b.row() ? a.column() - b.column() : a.row() - b.row());
    }

    private static List<Shade> shades(List<Integer> limits) {
        var shades = new ArrayList<Shade>();
        shades.add(new Shade(FILLS[0], "under " + limits.getFirst()));
        for (var i = 0; i < limits.size() - 1; i++) {
            shades.add(new Shade(FILLS[i + 1], limits.get(i) + " to " + (limits.get(i + 1) - 1)));
        }
        shades.add(new Shade(FILLS[limits.size()], limits.getLast() + " or more"));
        return shades;
    }

    public boolean hasFlags() {
        return tiles.stream().anyMatch(tile -> tile.place().flag() != null);
    }

    public boolean hasUntested() {
        return tiles.stream().anyMatch(tile -> tile.place().untested());
    }

    public boolean hasOwnMaps() {
        return tiles.stream().anyMatch(tile -> tile.place().ownMap());
    }

    /**
     * What one tile stands for. {@code region} is null apart from the map; {@code flag} says in words what the
     * corner marks; {@code untested} marks a place whose coverage nobody has tested; {@code ownMap} one that
     * keeps a map of its own.
     */
    public record Place(
            int column,
            int row,
            String code,
            String name,
            @Nullable String region,
            long count,
            String href,
            @Nullable String flag,
            boolean untested,
            boolean ownMap) {}

    public record Tile(Place place, int x, int y, int fill) {
        public boolean isDark() {
            return fill >= 5 && !place.ownMap();
        }

        public String words(String counts) {
            return place.name() + ": " + place.count() + " " + counts
                    + (place.flag() == null ? "" : ", " + place.flag())
                    + (place.untested() ? ", coverage not tested" : "");
        }
    }

    public record Region(String code, int x, int y) {
        public int width() {
            return code.length() * 9 + 5;
        }
    }

    public record Shade(int fill, String text) {}
}
