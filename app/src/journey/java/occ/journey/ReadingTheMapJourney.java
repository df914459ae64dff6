package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheMadeWorld
class ReadingTheMapJourney {
    private static final String GROUP = "Tarn Gate";

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("The national picture leads to a region, and each figure to the list behind it")
    void theNationalPicture() {
        var chair = visitors.as("chair").open("/picture").shoot("national-picture");
        chair.open("/picture/regions/NW").shoot("region").open("/picture/themes/DRUGS");
        var figure = chair.open("/picture").page().locator("a.app-cell").first();
        var count = Integer.parseInt(figure.locator("b").innerText());
        chair.click(figure);
        assertThat(chair.figure("… groups? of")).isEqualTo(count);
        chair.open("/exceptions").shoot("exceptions");
    }

    @Test
    @DisplayName("The register is narrowed, the view is kept by name, and what the list shows leaves as a file with a"
            + " reason")
    void theRegister() throws IOException {
        var analyst = visitors.as("analyst").open("/groups").shoot("register");
        var all = analyst.figure("… groups?, of what you may see");
        analyst.page()
                .getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("Firearms"))
                .check();
        analyst.press("Apply");
        var some = analyst.figure("… groups? of");
        assertThat(some).isPositive().isLessThan(all);
        analyst.fill("Save this view as", "Firearms in my area").press("Save").follow("Firearms in my area");
        assertThat(analyst.figure("… groups? of")).isEqualTo(some);
        analyst.follow("Export").press("Export").sees("There is a problem");
        analyst.fill("Why does this leave the system?", "For the monthly meeting of the threat group")
                .choose("Plain table (CSV)");
        var file = analyst.page()
                .waitForDownload(() -> analyst.page()
                        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Export"))
                        .click());
        assertThat(Files.readAllLines(file.path())).hasSizeGreaterThanOrEqualTo(some);
        analyst.open("/groups").press("Delete Firearms in my area").doesNotSee("Firearms in my area");
    }

    @Test
    @DisplayName("A person is found by a misspelt name, and an earlier day shows what was known then")
    void searchAndAnEarlierDay() {
        var analyst = visitors.as("analyst")
                .open("/search?q=Corvin+Haldersly")
                .sees("Corvin Haldersley")
                .shoot("search");
        analyst.open("/groups?q=Tarn+Gate")
                .follow(GROUP)
                .follow("Corvin Haldersley")
                .shoot("entity");
        var known = analyst.page().getByRole(AriaRole.ROW).count();
        analyst.fill("What we knew on", "2025-01-02").press("Show").sees("As known at the end of 2 January 2025");
        assertThat(analyst.page().getByRole(AriaRole.ROW).count()).isLessThan(known);
        analyst.follow("Show what we know now");
        assertThat(analyst.page().getByRole(AriaRole.ROW).count()).isEqualTo(known);
    }

    @Test
    @DisplayName("A group’s page says who is in it, how it stands and who answers for it, part by part")
    void aGroup() {
        var analyst =
                visitors.as("analyst").open("/groups?q=Tarn+Gate").follow(GROUP).shoot("group");
        for (var part : List.of("Members", "History")) {
            analyst.follow(part).sees(GROUP);
        }
    }

    @Test
    @DisplayName("Each begins with their own work")
    void ownWork() {
        for (var who : List.of("lead", "analyst", "coordinator", "chair", "partner", "auditor")) {
            var visitor = visitors.as(who).open("/");
            assertThat(visitor.heading()).isNotBlank();
        }
        visitors.as("lead").open("/work").shoot("own-work").open("/my-subjects").shoot("my-subjects");
        visitors.as("coordinator").open("/work").shoot("own-work-coordinator");
    }
}
