package occ.retention;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import occ.audit.PersonalData;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column that can hold words answers for them: it is erased with its record, or says why it holds nothing of anybody. */
@WholeApplication
class EveryColumnAnswersTests {
    private static final String COLUMNS = """
        select n.nspname || '.' || c.relname || '.' || a.attname
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.relkind in ('r', 'p') and not c.relispartition
           and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
           and a.atttypid in ('text'::regtype, 'text[]'::regtype, 'bytea'::regtype, 'json'::regtype, 'jsonb'::regtype,
                              'varchar'::regtype, 'bpchar'::regtype, 'xml'::regtype, 'bytea[]'::regtype)
           and not (n.nspname = 'system' and c.relname not like 'spring\\_session%')
         order by 1
        """;

    /** Erased beside the modules, and written anew with their tables: keys of the trail. */
    private static final Set<String> BESIDES = Set.of("audit.subject_key");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<PersonalData> holders;

    private record Answer(String answer, String because) {}

    @Test
    @DisplayName("R28: no column that can hold words of somebody is forgotten when they are disposed of")
    void noColumnIsForgotten() {
        assertThat(answers().keySet())
                .as(
                        "a new column of text, bytes or JSON gets a line in src/test/resources/personal-data.csv: erased, by a"
                                + " module's PersonalData, or none with the reason; one that is gone needs none")
                .containsExactlyElementsOf(jdbc.sql(COLUMNS).query(String.class).list());
    }

    @Test
    @DisplayName("What is said to be erased is erased by some module, whose tables the disk is cleared of")
    void whatIsSaidToBeErasedHasAnEraser() {
        var tables =
                holders.stream().flatMap(each -> each.tables().stream()).collect(Collectors.toCollection(TreeSet::new));
        tables.addAll(BESIDES);
        var said = answers().entrySet().stream()
                .filter(entry -> entry.getValue().answer().equals("erased"))
                .map(entry -> entry.getKey().substring(0, entry.getKey().lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tables).containsAll(said);
    }

    @Test
    @DisplayName("Whatever holds nothing of anybody says why")
    void whateverHoldsNothingSaysWhy() {
        assertThat(answers()).allSatisfy((column, answer) -> {
            assertThat(answer.answer()).as(column).isIn("erased", "none");
            assertThat(answer.answer().equals("erased") || !answer.because().isBlank())
                    .as(column)
                    .isTrue();
        });
    }

    private static Map<String, Answer> answers() {
        var file = Objects.requireNonNull(EveryColumnAnswersTests.class.getResourceAsStream("/personal-data.csv"));
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var answers = new TreeMap<String, Answer>();
            csv.forEach(line -> answers.put(
                    line.getField("column"), new Answer(line.getField("answer"), line.getField("because"))));
            return answers;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
