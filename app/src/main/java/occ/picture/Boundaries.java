package occ.picture;

import java.nio.file.Path;
import java.util.List;
import occ.reference.Area;

/** The shapes of force areas, for drawing a map where a file of boundaries was imported. Public, and seen by everybody. */
public interface Boundaries {
    /**
     * Takes the areas of a GeoJSON file in degrees of longitude and latitude, such as the police force areas that the
     * Office for National Statistics publishes. An area taken before is replaced.
     *
     * @throws IllegalArgumentException if the file is not GeoJSON of areas
     */
    Report importGeoJson(Path file);

    boolean arePresent();

    List<Boundary> all();

    /** {@code unknown} are those of the file that are none of ours; {@code missing} the forces it does not show. */
    record Report(List<Area> taken, List<String> unknown, List<Area> missing) {}

    /** Every ring is closed by joining its last point to its first. Holes are rings too. */
    record Boundary(Area area, List<List<Point>> rings) {}

    record Point(double longitude, double latitude) {}
}
