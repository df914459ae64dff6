package occ.journey;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A record is seven years old and nobody learnt anything since: one person proposed that it goes, another decides. */
@InTheMadeWorld
class DisposingOfARecordJourney {
    private static final String DUE = "Ludovic Brantwood";
    private static final String HELD = "Petronel Askew";
    private static final String GOING = "Quentin Marsh-Tilling";

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName(
            "R28: an analyst sees what is due and why; a disposal approver disposes of one, and its address says so")
    void anApproverDisposesOfARecord() {
        var address = seenByTheAnalyst();
        approved();
        try (var analyst = visitors.newlyAs("analyst")) {
            analyst.open(address).sees("A disposed record").doesNotSee(GOING);
        }
    }

    private String seenByTheAnalyst() {
        try (var analyst = visitors.newlyAs("analyst")) {
            analyst.follow("Reviews due").sees(DUE).sees("Legal hold").shoot("reviews-due");
            analyst.follow(DUE).sees("It was not reviewed yet.").shoot("how-long-it-is-kept");
            analyst.follow("Review it").press("Record the review").sees("Select what the review comes to");
            analyst.shoot("retention-review");
            analyst.follow("Legal holds").sees(HELD).shoot("legal-holds");
            analyst.open("/retention/schedule")
                    .sees("from the last relevant event")
                    .shoot("schedules");
            analyst.open("/search?q=" + GOING.replace(' ', '+')).follow(GOING);
            var path = analyst.page().url();
            return path.substring(path.indexOf("/entities/"));
        }
    }

    private void approved() {
        try (var approver = visitors.newlyAs("disposal")) {
            approver.follow("Waiting for approval").shoot("disposals-waiting");
            approver.follow(GOING).sees("What will go").shoot("disposal");
            approver.choose("Dispose of it, for good")
                    .fill("Why?", "Nothing is left that would need it")
                    .press("Decide")
                    .sees("A disposed record")
                    .shoot("tombstone");
            approver.follow("Disposed of").sees("not yet erased from disk").shoot("disposed");
        }
    }
}
