package occ.journey;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report is evaluated and sanitised by somebody who cannot use a pointer (WCAG 2.2, 2.1.1 and 2.4.11). */
@InTheMadeWorld
class EvaluatingByKeyboardJourney {
    private static final String REPORT = "A neighbour’s visitors";

    @Autowired
    Visitors visitors;

    private Visitor officer;

    @BeforeEach
    void comeIn() {
        officer = visitors.withoutPointer().signIn("intelligence", Visitors.PASSWORD);
    }

    @AfterEach
    void leave() {
        officer.close();
    }

    @Test
    @DisplayName("With the keys alone, a report is found in its queue, graded, sanitised and sent for approval")
    void evaluatedAndSanitised() {
        officer.open("/intelligence/queues/evaluation").follow(REPORT).follow("Evaluate");
        officer.select("Source", "2 Untested").select("MoPI group", "3 All other offences");
        for (var item = 1; item <= 2; item++) {
            officer.select("Information, item " + item, "D Not known")
                    .select("Handling, item " + item, "P Lawful sharing permitted");
        }
        officer.press("Save the grades").doesNotSee("There is a problem").sees("Sanitised, working copy");
        officer.press("Save and send for approval").sees("waits for a second person");
    }
}
