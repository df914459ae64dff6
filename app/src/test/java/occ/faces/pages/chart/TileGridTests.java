package occ.faces.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TileGridTests {
    private final TileGrid grid = ChartExamples.forces();

    @Test
    void shadesByTheLimitACountHasReached() {
        assertThat(grid.tiles()).extracting(TileGrid.Tile::fill).contains(1, 2, 3, 5, 6);
        assertThat(tile("LAN").fill()).isEqualTo(3);
    }

    @Test
    void saysOfEachTileWhatTheEyeSees() {
        assertThat(tile("CMB").words(grid.counts())).isEqualTo("Cumbria: 11 tier 1 and 2 groups, 1 exception");
    }

    @Test
    void drawsNoLineBetweenTilesOfOneRegion() {
        var two = TileGrid.of(
                "Two",
                "groups",
                List.of(ChartExamples.place(0, 0, "AAA", "X", 1), ChartExamples.place(1, 0, "BBB", "X", 1)),
                List.of(10, 20, 30, 40));

        assertThat(two.outline().split("M", -1)).hasSize(1 + 6);
    }

    @Test
    void namesEachRegionOnceOnItsFirstTile() {
        assertThat(grid.regions()).extracting(TileGrid.Region::code).doesNotHaveDuplicates();
    }

    @Test
    void leavesNoCountBetweenItsShades() {
        assertThat(grid.shades())
                .extracting(TileGrid.Shade::text)
                .containsExactly("under 10", "10 to 19", "20 to 34", "35 to 59", "60 or more");
    }

    @Test
    void needsFourLimits() {
        assertThatThrownBy(() -> TileGrid.of("None", "groups", List.of(), List.of(1)))
                .hasMessage("Five shades need four limits, not [1]");
    }

    private TileGrid.Tile tile(String code) {
        return grid.tiles().stream()
                .filter(tile -> tile.place().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
