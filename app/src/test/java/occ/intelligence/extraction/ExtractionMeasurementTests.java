package occ.intelligence.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.intelligence.extraction.LabelledReport.Label;
import org.junit.jupiter.api.Test;

/**
 * How much of what is there is found, and how much of what is found is there, on reports that were labelled by
 * somebody who had not seen the rules. The dictionary knows nothing.
 */
class ExtractionMeasurementTests {
    private static final String CORPUS = "/intelligence/labelled-reports.txt";
    private static final Path TABLE = Path.of("target", "extraction.md");

    /** Of all labels together, with exact ends. A little below the first measurement: less means it became worse. */
    private static final double LEAST_EXACT = 0.78;

    private static final double LEAST_OVERLAPPING = 0.85;

    /** What was labelled, proposed, and both, by exact ends and by overlap. */
    private static final class Count {
        private int labelled;
        private int proposed;
        private int exact;
        private int proposedOverlapping;
        private int labelledOverlapping;

        private void add(List<Label> labels, List<Label> proposals) {
            labelled += labels.size();
            proposed += proposals.size();
            exact += (int) proposals.stream().filter(labels::contains).count();
            proposedOverlapping += overlapping(proposals, labels);
            labelledOverlapping += overlapping(labels, proposals);
        }

        private static int overlapping(List<Label> these, List<Label> those) {
            return (int) these.stream()
                    .filter(one -> those.stream().anyMatch(other -> other.span().overlaps(one.span())))
                    .count();
        }

        private double exactF1() {
            return f1(share(exact, proposed), share(exact, labelled));
        }

        private double overlappingF1() {
            return f1(share(proposedOverlapping, proposed), share(labelledOverlapping, labelled));
        }

        private String row(String name) {
            return "| %s | %d | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |"
                    .formatted(
                            name,
                            labelled,
                            proposed,
                            share(exact, proposed),
                            share(exact, labelled),
                            exactF1(),
                            share(proposedOverlapping, proposed),
                            share(labelledOverlapping, labelled),
                            overlappingF1());
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }

        private static double f1(double precision, double recall) {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    @Test
    void theLabelledReportsAreReadNoWorseThanBefore() throws IOException {
        var corpus = ExtractionMeasurementTests.class.getResourceAsStream(CORPUS);
        assumeTrue(corpus != null, "No labelled reports at %s: nothing is measured".formatted(CORPUS));
        var reports = LabelledReport.all(new String(corpus.readAllBytes(), StandardCharsets.UTF_8));
        var counts = new EnumMap<ProposedKind, Count>(ProposedKind.class);
        var all = new Count();
        for (var report : reports) {
            count(report, counts, all);
        }

        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table(reports.size(), counts, all));

        assertThat(all.exactF1()).as("F1 with exact ends, see %s", TABLE).isGreaterThanOrEqualTo(LEAST_EXACT);
        assertThat(all.overlappingF1()).as("F1 by overlap, see %s", TABLE).isGreaterThanOrEqualTo(LEAST_OVERLAPPING);
    }

    private static void count(LabelledReport report, Map<ProposedKind, Count> counts, Count all) {
        var proposals = Extraction.of(report.text(), report.written(), Dictionary.empty()).stream()
                .map(proposal -> new Label(proposal.span(), proposal.kind()))
                .collect(Collectors.groupingBy(Label::kind));
        var labels = report.labels().stream().collect(Collectors.groupingBy(Label::kind));
        for (var kind : ProposedKind.values()) {
            var labelled = labels.getOrDefault(kind, List.of());
            var proposed = proposals.getOrDefault(kind, List.of());
            if (isLabelled(kind)) {
                counts.computeIfAbsent(kind, _ -> new Count()).add(labelled, proposed);
                all.add(labelled, proposed);
            }
        }
    }

    /** Those who labelled had no word for these. */
    private static boolean isLabelled(ProposedKind kind) {
        return kind != ProposedKind.NINO && kind != ProposedKind.PASSPORT;
    }

    private static String table(int reports, Map<ProposedKind, Count> counts, Count all) {
        var head = Stream.of(
                "# What extraction finds",
                "",
                "%d labelled reports, empty dictionary. P: precision, R: recall.".formatted(reports),
                "",
                "| Kind | Labelled | Proposed | P exact | R exact | F1 exact | P overlap | R overlap | F1 overlap |",
                "|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        var rows = counts.entrySet().stream()
                .map(entry -> entry.getValue().row(entry.getKey().label()));
        return Stream.of(head, rows, Stream.of(all.row("All")))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
