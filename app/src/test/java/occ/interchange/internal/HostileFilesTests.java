package occ.interchange.internal;

import static occ.interchange.ReturnExamples.file;
import static occ.interchange.internal.ReaderExamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import occ.interchange.ReturnExamples;
import occ.interchange.returns.Effect;
import occ.interchange.returns.Harmless;
import occ.interchange.returns.MappingReturn;
import occ.interchange.returns.ReturnLimits;
import occ.interchange.returns.UploadedFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Broken, huge and hostile files: each gives a report by row and column, and none of it is read. */
class HostileFilesTests {
    @Test
    @DisplayName("An archive that unpacks to far more than it holds is refused before memory is")
    void aBombIsRefused() throws IOException {
        var read = read(ReturnExamples.bomb());

        assertRefused(read, "holds more than can be read");
    }

    @Test
    @DisplayName("An archive of too many files, of an archive, or of half an archive is refused")
    void oddArchivesAreRefused() {
        var many = new java.util.HashMap<String, String>();
        for (var i = 0; i <= ReturnLimits.STANDARD.files(); i++) {
            many.put("groups" + i + ".csv", ReturnExamples.GROUPS);
        }
        var whole = ReturnExamples.zip("half.zip", Map.of("groups.csv", ReturnExamples.GROUPS.repeat(50)));
        var half = java.util.Arrays.copyOf(whole.content(), whole.size() / 2);

        assertRefused(read(ReturnExamples.zip("many.zip", many)), "more than 50 files");
        assertRefused(read(new UploadedFile("half.zip", half)), "damaged");
        assertRefused(read(ReturnExamples.zip("book.xlsx", Map.of("[Content_Types].xml", "<a/>"))), "workbook");
    }

    @Test
    @DisplayName("Another encoding is said, with the line and the character")
    void anotherEncodingIsSaid() {
        var latin =
                new UploadedFile("people.csv", "key,family_name\nP1,Müller\n".getBytes(StandardCharsets.ISO_8859_1));
        var wide = new UploadedFile("people.csv", "\uFEFFkey,family_name\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(read(latin).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("character 5");
            assertThat(problem.sentence()).contains("UTF-8");
        });
        assertRefused(read(wide), "UTF-16");
    }

    @Test
    @DisplayName("A million columns, an open quotation mark and an empty file are refused by row")
    void malformedCsvIsRefused() {
        assertRefused(read(file("groups.csv", ",".repeat(1_000_000) + "\n")), "too many or too long fields");
        assertRefused(read(file("groups.csv", "key,name\nG1,\"Tarn\n")), "quotation mark");
        assertRefused(read(file("groups.csv", "")), "empty");
        assertRefused(read(file("something.csv", "a,b\n1,2\n")), "not clear which sheet");
    }

    @Test
    @DisplayName("A value with NUL, one too long and a formula are left out, and the row goes on")
    void strayValuesAreLeftOut() {
        var read = read(file(
                "people.csv",
                "key,given_names,family_name,occupation\nP1,An\0na,=HYPERLINK(),%s\n".formatted("x".repeat(20_000))));

        assertThat(read.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).hasSize(1));
        assertThat(read.problems())
                .extracting(problem -> problem.column())
                .containsExactly("given_names", "family_name", "occupation");
        assertThat(read.problems()).allMatch(problem -> problem.effect() == Effect.VALUE_LEFT_OUT);
        assertThat(read.problems()).noneMatch(problem -> problem.value().contains("\0"));
    }

    @Test
    @DisplayName("JSON that breaks off, or is nested without end, gives none of its rows")
    void brokenJsonGivesNoRows() {
        assertRefused(
                read(file("return.json", "{\"groups\": [{\"key\": \"G1\", \"name\": \"Tarn Gate\"}, {")), "not JSON");
        assertRefused(read(file("return.json", "{\"groups\": " + "[".repeat(100_000))), "not JSON");
        assertRefused(read(file("ocgs.json", "{\"ocgs\": [{\"index\": 0}, nonsense")), "not JSON");
        assertRefused(read(file("other.json", "{\"something\": 1}")), "none of the lists");
    }

    @Test
    @DisplayName("What a spreadsheet would take for a formula leaves us as text")
    void nothingLeavesAsAFormula() {
        assertThat(Harmless.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(Harmless.cell("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(Harmless.cell("-1")).isEqualTo("'-1");
        assertThat(Harmless.cell("Tarn Gate")).isEqualTo("Tarn Gate");
    }

    private static void assertRefused(MappingReturn read, String words) {
        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).anySatisfy(problem -> {
            assertThat(problem.effect()).isEqualTo(Effect.FILE_REFUSED);
            assertThat(problem.sentence()).contains(words);
            assertThat(problem.row()).isPositive();
            assertThat(problem.column()).isNotBlank();
        });
    }
}
