package occ.journey;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A disclosure officer marks a record, and what came after the schedule was sent goes onto a new one. */
@InTheMadeWorld
class DrawingUpSchedulesJourney {
    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("A record is marked on its page and stands on a supplementary schedule")
    void aRecordIsMarkedAndStandsOnASchedule() {
        try (var officer = visitors.newlyAs("disclosure")) {
            officer.open("/work").sees("Supplementary schedule: Operation Tideline");
            marked(officer);
            officer.follow("MG6C").sees("Version 1").press("Draw up a new version");
            officer.sees("Version 2").sees("Changed since the version before").shoot("schedule");
            officer.press("Sign it").sees("Signed");
            officer.fill("To which prosecutor was it shown?", "R. Lanyon").fill("How?", "by secure e-mail");
            officer.press("Note that it was sent").sees("Noted as shown to the prosecutor");
            officer.follow("Operation Tideline").sees("MG6C, version 2").shoot("investigation");
        }
    }

    private static void marked(Visitor officer) {
        officer.open("/search?q=Corvin+Haldersley").follow("Corvin Haldersley");
        officer.hand()
                .click(officer.page().locator("details.app-more > summary").first());
        officer.follow("Mark as relevant to an investigation");
        officer.fill("How does the schedule describe it?", "What the informant said of him")
                .fill("Why is it relevant?", "He ran the yard")
                .press("Mark it")
                .sees("It gives away what is restricted");
        officer.fill("How does the schedule describe it?", "Record of a person who ran the yard")
                .shoot("marking-relevant");
        officer.press("Mark it").sees("Marked as relevant").sees("Record of a person who ran the yard");
    }
}
