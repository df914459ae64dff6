package occ.assessment.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import occ.assessment.Assessment;
import occ.assessment.FiledAssessment;
import occ.assessment.model.BandLimits;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.MatrixCell;
import occ.assessment.score.Result;
import occ.faces.pages.Numbers;

/** What different models make of one subject, on one picture each: bands A to D on a line, cells in a grid. */
public record SideBySide(List<Zone> zones, List<Line> lines, List<Grid> grids, List<Row> rows) {
    private static final int FROM = 124;
    private static final int WIDTH = 138;
    /** Room for a figure beside the bands. */
    private static final int BESIDE = 38;

    private static final int TOP = 24;
    private static final int PITCH = 30;

    /** A band's part of the axis; {@code shade} from light to dark. */
    public record Zone(String band, double x, double width, int shade) {}

    public record Line(String label, double y, double from, double to, String low, String high, boolean range) {}

    public record Grid(String label, List<GridRow> rows) {}

    public record GridRow(int criminality, List<GridCell> cells) {}

    public record GridCell(String text, boolean possible) {}

    public record Row(String model, String standing, String result, String band) {}

    static SideBySide of(List<FiledAssessment> scores) {
        var weighted = scores.stream()
                .filter(filed -> filed.form().model() instanceof ThreatModel.Weighted)
                .toList();
        return new SideBySide(
                weighted.stream().findFirst().map(SideBySide::zones).orElse(List.of()),
                IntStream.range(0, weighted.size())
                        .mapToObj(index -> line(weighted.get(index), index))
                        .toList(),
                scores.stream().flatMap(filed -> grid(filed).stream()).toList(),
                scores.stream().map(SideBySide::row).toList());
    }

    private static List<Zone> zones(FiledAssessment filed) {
        var bands = ((ThreatModel.Weighted) filed.form().model()).bands();
        return zones(bands);
    }

    private static List<Zone> zones(BandLimits bands) {
        return List.of(
                zone("D", 0, bands.c(), 0),
                zone("C", bands.c(), bands.b(), 1),
                zone("B", bands.b(), bands.a(), 2),
                zone("A", bands.a(), 100, 3));
    }

    private static Zone zone(String band, int from, int to, int shade) {
        return new Zone(band, at(from), at(to) - at(from), shade);
    }

    private static double at(double figure) {
        return FROM + figure * WIDTH / 100;
    }

    private static Line line(FiledAssessment filed, int index) {
        var threat = ((Result.Weighted) filed.form().result()).threat();
        var low = threat.low().doubleValue();
        var high = threat.high().doubleValue();
        return new Line(
                label(filed),
                TOP + 16 + index * PITCH,
                at(low),
                at(high),
                Numbers.of(low, 1),
                Numbers.of(high, 1),
                !threat.isPoint());
    }

    private static Optional<Grid> grid(FiledAssessment filed) {
        return filed.form().result() instanceof Result.Matrix matrix
                ? Optional.of(new Grid(filed.form().model().title() + ": " + matrix.text(), gridRows(matrix)))
                : Optional.empty();
    }

    private static List<GridRow> gridRows(Result.Matrix matrix) {
        return Stream.iterate(1, level -> level <= ThreatModel.Matrix.CRIMINALITY_LEVELS, level -> level + 1)
                .map(criminality -> new GridRow(
                        criminality,
                        Stream.iterate(1, level -> level <= ThreatModel.Matrix.CAPABILITY_LEVELS, level -> level + 1)
                                .map(capability -> new MatrixCell(criminality, capability))
                                .map(cell -> new GridCell(
                                        cell.text(), matrix.possible().contains(cell)))
                                .toList()))
                .toList();
    }

    private static Row row(FiledAssessment filed) {
        return switch (filed.form().result()) {
            case Result.Weighted weighted ->
                new Row(
                        filed.form().model().title(),
                        standing(filed),
                        weighted.threat().text(),
                        "band " + filed.form().band().orElseThrow().text());
            case Result.Matrix matrix ->
                new Row(filed.form().model().title(), standing(filed), matrix.text(), "no band");
        };
    }

    private static String label(FiledAssessment filed) {
        return filed.assessment() instanceof Assessment.Approved
                ? standing(filed) + ", v" + filed.form().model().id().version()
                : standing(filed);
    }

    private static String standing(FiledAssessment filed) {
        return switch (filed.assessment()) {
            case Assessment.Draft _ -> "Draft";
            case Assessment.Submitted _, Assessment.Returned _ -> "Not checked";
            case Assessment.Approved _ -> filed.trial() ? "Trial" : "In force";
            case Assessment.Superseded _ -> "Superseded";
        };
    }

    public int width() {
        return FROM + WIDTH + BESIDE;
    }

    public int height() {
        return foot() + 22;
    }

    public int foot() {
        return TOP + lines.size() * PITCH + 4;
    }

    public String name() {
        return rows.stream()
                .map(row -> "%s gives %s, %s".formatted(row.model(), row.result(), row.band()))
                .collect(Collectors.joining(". "));
    }
}
