package occ.picture.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.chart.TileGrid;
import occ.picture.Boundaries.Boundary;
import occ.picture.Boundaries.Point;

/**
 * Forces in their own shapes, east and north in even degrees, longitude narrowed as it is in the middle of the map.
 * Places that have no shape stay tiles, in the sea.
 */
public record ShapeMap(TileGrid grid, int width, int height, List<Shape> shapes, List<TileGrid.Tile> apart) {
    private static final int WIDTH = 420;
    private static final int MARGIN = 4;
    private static final double LABEL_ROOM = 34;

    /** {@code label} says whether its letters fit. */
    public record Shape(TileGrid.Tile tile, String path, double x, double y, boolean label) {}

    static ShapeMap of(TileGrid grid, List<Boundary> boundaries) {
        var tiles = grid.tiles().stream()
                .collect(Collectors.toMap(tile -> tile.place().code(), Function.identity()));
        var shown = boundaries.stream()
                .filter(boundary -> tiles.containsKey(boundary.area().letters()))
                .toList();
        var projection = Projection.of(shown);
        var drawn = shown.stream()
                .map(boundary -> shape(boundary, tiles, projection))
                .toList();
        var codes = shown.stream().map(boundary -> boundary.area().letters()).toList();
        var apart = grid.tiles().stream()
                .filter(tile -> !codes.contains(tile.place().code()))
                .toList();
        return new ShapeMap(grid, WIDTH, projection.height(), drawn, apart);
    }

    private static Shape shape(Boundary boundary, Map<String, TileGrid.Tile> tiles, Projection projection) {
        var rings = boundary.rings().stream()
                .map(ring -> ring.stream().map(projection::at).toList())
                .toList();
        var largest = rings.stream()
                .max(Comparator.comparingDouble(Box::sizeOf))
                .map(Box::of)
                .orElseThrow();
        return new Shape(
                Objects.requireNonNull(tiles.get(boundary.area().letters())),
                rings.stream().map(ShapeMap::path).collect(Collectors.joining()),
                round(largest.middleX()),
                round(largest.middleY() + 4),
                largest.width() > LABEL_ROOM && largest.height() > LABEL_ROOM / 2);
    }

    private static String path(List<Place> ring) {
        return ring.stream()
                .map(place -> round(place.x()) + " " + round(place.y()))
                .collect(Collectors.joining("L", "M", "Z"));
    }

    private static double round(double place) {
        return Math.round(place * 10) / 10.0;
    }

    private record Place(double x, double y) {}

    private record Box(double left, double top, double right, double bottom) {
        static Box of(List<Place> places) {
            return new Box(
                    places.stream().mapToDouble(Place::x).min().orElse(0),
                    places.stream().mapToDouble(Place::y).min().orElse(0),
                    places.stream().mapToDouble(Place::x).max().orElse(0),
                    places.stream().mapToDouble(Place::y).max().orElse(0));
        }

        static double sizeOf(List<Place> places) {
            var box = of(places);
            return box.width() * box.height();
        }

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        double middleX() {
            return (left + right) / 2;
        }

        double middleY() {
            return (top + bottom) / 2;
        }
    }

    private record Projection(double west, double north, double narrow, double scale, int height) {
        static Projection of(List<Boundary> boundaries) {
            var extent = Box.of(points(boundaries)
                    .map(point -> new Place(point.longitude(), point.latitude()))
                    .toList());
            var narrow = Math.cos(Math.toRadians(extent.middleY()));
            var scale = (WIDTH - 2 * MARGIN) / Math.max(0.1, extent.width() * narrow);
            return new Projection(
                    extent.left(),
                    extent.bottom(),
                    narrow,
                    scale,
                    (int) Math.ceil(extent.height() * scale) + 2 * MARGIN);
        }

        Place at(Point point) {
            return new Place(
                    MARGIN + (point.longitude() - west) * narrow * scale, MARGIN + (north - point.latitude()) * scale);
        }

        private static Stream<Point> points(List<Boundary> boundaries) {
            var points = new ArrayList<Point>();
            boundaries.forEach(boundary -> boundary.rings().forEach(points::addAll));
            return points.stream();
        }
    }
}
