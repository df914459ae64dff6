package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A chair who cannot use a pointer holds a meeting, from its agenda to approved minutes (WCAG 2.2, 2.1.1 and 2.4.3). */
@InTheMadeWorld
class HoldingAMeetingJourney {
    private static final String GROUP = "North West regional tactical tasking";
    private static final String BID = "Surveillance of the yard and the haulier";

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("With the keys alone, a chair decides on a bid in place, the next item has the focus, and minutes are"
            + " approved")
    void aMeetingIsHeldByKeyboard() {
        try (var chair = visitors.withoutPointer().signIn("regional-chair", Visitors.PASSWORD)) {
            chair.open("/meetings").follow(GROUP).sees("In session").shoot("meeting");
            var meeting = chair.path();
            decided(chair);
            var secretary = visitors.as("coordinator");
            secretary.open(meeting).follow("Actions of earlier meetings").sees("Ask both neighbouring regions");
            secretary
                    .fill("Notes for the minutes", "Both regions answered by telephone")
                    .press("Save the note");
            secretary.sees("The note is saved");
            secretary.open(meeting).choose("End the meeting").press("Do it").sees("Held");
            secretary.open(meeting + "/minutes").doesNotSee("Approve the minutes");

            chair.open(meeting)
                    .follow("Minutes")
                    .sees("Both regions answered by telephone")
                    .shoot("minutes-draft");
            chair.press("Approve the minutes").sees("They stand as they were approved");
            chair.open("/meetings/minutes?q=haulier").sees(BID);
        }
    }

    private static void decided(Visitor chair) {
        chair.follow(BID).sees("Quorum met").sees("You did not write this bid").shoot("meeting-mode");
        chair.press("Record and go to item 5").sees("There is a problem").sees("Select what you decide");
        chair.choose("Accept").fill("Reasons", "Highest threat on the list, and a dated opportunity");
        chair.press("Record and go to item 5").sees("Financial investigators");
        assertThat(chair.page().evaluate("document.activeElement.id"))
                .as("the heading of the next item has the focus")
                .isEqualTo("item");
        chair.page().keyboard().press("k");
        chair.waitFor("Decided: Accepted");
    }
}
