package occ.tasking;

import static occ.tasking.TaskingExamples.CHAIR;
import static occ.tasking.TaskingExamples.MERSEYSIDE;
import static occ.tasking.TaskingExamples.PROGRAM;
import static occ.tasking.TaskingExamples.mapped;
import static org.assertj.core.api.Assertions.assertThat;

import occ.access.Organisation;
import occ.kernel.OrganisationId;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingOutcome.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssigningAnOwnerTests {
    private static final Organisation FORCE = body(MERSEYSIDE, "Merseyside", true);

    @Test
    void aForceMayOwnForAReason() {
        assertThat(OwnerRules.decide(mapped().now(), CHAIR, FORCE, "Its members live there"))
                .isInstanceOf(Decided.class);
        assertThat(sentence(OwnerRules.decide(mapped().now(), CHAIR, FORCE, "")))
                .isEqualTo("Enter why this owner");
    }

    @Test
    void aBodyThatIsNoCompetentAuthorityOwnsNothing() {
        var charity = body(OrganisationId.next(), "Lantern Row", false);

        assertThat(sentence(OwnerRules.decide(mapped().now(), CHAIR, charity, "They know the victims")))
                .isEqualTo("Lantern Row is not a competent authority, so it cannot own the response");
    }

    @Test
    void nobodyIsAssignedWhatTheyOwn() {
        assertThat(sentence(OwnerRules.decide(mapped().owned().now(), CHAIR, FORCE, "Again")))
                .isEqualTo("Merseyside owns it already");
    }

    @Test
    @DisplayName("R25: the program assigns no owner")
    void theProgramAssignsNoOwner() {
        assertThat(sentence(OwnerRules.decide(mapped().now(), PROGRAM, FORCE, "Nearest")))
                .contains("not by the program");
    }

    private static Organisation body(OrganisationId id, String name, boolean competent) {
        return new Organisation(
                id, "force:" + name, name, Organisation.Kind.FORCE, Organisation.Sector.PUBLIC, competent, null, null);
    }

    private static String sentence(TaskingOutcome outcome) {
        return ((Refused) outcome).sentence();
    }
}
