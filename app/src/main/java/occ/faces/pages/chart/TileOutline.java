package occ.faces.pages.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import occ.faces.pages.chart.TileGrid.Place;

/** The line around each region: every edge of a tile beyond which lies another region, or nothing. */
final class TileOutline {
    private final Map<Cell, String> regions = new HashMap<>();
    private final StringBuilder path = new StringBuilder();

    private TileOutline() {}

    static String of(List<Place> places) {
        var outline = new TileOutline();
        for (var place : places) {
            if (place.region() != null) {
                outline.regions.put(new Cell(place.column(), place.row()), place.region());
            }
        }
        outline.regions.keySet().forEach(outline::draw);
        return outline.path.toString();
    }

    private void draw(Cell cell) {
        var left = TileGrid.across(cell.column()) - 1;
        var top = TileGrid.across(cell.row()) - 1;
        edge(cell, new Cell(cell.column(), cell.row() - 1), left, top, "h");
        edge(cell, new Cell(cell.column() - 1, cell.row()), left, top, "v");
        edge(cell, new Cell(cell.column(), cell.row() + 1), left, top + TileGrid.PITCH, "h");
        edge(cell, new Cell(cell.column() + 1, cell.row()), left + TileGrid.PITCH, top, "v");
    }

    private void edge(Cell cell, Cell beyond, int x, int y, String direction) {
        if (!Objects.equals(regions.get(cell), regions.get(beyond))) {
            path.append('M').append(x).append(' ').append(y).append(direction).append(TileGrid.PITCH);
        }
    }

    private record Cell(int column, int row) {}
}
