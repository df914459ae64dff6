package occ.interchange.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;

/** The files a sender begins with, and the page that explains them: both said by the columns themselves. */
public final class Templates {
    /** With it, the spreadsheet most people have takes the file for UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    private Templates() {}

    /** The headings and one example row. */
    public static String csv(Sheet sheet) {
        var out = new StringWriter();
        out.append(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(sheet.columns().stream().map(Column::heading).toList());
        csv.writeRecord(sheet.columns().stream().map(Column::example).toList());
        return out.toString();
    }

    /** The same rows as one JSON document. */
    public static String json() {
        return List.of(Sheet.values()).stream()
                .map(Templates::jsonList)
                .collect(Collectors.joining(",\n", "{\n  \"format\": \"occ-mapping-return\",\n", "\n}\n"));
    }

    private static String jsonList(Sheet sheet) {
        return sheet.columns().stream()
                .filter(column -> !column.example().isEmpty())
                .map(column -> "\"%s\": %s".formatted(column.heading(), jsonValue(column)))
                .collect(Collectors.joining(", ", "  \"" + sheet.key() + "\": [{", "}]"));
    }

    private static String jsonValue(Column column) {
        return column.takesSeveral()
                ? List.of(column.example().split("; ")).stream()
                        .map("\"%s\""::formatted)
                        .collect(Collectors.joining(", ", "[", "]"))
                : "\"%s\"".formatted(column.example());
    }
}
