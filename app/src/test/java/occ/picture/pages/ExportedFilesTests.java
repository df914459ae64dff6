package occ.picture.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import occ.faces.pages.Spreadsheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is taken away is read again here as whoever gets it could read it, to the last entry of its archive. */
class ExportedFilesTests {
    private static final RegisterFile FILE = new RegisterFile(List.of(
            List.of("OFFICIAL-SENSITIVE"),
            List.of("Reference", "Name"),
            List.of("OCG-7K2M-9QX4-T", Spreadsheet.guarded("=cmd|' /C calc'!A0"))));

    @Test
    @DisplayName("R50: an exported spreadsheet names no author, program, path, time or revision, and hides no layer")
    void anExportedSpreadsheetNamesNobody() throws IOException {
        var entries = entries(FileFormat.ODS.write(FILE));

        assertThat(entries).containsKey("content.xml");
        entries.forEach((name, content) -> assertThat(content)
                .as(name)
                .doesNotContainPattern("(?i)<(dc|meta):(creator|initial-creator|date|creation-date|generator|editing)")
                .doesNotContainPattern("(?i)table:(display|visibility)=\"(false|collapse|filter)\"")
                .doesNotContainIgnoringCase(System.getProperty("user.name") + "@")
                .doesNotContain(System.getProperty("user.dir"), System.getProperty("java.io.tmpdir") + "/")
                .doesNotContain("tracked-changes", "office:annotation", "xlink:href=\"/"));
        assertThat(entries.get("content.xml")).contains("OCG-7K2M-9QX4-T", "OFFICIAL-SENSITIVE");
    }

    @Test
    @DisplayName("R50: two exports of the same are the same, so that nothing of the moment is in them")
    void twoExportsOfTheSameAreTheSame() throws IOException {
        var first = List.of(entries(FileFormat.ODS.write(FILE)), text(FileFormat.CSV));
        var second = List.of(entries(FileFormat.ODS.write(FILE)), text(FileFormat.CSV));

        assertThat(second).isEqualTo(first);
    }

    @Test
    @DisplayName("What a spreadsheet would take for a formula comes out as text")
    void whatLooksLikeAFormulaIsText() throws IOException {
        assertThat(new String(FileFormat.CSV.write(FILE), StandardCharsets.UTF_8))
                .contains("'=cmd|");
        assertThat(entries(FileFormat.ODS.write(FILE)).get("content.xml")).doesNotContain("table:formula");
    }

    private static String text(FileFormat format) {
        return new String(format.write(FILE), StandardCharsets.UTF_8);
    }

    private static Map<String, String> entries(byte[] archive) throws IOException {
        var entries = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getComment()).isNull();
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
