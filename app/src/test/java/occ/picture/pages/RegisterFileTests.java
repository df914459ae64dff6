package occ.picture.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.mapping.SubjectState;
import occ.picture.Register.Export;
import occ.picture.RegisterRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the system, read again as whoever receives it would. */
class RegisterFileTests {
    private static final String FORMULA = "=HYPERLINK(\"https://example.org\";\"Tarn Gate\")";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", "\tcmd", "\r=1"})
    void whatASpreadsheetWouldTakeForAFormulaStaysText(String name) throws IOException {
        assertThat(read(FileFormat.ODS, name)).startsWith("'");
        assertThat(new String(write(FileFormat.CSV, name), StandardCharsets.UTF_8))
                .contains("'" + name);
    }

    @Test
    void aSpreadsheetHoldsNoFormulaAndNoLink() throws IOException {
        var content = entries(write(FileFormat.ODS, FORMULA)).get("content.xml");

        assertThat(content).contains("HYPERLINK").doesNotContain("table:formula", "xlink:href");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R50: a file carries no author, no path, no program and no key")
    void aFileSaysNothingOfWhereItWasMade(FileFormat format) throws IOException {
        var row = row("Tarn Gate");
        var bytes = format.write(RegisterFile.of(export(row)));
        var whole = format == FileFormat.CSV
                ? new String(bytes, StandardCharsets.UTF_8)
                : String.join("\n", entries(bytes).values());

        assertThat(whole)
                .contains(row.reference().text())
                .doesNotContain(
                        row.ref().id().value().toString(),
                        "creator",
                        "generator",
                        "SODS",
                        System.getProperty("user.name") + "<",
                        System.getProperty("user.dir"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R21: a file begins with its marking")
    void aFileBeginsWithItsMarking(FileFormat format) throws IOException {
        var first = format == FileFormat.CSV
                ? new String(write(format, "Tarn Gate"), StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                : String.valueOf(sheet(write(format, "Tarn Gate"))
                        .getSheet(0)
                        .getRange(0, 0)
                        .getValue());

        assertThat(first).isEqualTo("OFFICIAL-SENSITIVE. Handling code P Lawful sharing permitted");
    }

    private static String read(FileFormat format, String name) throws IOException {
        return String.valueOf(
                sheet(write(format, name)).getSheet(0).getRange(2, 1).getValue());
    }

    private static SpreadSheet sheet(byte[] bytes) throws IOException {
        return new SpreadSheet(new ByteArrayInputStream(bytes));
    }

    private static byte[] write(FileFormat format, String name) {
        return format.write(RegisterFile.of(export(row(name))));
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        var entries = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    private static Export export(RegisterRow row) {
        return new Export(Marking.OFFICIAL_SENSITIVE, Handling.P, List.of(row));
    }

    private static RegisterRow row(String name) {
        return new RegisterRow(
                new EntityRef(EntityKind.GROUP, EntityId.next()),
                Reference.next("OCG"),
                name,
                SubjectState.MAPPED,
                Instant.parse("2026-03-03T10:00:00Z"),
                Theme.DRUGS,
                "merseyside",
                "NW",
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                new ClassId(1));
    }
}
