package occ.picture.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import occ.faces.pages.Spreadsheet;
import occ.faces.pages.Spreadsheet.Page;

/** What a list can be taken away as. Neither says who made it or with what. */
enum FileFormat {
    ODS("Spreadsheet (ODS)", "Opens in LibreOffice, Excel and Numbers", Spreadsheet.MEDIA_TYPE, ".ods") {
        @Override
        byte[] write(RegisterFile file) {
            return new Spreadsheet(List.of(new Page(
                            "Register",
                            file.rows().stream().map(List::<Object>copyOf).toList())))
                    .bytes();
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
