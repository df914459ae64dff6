package occ.disruption.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import occ.disruption.Disruptions;
import occ.disruption.Effect;
import occ.disruption.Measure;
import occ.disruption.OutcomeType;
import occ.disruption.Quarter;
import occ.disruption.Quarters.Adjustment;
import occ.disruption.Quarters.Locked;
import occ.disruption.Quarters.Measured;
import occ.disruption.Quarters.Pack;
import occ.disruption.Quarters.Published;
import occ.disruption.Quarters.Reconciliation;
import occ.disruption.Quarters.Total;
import occ.disruption.Suppression;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Reference;
import occ.meetings.Sheets;
import occ.testing.WholeApplication;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a pack is written as, read again as whoever gets it would. */
@WholeApplication
class PackFilesTests {
    private static final String MARKING = "OFFICIAL-SENSITIVE";
    private static final String WORDS = "The witness in the yard spoke to us";
    private static final String TITLE = "Lorry at Unit 9";

    @Autowired
    Sheets sheets;

    @Autowired
    Disruptions disruptions;

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R37, R50: every file holds the same figures and what is left out, and no words, title, author or name")
    void everyFileHoldsTheSame(QuarterFile file) throws IOException {
        var text = text(file, written(file, pack()));

        assertThat(text)
                .contains(MARKING, "Prevent", "Cocaine, class A", "14.5", "First disruption", "DSR-AAAA-BBBB-C")
                .contains("Withdrawn")
                .doesNotContain(WORDS, TITLE, "Enys Polwhele", "SODS", System.getProperty("user.dir"));
        assertThat(text).contains(file == QuarterFile.JSON ? "null" : "left out");
        assertThat(text).doesNotContain("-1");
    }

    @Test
    @DisplayName(
            "R21, R50: the printed pack carries marking and handling on every sheet, its title and nothing else about itself")
    void thePrintedPackIsMarked() throws IOException {
        var bytes = written(QuarterFile.PDF, pack());

        try (var document = Loader.loadPDF(bytes)) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                assertThat(text(document, page).split(MARKING + " – handling code C", -1))
                        .hasSizeGreaterThanOrEqualTo(3);
            }
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Disruptions, Quarter 4 of 2025");
            assertThat(information.getCOSObject().size()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
        assertThat(written(QuarterFile.PDF, pack())).isEqualTo(bytes);
    }

    @Test
    @DisplayName("R21: a sheet a table, each beginning with its marking, and numbers are numbers")
    void aSheetATable() throws IOException {
        var book = new SpreadSheet(new ByteArrayInputStream(written(QuarterFile.ODS, pack())));

        assertThat(book.getSheets().stream().map(sheet -> sheet.getName()).toList())
                .containsExactly(
                        "How to read this",
                        "Pillar",
                        "Agency",
                        "Lasted",
                        "Shares and times",
                        "Outcomes",
                        "Course over locked quarters",
                        "Adjusted since");
        assertThat(book.getSheets())
                .allSatisfy(
                        sheet -> assertThat(String.valueOf(sheet.getRange(0, 0).getValue()))
                                .startsWith(MARKING + ". Handling code C"));
        var pillars = book.getSheet("Pillar");
        assertThat(pillars.getRange(3, 3).getValue()).isEqualTo(40.0);
        assertThat(pillars.getRange(3, 1).getValue()).isEqualTo("left out");
    }

    @Test
    @DisplayName(
            "R37: an amount is left out with its count, pounds and people are whole, and kilograms as they were weighed")
    void amountsFollowTheirCounts() {
        var pounds = type("cash-seized", "£", false);
        var grams = type("cocaine", "kg", false);

        assertThat(Measures.amount(outcome("cash-seized", 5, "1234567.50"), pounds)
                        .shown())
                .isEqualTo("1,234,568");
        assertThat(Measures.amount(outcome("cocaine", 5, "14.500"), grams).shown())
                .isEqualTo("14.5");
        assertThat(Measures.amount(outcome("cocaine", 5, "100.000"), grams).shown())
                .isEqualTo("100");
        assertThat(Measures.amount(outcome("cocaine", Suppression.LEFT_OUT, null), grams)
                        .isLeftOut())
                .isTrue();
        assertThat(Measures.share(new Measured(Measure.FAILED, "", Suppression.LEFT_OUT, 70L, null))
                        .isLeftOut())
                .isTrue();
        assertThat(Measures.share(new Measured(Measure.FAILED, "", 0, 0L, null)).shown())
                .isEqualTo("none");
    }

    private byte[] written(QuarterFile file, Pack pack) {
        return file.write(new QuarterPack(pack, disruptions.outcomes()), sheets);
    }

    private static String text(QuarterFile file, byte[] bytes) throws IOException {
        return switch (file) {
            case PDF -> {
                try (var document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document);
                }
            }
            case ODS -> unpacked(bytes);
            case CSV, JSON -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String unpacked(byte[] archive) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("content.xml") || entry.getName().endsWith("meta.xml")) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString().replace("<text:s></text:s>", " ");
    }

    private static Measured outcome(String code, long count, @Nullable String amount) {
        return new Measured(Measure.OUTCOME, code, count, 70L, amount == null ? null : new BigDecimal(amount));
    }

    private static OutcomeType type(String code, String unit, boolean whole) {
        return new OutcomeType(code, "Any", code, unit, whole);
    }

    private static Pack pack() {
        var quarter = Quarter.of(LocalDate.parse("2025-11-01"));
        var at = Instant.parse("2026-01-20T10:00:00Z");
        var published = new ArrayList<Published>();
        published.add(new Published("Pillar", "Prevent", List.of(-1L, 12L, 40L, 6L, -1L, 64L)));
        published.add(new Published("Pillar", "All", List.of(9L, 18L, 60L, 10L, 5L, 102L)));
        IntStream.range(0, 45)
                .forEach(number -> published.add(new Published(
                        "Agency",
                        "Constabulary number " + number,
                        List.of(0L, -1L, 3L + number, -1L, 0L, 12L + number))));
        published.add(new Published("Agency", "All", List.of(9L, 18L, 60L, 10L, 5L, 102L)));
        published.add(new Published("Lasted", "Moderate", List.of(0L, 7L, 4L, 0L, 0L, 11L)));
        published.add(new Published("Lasted", "All", List.of(0L, 7L, 4L, 0L, 0L, 11L)));
        return new Pack(
                new Locked(quarter, at, "Enys Polwhele"),
                published,
                List.of(
                        new Measured(Measure.PREVENTING, "", 40, 102L, null),
                        new Measured(Measure.HIGHEST_HARM, "", Suppression.LEFT_OUT, 102L, null),
                        new Measured(Measure.FIRST, "", 12, null, new BigDecimal("61.5")),
                        new Measured(Measure.UNWORKED, "Tier 1", 4, 20L, null),
                        outcome("cocaine", 5, "14.500"),
                        outcome("firearms-lethal", Suppression.LEFT_OUT, null)),
                List.of(new Total(quarter, List.of(9L, 18L, 60L, 10L, 5L, 102L))),
                List.of(new Adjustment(
                        at, new Reference("DSR-AAAA-BBBB-C"), TITLE, Effect.MINOR, null, "Enys Polwhele", WORDS)),
                List.of(),
                new Reconciliation(102, -1, 101),
                Marking.OFFICIAL_SENSITIVE,
                Handling.C);
    }
}
