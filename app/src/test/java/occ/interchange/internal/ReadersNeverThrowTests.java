package occ.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import occ.interchange.ReturnExamples;
import occ.interchange.plan.Planning;
import occ.interchange.plan.SettingExamples;
import occ.interchange.returns.Column;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Sheet;
import occ.interchange.returns.Templates;
import occ.interchange.returns.UploadedFile;

class ReadersNeverThrowTests {
    @Property(tries = 300, seed = "1")
    @Label("Whatever bytes come, each problem has a file, a row and a column")
    void garbageIsReported(@ForAll byte[] bytes, @ForAll("names") String name) {
        assertReported(new UploadedFile(name, bytes));
    }

    @Property(tries = 300, seed = "2")
    @Label("Whatever stands in the cells, each problem has a file, a row and a column")
    void garbageInCellsIsReported(@ForAll Sheet sheet, @ForAll("cells") List<String> cells) {
        var headings = sheet.columns().stream().map(Column::heading).collect(Collectors.joining(","));
        var row = cells.stream().map(ReadersNeverThrowTests::quoted).collect(Collectors.joining(","));
        assertReported(new UploadedFile(
                sheet.key() + ".csv", (headings + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Property(tries = 300, seed = "3")
    @Label("A return cut or changed anywhere is still reported and never thrown out")
    void damageIsReported(@ForAll("documents") String document, @ForAll int place, @ForAll char other) {
        var at = Math.floorMod(place, document.length());
        var damaged = document.substring(0, at) + other + document.substring(Math.min(document.length(), at + 2));
        assertReported(ReturnExamples.file("return.json", damaged));
        assertReported(ReturnExamples.file("groups.csv", damaged.substring(0, at)));
    }

    private static void assertReported(UploadedFile file) {
        var plan = Planning.of(ReaderExamples.read(file), SettingExamples.merseyside());
        assertThat(plan.problems()).allSatisfy(ReadersNeverThrowTests::assertHasAPlace);
    }

    private static void assertHasAPlace(ReturnProblem problem) {
        assertThat(problem.file()).isNotBlank();
        assertThat(problem.row()).isPositive();
        assertThat(problem.column()).isNotBlank();
        assertThat(problem.sentence()).isNotBlank();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("groups.csv", "people.csv", "return.json", "x.zip", "../../etc/passwd", "", "a\u0000b");
    }

    @Provide
    Arbitrary<List<String>> cells() {
        var odd = Arbitraries.of(
                "", "G1", "=1", "99999999999999999999", "2D P", "1A P", "31/31/1999", "\u202Eabc", "1979");
        return Arbitraries.oneOf(odd, Arbitraries.strings().ofMaxLength(30))
                .list()
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<String> documents() {
        var prototype =
                "{\"ocgs\": [{\"index\": 0, \"name\": \"Tarn Gate\", \"known_activities\": [\"Drug dealing\"]}],"
                        + " \"nominals\": [{\"index\": 0, \"dob\": {\"day\": 1, \"month\": 2, \"year\": 1990},"
                        + " \"affiliations\": [[0, 2], [0]], \"imprisonment\": {\"status\": \"released\", \"daysAgo\": 2}}],"
                        + " \"tensions\": [{\"indices\": [0, 1], \"tensionLevel\": \"low\"}]}";
        return Arbitraries.of(Stream.of(Templates.json(), prototype).toList());
    }
}
