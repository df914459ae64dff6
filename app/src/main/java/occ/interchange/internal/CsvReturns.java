package occ.interchange.internal;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.interchange.internal.Gathering.Broken;
import occ.interchange.returns.Column;
import occ.interchange.returns.MappingReturn;
import occ.interchange.returns.ReturnFile;
import occ.interchange.returns.ReturnLimits;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.ReturnReader;
import occ.interchange.returns.Sheet;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A CSV file a sheet, several or in an archive. Taken for what no other reader recognises. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CsvReturns implements ReturnReader {
    private static final String SEPARATORS = ",;\t";
    private static final String DIVIDER = ";";
    private static final int LARGEST_FIELD = 1 << 20;

    @Override
    public String format() {
        return "CSV";
    }

    @Override
    public boolean recognises(List<ReturnFile> files) {
        return true;
    }

    @Override
    public MappingReturn read(List<ReturnFile> files) {
        var gathering = new Gathering();
        files.forEach(file -> gathering.whole(() -> read(file, gathering)));
        return gathering.asReturn(format());
    }

    private static void read(ReturnFile file, Gathering gathering) throws Broken {
        var number = 1;
        try {
            var records = records(file.text());
            if (!records.hasNext()) {
                throw new Broken(ReturnProblem.ofFile(file.name(), "The file is empty"));
            }
            var headings = records.next().getFields();
            var sheet = sheet(file, headings);
            var columns = columns(new Headings(sheet, file.name(), gathering::add), headings);
            checkThatAllIsThere(file, sheet, columns);
            while (records.hasNext()) {
                gathering.add(row(sheet, file.name(), ++number, headings, columns, records.next()));
            }
        } catch (CsvParseException malformed) {
            throw new Broken(ReturnProblem.ofFile(
                    file.name(),
                    number + 1,
                    ReturnProblem.WHOLE_ROW,
                    "This row cannot be read: a quotation mark is not closed, or it has too many or too long fields"));
        }
    }

    private static Iterator<CsvRecord> records(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(ReturnLimits.STANDARD.columns())
                                .maxFieldSize(LARGEST_FIELD)),
                        text)
                .iterator();
    }

    /** The one that divides the first line into most parts: programs of other languages write semicolons or tabs. */
    private static char separator(String text) {
        var line = text.lines().findFirst().orElse("");
        return (char) SEPARATORS
                .chars()
                .boxed()
                .max(Comparator.comparingLong(
                        separator -> line.chars().filter(c -> c == separator).count()))
                .orElseThrow()
                .intValue();
    }

    private static Sheet sheet(ReturnFile file, List<String> headings) throws Broken {
        return Sheet.ofFile(file.name())
                .or(() -> byHeadings(headings))
                .orElseThrow(() -> new Broken(ReturnProblem.ofFile(
                        file.name(),
                        "It is not clear which sheet this is. Name the file after it, such as"
                                + " groups.csv or people.csv")));
    }

    private static Optional<Sheet> byHeadings(List<String> headings) {
        return Stream.of(Sheet.values())
                .filter(sheet -> sheet.columns().stream()
                        .filter(Column::isRequired)
                        .allMatch(column -> known(sheet, headings).anyMatch(column::equals)))
                .max(Comparator.comparingLong(sheet -> known(sheet, headings).count()));
    }

    private static Stream<Column> known(Sheet sheet, List<String> headings) {
        return headings.stream().flatMap(heading -> sheet.column(heading).stream());
    }

    private static List<Optional<Column>> columns(Headings meaning, List<String> headings) {
        return headings.stream().map(meaning::column).toList();
    }

    private static void checkThatAllIsThere(ReturnFile file, Sheet sheet, List<Optional<Column>> columns)
            throws Broken {
        var known = columns.stream().flatMap(Optional::stream).toList();
        for (var column : sheet.columns()) {
            if (column.isRequired() && !known.contains(column)) {
                throw broken(
                        file, column, "The sheet %s needs the column %s, and nothing in the first row is called that");
            }
            if (!column.takesSeveral() && Collections.frequency(known, column) > 1) {
                throw broken(file, column, "In the sheet %s the column %s stands twice. Leave one of them");
            }
        }
    }

    private static Broken broken(ReturnFile file, Column column, String sentence) {
        var words = sentence.formatted(column.sheet().key(), column.heading());
        return new Broken(ReturnProblem.ofFile(file.name(), 1, column.heading(), words));
    }

    private static RowReading row(
            Sheet sheet,
            String file,
            int number,
            List<String> headings,
            List<Optional<Column>> columns,
            CsvRecord csv) {
        var reading = new RowReading(sheet, file, number);
        for (var i = 0; i < csv.getFieldCount(); i++) {
            var text = csv.getField(i);
            if (i < columns.size()) {
                var heading = headings.get(i);
                columns.get(i).ifPresent(column -> value(reading, column, heading, text));
            } else if (!text.isBlank()) {
                reading.leaveOut("column " + (i + 1), text, "No heading stands over this value");
            }
        }
        return reading;
    }

    private static void value(RowReading reading, Column column, String heading, String text) {
        if (column.takesSeveral()) {
            reading.divided(column, heading, text, DIVIDER);
        } else {
            reading.with(column, heading, text);
        }
    }
}
