package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A quarter that is locked, read, and taken out: as its readers may, and as whoever checks the count does. */
@InTheMadeWorld
class TakingAPackJourney {
    private static final String QUARTER = "Quarter 4 of 2025";

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("R14, R21, R37: the pack of a locked quarter is read with its charts, and taken out with its marking")
    void thePackIsTakenOut() throws IOException {
        var chair =
                visitors.newlyAs("regional-chair").open("/disruptions/quarters").follow(QUARTER);
        chair.sees("Numbers below three are left out")
                .sees("quashed on appeal")
                .doesNotSee("Sealed figures")
                .shoot("quarter-pack");

        try (var document = Loader.loadPDF(Files.readAllBytes(taken(chair, "PDF")))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            Screenshots.ofSheets(document, "quarter-pack-sheet");
        }
        for (var way : new String[] {"ODS", "CSV", "JSON"}) {
            assertThat(taken(chair, way)).as(way).isNotEmptyFile();
        }
    }

    @Test
    @DisplayName("R51: the sealed figures go to the statistician alone, who says why")
    void theSealedFiguresAreTaken() {
        var statistician =
                visitors.newlyAs("statistics").open("/disruptions/quarters").follow(QUARTER);
        statistician.sees("it agrees").follow("Sealed figures").shoot("quarter-sealed");
        statistician.press("Take the sealed figures (CSV)").sees("There is a problem");
        statistician.fill("Why does this leave the system?", "The quarterly check by the inspectorate");

        var file = statistician
                .page()
                .waitForDownload(() -> statistician
                        .page()
                        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Take the sealed figures (CSV)"))
                        .click());

        assertThat(file.suggestedFilename()).isEqualTo("disruptions-2025-4-sealed.csv");
        assertThat(file.path()).content().contains("FIGURE,", "CHANGED,", "STANDING,");
    }

    private static Path taken(Visitor visitor, String way) {
        var page = visitor.page();
        return page.waitForDownload(() -> page.getByRole(
                                AriaRole.LINK,
                                new GetByRoleOptions().setName(way).setExact(true))
                        .click())
                .path();
    }
}
