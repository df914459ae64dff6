package occ.disruption.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import occ.disruption.pages.PackTable.Cell;
import occ.faces.pages.Spreadsheet;
import occ.faces.pages.Spreadsheet.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A pack as rows for other programs. Each file, and each sheet of one, begins with its marking (R21). */
final class PackRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PackRows() {}

    static Spreadsheet spreadsheet(QuarterPack pack) {
        var first = new Page(
                "How to read this",
                Stream.concat(Stream.of(pack.marking(), pack.title()), pack.says().stream())
                        .map(text -> List.<Object>of(text))
                        .toList());
        return new Spreadsheet(Stream.concat(
                        Stream.of(first), pack.tables().stream().map(table -> page(pack, table)))
                .toList());
    }

    private static Page page(QuarterPack pack, PackTable table) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of(pack.marking()));
        rows.add(List.of(pack.title() + ": " + table.title()));
        rows.add(List.copyOf(table.heads()));
        table.rows().forEach(row -> rows.add(row.stream().map(PackRows::value).toList()));
        return new Page(table.by().isEmpty() ? table.title() : table.by(), rows);
    }

    private static Object value(Cell cell) {
        var number = cell.number();
        if (number == null) {
            return Spreadsheet.guarded(cell.shown());
        }
        return number.scale() <= 0 ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    static String csv(QuarterPack pack) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(pack.marking());
            csv.writeRecord(pack.title());
            csv.writeRecord("Locked on", pack.lockedOn());
            for (var table : pack.tables()) {
                csv.writeRecord("");
                csv.writeRecord(table.title());
                csv.writeRecord(table.heads());
                table.rows()
                        .forEach(row ->
                                csv.writeRecord(row.stream().map(PackRows::text).toList()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String text(Cell cell) {
        var number = cell.number();
        return number == null ? Spreadsheet.guarded(cell.shown()) : number.toPlainString();
    }

    static String json(QuarterPack pack) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("marking", pack.marking());
        whole.put("quarter", pack.pack().locked().quarter().key());
        whole.put("lockedOn", pack.lockedOn());
        for (var table : pack.tables()) {
            var rows = rows(whole, table.key());
            table.rows().forEach(row -> rows.add(row(table, row)));
        }
        return JSON.writeValueAsString(whole);
    }

    /** Tables of one key stand together. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, @Nullable Object>> rows(Map<String, Object> whole, String key) {
        return (List<Map<String, @Nullable Object>>)
                Objects.requireNonNull(whole.computeIfAbsent(key, none -> new ArrayList<>()));
    }

    private static @Nullable Object value(Cell cell, @Nullable BigDecimal number) {
        if (cell.isLeftOut()) {
            return null;
        }
        return number == null ? cell.shown() : number;
    }

    /** What is left out is null, and what has no place in its row is not there. */
    private static Map<String, @Nullable Object> row(PackTable table, List<Cell> cells) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        if (!table.by().isEmpty()) {
            row.put("by", table.by());
        }
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (!cell.shown().isEmpty()) {
                row.put(table.columns().get(column).key(), value(cell, cell.number()));
            }
        }
        return row;
    }
}
