package occ.picture.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import occ.picture.Boundaries.Point;
import occ.reference.Area;
import occ.reference.Areas;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads areas out of GeoJSON (RFC 7946) and tells which of ours each is: by its ONS code, or else by its name. */
final class GeoJsonAreas {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** The Office for National Statistics names its columns after the area and the year: pfa16cd, pfa23nm. */
    private static final Pattern CODE = Pattern.compile("(?i)pfa\\d{2}cd");

    private static final Pattern NAME = Pattern.compile("(?i)pfa\\d{2}nm|name");

    private GeoJsonAreas() {}

    record Feature(String called, Optional<Area> area, List<List<Point>> rings) {}

    static List<Feature> read(String text) {
        try {
            return features(MAPPER.readTree(text));
        } catch (JacksonException notJson) {
            throw new IllegalArgumentException("The file is not GeoJSON", notJson);
        }
    }

    /** The rings of a geometry, as it is stored. */
    static List<List<Point>> rings(String geometry) {
        return rings(MAPPER.readTree(geometry));
    }

    static String geometry(List<List<Point>> rings) {
        var geometry = MAPPER.createObjectNode().put("type", "MultiLineString");
        var lines = geometry.putArray("coordinates");
        for (var ring : rings) {
            var line = lines.addArray();
            ring.forEach(point -> line.addArray().add(point.longitude()).add(point.latitude()));
        }
        return MAPPER.writeValueAsString(geometry);
    }

    private static List<Feature> features(JsonNode collection) {
        if (!collection.path("features").isArray()) {
            throw new IllegalArgumentException("The file holds no collection of areas");
        }
        var features = new ArrayList<Feature>();
        for (var feature : collection.path("features")) {
            var properties = feature.path("properties");
            var code = property(properties, CODE);
            var name = property(properties, NAME);
            var area = code.flatMap(Areas.standard()::withOnsCode).or(() -> name.flatMap(Areas.standard()::named));
            features.add(new Feature(name.or(() -> code).orElse("unnamed"), area, rings(feature.path("geometry"))));
        }
        return features;
    }

    private static Optional<String> property(JsonNode properties, Pattern named) {
        return properties.propertyNames().stream()
                .filter(name -> named.matcher(name).matches())
                .map(name -> properties.path(name).asString(""))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static List<List<Point>> rings(JsonNode geometry) {
        var coordinates = geometry.path("coordinates");
        var rings = new ArrayList<List<Point>>();
        switch (geometry.path("type").asString("")) {
            case "Polygon", "MultiLineString" -> coordinates.forEach(ring -> rings.add(points(ring)));
            case "MultiPolygon" -> coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(points(ring))));
            default -> throw new IllegalArgumentException("The file holds something that is not an area");
        }
        return rings;
    }

    private static List<Point> points(JsonNode line) {
        var points = new ArrayList<Point>();
        line.forEach(
                pair -> points.add(point(pair.path(0).asDouble(), pair.path(1).asDouble())));
        return points;
    }

    private static Point point(double longitude, double latitude) {
        if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
            throw new IllegalArgumentException("The file is not in degrees of longitude and latitude");
        }
        return new Point(longitude, latitude);
    }
}
