package occ.faces.pages;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The field's words, each with its meaning and the type that carries it. */
public record Glossary(List<Term> terms) {

    public record Term(String word, String meaning, String type) {
        public String id() {
            return word.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    public static Glossary read() {
        var resource = Objects.requireNonNull(Glossary.class.getResourceAsStream("/help/glossary.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new Glossary(rows.stream()
                    .map(row -> new Term(row.getField("term"), row.getField("meaning"), row.getField("type")))
                    .toList());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
