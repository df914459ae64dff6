package occ.interchange.internal;

import java.util.List;
import java.util.stream.StreamSupport;
import occ.interchange.returns.Cell;
import occ.interchange.returns.Column;
import occ.interchange.returns.Row;
import occ.interchange.returns.Sheet;
import tools.jackson.databind.json.JsonMapper;

/** The stored form of a row: its cells as triples of column, heading and text. */
final class RowJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private RowJson() {}

    static String write(Row row) {
        var cells = MAPPER.createArrayNode();
        row.cells()
                .forEach(cell -> cells.addArray()
                        .add(cell.column().name())
                        .add(cell.heading())
                        .add(cell.text()));
        return MAPPER.writeValueAsString(cells);
    }

    static Row read(Sheet sheet, String file, int number, String json) {
        return new Row(sheet, file, number, cells(json));
    }

    private static List<Cell> cells(String json) {
        return StreamSupport.stream(MAPPER.readTree(json).spliterator(), false)
                .map(cell -> new Cell(
                        Column.valueOf(cell.get(0).asString()),
                        cell.get(1).asString(),
                        cell.get(2).asString()))
                .toList();
    }
}
