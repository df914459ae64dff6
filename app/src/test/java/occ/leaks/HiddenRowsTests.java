package occ.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import occ.Route;
import occ.access.Role;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Promise 4: what you may not see does not exist for you. Readers of five kinds go through every page and form they have,
 * in two houses that differ in the rows hidden from them alone. Whatever differs is a leak.
 */
@WholeApplication
@TestInstance(Lifecycle.PER_CLASS)
class HiddenRowsTests {
    /** Tables that hold nothing these readers may see in a world of this size, each with the reason. */
    private static final List<String> NEVER_OPEN = List.of(
            "mapping.child_membership", // a child’s membership is for the safeguarding circle only
            "interchange.left_standing", // made by an undo alone
            "intelligence.provenance", // what follows but one is the intelligence unit’s and the author’s, and nobody
            // reads here who is
            "intelligence.item_recipient", // a free item names nobody
            "intelligence.tear_line",
            "intelligence.kept_phrase",
            "intelligence.consent",
            "intelligence.step",
            "intelligence.attachment",
            "intelligence.release", // for its recipient’s line
            "rights.found", // a request is there for the rights office alone, and nobody reads here who is of one
            "rights.release",
            "retention.granted", // nobody asked for an erasure in this world: GrantedErasureTests
            "rights.restricted" // made for a granted request alone: CarryingOutTests.aRestrictedRecordSaysSo
            );

    /** Tables that hold nothing hidden in this world, each with the test that proves their readers. */
    private static final List<String> NEVER_HIDDEN = List.of(
            "interchange.left_standing", // made by an undo alone: ImportingTests.aHiddenRecordStaysForItsReaders
            "retention.granted", // nobody asked for an erasure in this world: GrantedErasureTests
            // That a group meets, and when, is no secret; what it speaks of is.
            "meetings.meeting_group",
            "meetings.member",
            "meetings.meeting",
            "meetings.seat",
            "meetings.writer",
            "knowledge.lesson", // no compartment keeps one: LessonsTests.conditionsHold
            // A request is put together overtly: HandlingARequestTests.whatStandsInACompartmentIsNotFound
            "rights.found",
            "rights.release",
            "rights.restricted");

    /** Addresses that no row hidden from their reader can be behind. */
    private static final List<String> NOT_ASKED = List.of(
            "GET /jobs/{reference}", // a job is there for its starter only
            "GET /jobs/{reference}/progress",
            "GET /intelligence/reports/{reference}/draft", // a draft and its files are there for their author only
            "GET /intelligence/reports/{reference}/attachments/new",
            "GET /intelligence/reports/{reference}/attachments/{file}",
            "GET /intelligence/releases/{release}", // its recipients are nobody here: ReleasingReportsTests
            "GET /compartments/{key}", // a compartment is there for its sponsor only
            "GET /compartments/{key}/members/{reference}/dismissal",
            "GET /compartments/{key}/closure",
            "GET /compartments/{key}/attestation",
            "GET /conflicts/{reference}/lifting", // nobody is kept away in this world
            "GET /restrictions/{reference}", // nothing is restricted in this world
            "GET /rights/questions/{reference}", // only whoever keeps a compartment is asked: AskingHoldersTests
            "GET /purposes/{reference}", // asked only of whoever may see something kept
            "GET /retention/disposed/{reference}", // only whoever decides on disposal is led there
            "GET /break-glass/notices", // only whoever must know of one is led there
            "ANY /sign-in/again"); // only forms that found their session ended are led there

    @Value("${occ.database.folder}")
    String folder;

    private Visits visits;

    @BeforeAll
    void everybodyLooksAtEverything() throws Exception {
        visits = Visits.made(folder);
    }

    @AfterAll
    void clearAway() {
        visits.close();
    }

    @Test
    @DisplayName("R51: each reader is answered as if the rows hidden from them had never been")
    void eachReaderIsAnsweredAsIfHiddenRowsHadNeverBeen() {
        assertThat(visits.differences())
                .as("a page, file, form or error that tells of a row its reader may not see")
                .isEmpty();
    }

    @Test
    @DisplayName("One row unhidden is noticed, so that this test can fail")
    void oneRowUnhiddenIsNoticed() {
        assertThat(visits.unhidden())
                .hasSizeGreaterThan(3)
                .allSatisfy((table, noticed) -> assertThat(noticed)
                        .as("a row of %s that its reader was let see", table)
                        .isTrue());
    }

    @Test
    @DisplayName("R19: minutes and papers on paper say what their reader may see, and no word of what is hidden")
    void copiesSayWhatTheirReaderMaySee() {
        var open = visits.world().open();
        var hidden = visits.world().compartment();
        assertThat(visits.copied().get(Role.TASKING_CHAIR))
                .contains("OFFICIAL-SENSITIVE")
                .contains(open.main().name())
                .contains(open.by().named("reason of a meeting"));
        assertThat(visits.copied())
                .allSatisfy((role, text) -> assertThat(text)
                        .as("copies taken by %s", role)
                        .doesNotContain(
                                hidden.main().name(),
                                hidden.by().named("reason of a meeting"),
                                hidden.by().named("dissent"),
                                hidden.by().prisonNumber()));
    }

    @Test
    @DisplayName("Every protected table has rows that are hidden and rows that are not")
    void everyProtectedTableHasRowsOfBothKinds() {
        assertThat(visits.hiddenFromTheChair())
                .as("a new protected table needs a hidden row in the world of this test (Story)")
                .allSatisfy((table, rows) -> {
                    if (!NEVER_HIDDEN.contains(table)) {
                        assertThat(rows).as(table).isPositive();
                    }
                });
        assertThat(visits.openToTheAnalyst()).allSatisfy((table, rows) -> {
            if (!NEVER_OPEN.contains(table)) {
                assertThat(rows).as(table).isPositive();
            }
        });
    }

    @Test
    @DisplayName("Every page that an analyst, a lead, a coordinator or a chair may open was asked for")
    void everyPageWasAskedFor() {
        var parser = new PathPatternParser();
        var left = new TreeSet<String>();
        for (var route : Route.all()) {
            var pattern = parser.parse(route.pattern());
            visits.asked().forEach((role, paths) -> {
                var mayOpen = !route.isPost() && route.allowed().contains(role) && role != Role.PARTNER;
                if (mayOpen && paths.stream().noneMatch(path -> pattern.matches(PathContainer.parsePath(path)))) {
                    left.add(route.name());
                }
            });
        }
        left.removeAll(NOT_ASKED);
        assertThat(left)
                .as("a new page must be reachable by a link from the pages of somebody who may open it, in the world of"
                        + " this test")
                .isEmpty();
    }

    @Test
    @DisplayName("R22: every page about a record leaves a line of its own in the trail of whoever opened it")
    void everyPageAboutARecordLeavesALine() {
        assertThat(visits.unlogged())
                .as("pages about a record that left no line with a record in it")
                .isEmpty();
    }
}
