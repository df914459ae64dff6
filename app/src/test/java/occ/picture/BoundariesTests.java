package occ.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import occ.reference.Area;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Shapes of force areas, and the map that is drawn from them beside the tiles. */
@WholeApplication
class BoundariesTests {
    /** As the Office for National Statistics published it. Beside the project and not in it, so it may be absent. */
    private static final Path PUBLISHED =
            Path.of("..", "..", "shared", "data", "reference", "police_force_areas_2016_wgs84.geojson");

    private static final String MERSEYSIDE = """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"pfa16cd": "E23000004", "pfa16nm": "Merseyside"},
           "geometry": {"type": "Polygon", "coordinates": [[[-3.2, 53.3], [-2.6, 53.3], [-2.6, 53.7], [-3.2, 53.7], [-3.2, 53.3]]]}},
          {"type": "Feature", "properties": {"name": "Atlantis"},
           "geometry": {"type": "Polygon", "coordinates": [[[-20, 40], [-19, 40], [-19, 41], [-20, 40]]]}}]}
        """;

    @Autowired
    Boundaries boundaries;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    @TempDir
    Path folder;

    @Test
    void ofAFileOursAreTakenAndTheOthersNamed() throws IOException {
        var report = boundaries.importGeoJson(file(MERSEYSIDE));

        assertThat(report.taken()).extracting(Area::key).containsExactly("merseyside");
        assertThat(report.unknown()).containsExactly("Atlantis");
        assertThat(report.missing()).hasSize(42);
        assertThat(boundaries.arePresent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{}",
                "[]",
                "{\"features\": [{\"properties\": {\"name\": \"Merseyside\"}, \"geometry\": {\"type\": \"Point\"}}]}",
                "{\"features\": [{\"properties\": {\"name\": \"Merseyside\"}, \"geometry\":"
                        + " {\"type\": \"Polygon\", \"coordinates\": [[[433000, 393000]]]}}]}",
            })
    void whatIsNoMapInDegreesIsRefusedInWords(String text) {
        assertThatThrownBy(() -> boundaries.importGeoJson(file(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The file");
    }

    @Test
    void aMapIsOfferedBesideTheTilesWithATableThatSaysTheSame() throws IOException {
        boundaries.importGeoJson(file(MERSEYSIDE));
        var chair = Visitor.signedIn(context, people.chair());

        assertThat(chair.open("/picture").html()).contains("map=shapes");
        var map = chair.open("/picture?map=shapes").html();
        assertThat(map)
                .contains("class=\"app-shape\"", "Show the map as a table", "data-arrow-keys", "map=tiles")
                .containsPattern("<a class=\"app-tile[^>]*aria-label=\"Scotland");
    }

    @Test
    void thePublishedAreasAreTheFortyThreeForces() {
        assumeTrue(Files.exists(PUBLISHED), "The published areas are not beside the project");

        var report = boundaries.importGeoJson(PUBLISHED);

        assertThat(report.taken()).hasSize(43);
        assertThat(report.missing()).isEmpty();
        assertThat(report.unknown()).isEmpty();
        assertThat(boundaries.all())
                .hasSize(43)
                .allSatisfy(one -> assertThat(one.rings()).isNotEmpty());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("areas.geojson"), text);
    }
}
