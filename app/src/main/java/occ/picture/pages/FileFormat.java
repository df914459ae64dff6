package occ.picture.pages;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a list can be taken away as. Neither says who made it or with what. */
enum FileFormat {
    ODS(
            "Spreadsheet (ODS)",
            "Opens in LibreOffice, Excel and Numbers",
            "application/vnd.oasis.opendocument.spreadsheet",
            ".ods") {
        @Override
        byte[] write(RegisterFile file) {
            var widest = file.rows().stream().mapToInt(List::size).max().orElse(0);
            var sheet = new Sheet("Register", file.rows().size(), widest);
            for (var row = 0; row < file.rows().size(); row++) {
                var cells = file.rows().get(row);
                for (var column = 0; column < cells.size(); column++) {
                    sheet.getRange(row, column).setValue(cells.get(column));
                }
            }
            var book = new SpreadSheet();
            book.appendSheet(sheet);
            var out = new ByteArrayOutputStream();
            try {
                book.save(out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toByteArray();
        }
    },
    CSV("Plain table (CSV)", "For other programs to read", "text/csv;charset=UTF-8", ".csv") {
        @Override
        byte[] write(RegisterFile file) {
            var out = new StringWriter();
            try (var csv = CsvWriter.builder().build(out)) {
                file.rows().forEach(csv::writeRecord);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toString().getBytes(StandardCharsets.UTF_8);
        }
    };

    private final String label;
    private final String hint;
    private final String mediaType;
    private final String ending;

    FileFormat(String label, String hint, String mediaType, String ending) {
        this.label = label;
        this.hint = hint;
        this.mediaType = mediaType;
        this.ending = ending;
    }

    abstract byte[] write(RegisterFile file);

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
