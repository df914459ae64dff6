package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@InTheMadeWorld
class UndoingAnImportJourney {
    private static final String TITLE = "Mapping return of Merseyside, by mistake";
    private static final String GROUP = "Harrow Sands";

    @Autowired
    Visitors visitors;

    @Autowired
    Today today;

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "R41: an import nobody built on is undone: the register is as before, and the day it stood still shows it")
    void anImportNobodyBuiltOn() throws IOException {
        var before = groupsOnTheRegister();
        uploaded();
        var group = accepted();
        assertThat(groupsOnTheRegister()).isEqualTo(before + 2);
        var dayItStood = today.date();
        today.daysPass(1);
        undone();
        assertThat(groupsOnTheRegister()).isEqualTo(before);
        var analyst = visitors.as("analyst");
        assertThat(analyst.status(group)).isEqualTo(404);
        analyst.open(group + "?as-at=" + dayItStood).sees(GROUP).sees("Later knowledge is left out");
    }

    private void uploaded() throws IOException {
        var groups = Files.writeString(folder.resolve("groups.csv"), """
            key,name,theme
            G1,%s,DRUGS
            G2,Ember Pike,FIREARMS
            """.formatted(GROUP));
        visitors.as("analyst")
                .open("/imports/new")
                .attach("Files of the return", groups)
                .fill("Title of the source", TITLE)
                .choose("Official")
                .fill("Grade of all of it", "2D P")
                .select("Place of groups that name none", "Merseyside")
                .fill("Why it is imported", "Return of the wrong quarter")
                .press("Upload and check")
                .press("Ask for acceptance");
    }

    private String accepted() {
        var second = visitors.as("coordinator").open("/imports").follow(TITLE).press("Accept and record");
        second.waitFor("All of it is on the map.");
        return second.follow("See what came of it").follow(GROUP).path();
    }

    private void undone() {
        var second = visitors.as("coordinator").open("/imports").follow(TITLE).follow("Undo this import");
        second.press("Undo the import").sees("There is a problem");
        second.fill("Why it is undone", "It was the return of the wrong quarter")
                .press("Undo the import");
        second.waitFor("All of it is off the map.");
        second.follow("See what came of it").sees("Undone").shoot("import-undone");
    }

    private int groupsOnTheRegister() {
        return visitors.as("chair").open("/groups").figure("… groups?, of what you may see");
    }
}
