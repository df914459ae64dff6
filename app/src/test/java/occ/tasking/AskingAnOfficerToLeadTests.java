package occ.tasking;

import static occ.tasking.TaskingExamples.CHAIR;
import static occ.tasking.TaskingExamples.ORRELL_VANE;
import static occ.tasking.TaskingExamples.PROGRAM;
import static occ.tasking.TaskingExamples.ableOfficer;
import static occ.tasking.TaskingExamples.archived;
import static occ.tasking.TaskingExamples.mapped;
import static occ.tasking.TaskingExamples.on;
import static org.assertj.core.api.Assertions.assertThat;

import occ.tasking.LeadRules.Candidate;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingOutcome.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AskingAnOfficerToLeadTests {
    @Test
    void theFirstLeadNeedsNoHandoverNote() {
        assertThat(LeadRules.assign(mapped().now(), CHAIR, ableOfficer(), "")).isInstanceOf(Decided.class);
    }

    @Test
    @DisplayName("R09: a change of lead needs a handover note")
    void aChangeOfLeadNeedsAHandoverNote() {
        var led = mapped().accepted().now();

        assertThat(refused(LeadRules.assign(led, CHAIR, ableOfficer(), " ")).field())
                .isEqualTo("handover-note");
        assertThat(LeadRules.assign(led, CHAIR, ableOfficer(), "The yard is the way in; the source is cold"))
                .isInstanceOf(Decided.class);
    }

    @Test
    @DisplayName("R09: the note is still owed when somebody led earlier and the next one declined")
    void theNoteIsStillOwedAfterADecline() {
        var gap = mapped().declined().ledUntil(on(2026, 2, 4)).now();

        assertThat(refused(LeadRules.assign(gap, CHAIR, ableOfficer(), "")).field())
                .isEqualTo("handover-note");
    }

    @Test
    void anOfficerWhoMayNotLeadThereIsNotAsked() {
        var abroad = new Candidate(ORRELL_VANE, false, false);
        var uncleared = new Candidate(ORRELL_VANE, true, false);

        assertThat(refused(LeadRules.assign(mapped().now(), CHAIR, abroad, "")).sentence())
                .isEqualTo("DCI Tamsin Orrell-Vane may not lead in this area");
        assertThat(refused(LeadRules.assign(mapped().now(), CHAIR, uncleared, ""))
                        .sentence())
                .contains("may not read this record");
    }

    @Test
    void nobodyIsAskedTwiceUnlessTheyDeclined() {
        var same = new Candidate(ORRELL_VANE, true, true);

        assertThat(refused(LeadRules.assign(mapped().asked(on(2026, 2, 4)).now(), CHAIR, same, ""))
                        .sentence())
                .contains("has been asked already");
        assertThat(LeadRules.assign(mapped().declined().now(), CHAIR, same, "")).isInstanceOf(Decided.class);
    }

    @Test
    @DisplayName("R25: the program assigns no lead and answers for none")
    void theProgramAssignsNoLead() {
        var asked = mapped().asked(on(2026, 2, 4)).now();

        assertThat(refused(LeadRules.assign(mapped().now(), PROGRAM, ableOfficer(), ""))
                        .sentence())
                .contains("not by the program");
        assertThat(LeadRules.accept(asked, PROGRAM)).isInstanceOf(Refused.class);
        assertThat(LeadRules.decline(asked, PROGRAM, "No")).isInstanceOf(Refused.class);
    }

    @Test
    void anAnswerIsGivenOnceAndDecliningSaysWhy() {
        var asked = mapped().asked(on(2026, 2, 4)).now();

        assertThat(LeadRules.accept(asked, CHAIR)).isInstanceOf(Decided.class);
        assertThat(refused(LeadRules.accept(mapped().accepted().now(), CHAIR)).sentence())
                .isEqualTo("This has been answered");
        assertThat(refused(LeadRules.decline(asked, CHAIR, "")).sentence()).isEqualTo("Enter why you decline");
        assertThat(LeadRules.decline(asked, CHAIR, "I leave the unit in March")).isInstanceOf(Decided.class);
    }

    @Test
    void whatHasEndedNeedsNoLead() {
        assertThat(refused(LeadRules.assign(archived().now(), CHAIR, ableOfficer(), ""))
                        .sentence())
                .isEqualTo("It is “Archived”, so it needs no lead");
    }

    private static Refused refused(TaskingOutcome outcome) {
        return (Refused) outcome;
    }
}
