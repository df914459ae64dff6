package occ.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A table of ours that travels with the program. One that is missing or broken stops the start. */
final class CsvResource {
    private CsvResource() {}

    static List<NamedCsvRecord> rows(String file) {
        var found = CsvResource.class.getResourceAsStream("/reference/" + file);
        if (found == null) {
            throw new IllegalStateException("The program was packed without reference/" + file);
        }
        try (var reader = CsvReader.builder().ofNamedCsvRecord(found)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
