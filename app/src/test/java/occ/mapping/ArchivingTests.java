package occ.mapping;

import static occ.mapping.MappingExamples.COORDINATOR;
import static occ.mapping.MappingExamples.HARBOUR_LANTERN;
import static occ.mapping.MappingExamples.LEAD;
import static occ.mapping.MappingExamples.ROWAN_PIKE;
import static occ.mapping.MappingExamples.TODAY;
import static occ.mapping.MappingExamples.archiveProposal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArchivingTests {
    @Test
    void aProposalTellsWhatThreatIsLeftAndWhenItWasLastHeardOf() {
        var bare = new ArchiveProposal(LEAD.account(), TODAY, ArchiveReason.DISMANTLED, " ", null, Set.of(), "");

        assertThat(sentences(bare.objections(LEAD)))
                .containsExactly("Say what threat would be left", "Give the day of the last intelligence");
    }

    @Test
    void theLastIntelligenceDoesNotLieInTheFuture() {
        var early = new ArchiveProposal(
                LEAD.account(), TODAY, ArchiveReason.DISMANTLED, "Little", TODAY.plusDays(1), Set.of(), "");

        assertThat(sentences(early.objections(LEAD))).containsExactly("The last intelligence cannot lie in the future");
    }

    @Test
    void twelveQuietMonthsAreTwelveMonths() {
        assertThat(quietSince(12).objections(LEAD)).isEmpty();
        assertThat(sentences(quietSince(11).objections(LEAD)))
                .containsExactly("There has been intelligence within the last twelve months");
    }

    @Test
    @DisplayName("R10: a convicted principal who is not under lifetime management blocks the archive")
    void everyPrincipalMustBeUnderLifetimeManagement() {
        var reason = ArchiveReason.MEMBERS_CONVICTED_AND_MANAGED;
        var proposal = new ArchiveProposal(
                LEAD.account(), TODAY, reason, "Little", TODAY, Set.of(ROWAN_PIKE.id()), "They are in prison");

        assertThat(sentences(proposal.objections(LEAD)))
                .containsExactly("One principal is not under lifetime management");
    }

    @Test
    @DisplayName("R10: whatever the reason, a principal without lifetime management needs one to be without")
    void aPrincipalWithoutManagementNeedsAReason() {
        assertThat(sentences(withoutManagement("").objections(LEAD)))
                .containsExactly("One principal is not under lifetime management: say why none is needed");
        assertThat(withoutManagement("Died in March").objections(LEAD)).isEmpty();
    }

    @Test
    void nothingIsArchivedThatWasNotProposed() {
        assertThat(sentences(ArchiveApproval.OF_WHAT_WAS_PROPOSED.objections(COORDINATOR)))
                .containsExactly("There is no proposal to decide on");
    }

    @Test
    @DisplayName("R10: whatever other modules hold open blocks the archive")
    void whatIsStillOpenBlocksTheArchive() {
        ArchiveObjection plans = subject -> List.of("Action “Visit the haulier” is open");
        ArchiveObjection disruptions = subject -> List.of("A seizure of 12 kg waits for moderation");
        var approval = ArchiveApproval.of(
                archiveProposal(ArchiveReason.DISMANTLED), HARBOUR_LANTERN, List.of(plans, disruptions));

        var outcome = Lifecycle.decide(SubjectState.ARCHIVE_PROPOSED, Move.ARCHIVE, COORDINATOR, approval);

        assertThat(outcome)
                .isEqualTo(new MoveOutcome.Refused(List.of(
                        new Objection.StillOpen("Action “Visit the haulier” is open"),
                        new Objection.StillOpen("A seizure of 12 kg waits for moderation"))));
    }

    @Test
    void theProposerDoesNotDecide() {
        var approval = new ArchiveApproval(archiveProposal(ArchiveReason.DISMANTLED), List.of());

        assertThat(approval.objections(LEAD)).singleElement().isInstanceOf(Objection.FourEyes.class);
        assertThat(approval.objections(COORDINATOR)).isEmpty();
    }

    private static ArchiveProposal withoutManagement(String why) {
        return new ArchiveProposal(
                LEAD.account(), TODAY, ArchiveReason.DISMANTLED, "Little", TODAY, Set.of(ROWAN_PIKE.id()), why);
    }

    private static ArchiveProposal quietSince(int months) {
        return new ArchiveProposal(
                LEAD.account(),
                TODAY,
                ArchiveReason.NO_INTELLIGENCE_12M,
                "Little",
                TODAY.minusMonths(months),
                Set.of(),
                "");
    }

    private static List<String> sentences(List<Objection> objections) {
        return objections.stream().map(Objection::sentence).toList();
    }
}
