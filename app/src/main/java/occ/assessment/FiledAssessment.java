package occ.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.EvidenceRef;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as it is kept. {@code version} counts its changes, for telling a stale form; {@code trial} says that
 * its model was on trial when it was begun; {@code source} is what an import brought it by.
 */
public record FiledAssessment(
        Reference reference,
        int version,
        boolean trial,
        Assessment assessment,
        Course course,
        @Nullable SourceId source) {

    /**
     * Who did what to it, and when. {@code scorer} submitted it or, before that, began it; {@code scoredBy} names
     * everybody who scored; {@code checked} says in words what was checked.
     */
    public record Course(
            Instant begunAt,
            @Nullable Instant submittedAt,
            AccountId scorer,
            String scoredBy,
            @Nullable String checkedBy,
            String checked,
            @Nullable GivenBack givenBack) {

        public static Course begun(AccountId scorer, String name, Instant at) {
            return new Course(at, null, scorer, name, null, "", null);
        }

        public Course submitted(AccountId by, Instant at) {
            return new Course(begunAt, at, by, scoredBy, null, "", givenBack);
        }

        public Course approved(String by, String whatWasChecked) {
            return new Course(begunAt, submittedAt, scorer, scoredBy, by, whatWasChecked, givenBack);
        }

        public Course givenBack(GivenBack back) {
            return new Course(begunAt, submittedAt, scorer, scoredBy, null, "", back);
        }
    }

    /** The last time it was given back; it stays to be read while the answers are corrected. */
    public record GivenBack(AccountId by, String name, String reason, Instant at) {}

    public ScoringForm form() {
        return assessment.form();
    }

    public EntityId subject() {
        return form().subject().id();
    }

    /** Every statement its answers cite, some more than once. Who reads it may not see them all. */
    public Stream<EvidenceRef> evidence() {
        return form().answers().all().stream().flatMap(answer -> answer.evidence().stream());
    }

    public OrganisationalPosition position() {
        return OrganisationalPosition.of(form().model(), form().answers());
    }

    /** As it was approved, whether or not a newer one stands in its place by now. */
    public Optional<Assessment.Approved> approved() {
        return switch (assessment) {
            case Assessment.Approved approved -> Optional.of(approved);
            case Assessment.Superseded superseded -> Optional.of(superseded.approved());
            case Assessment.Draft _, Assessment.Submitted _, Assessment.Returned _ -> Optional.empty();
        };
    }

    /** Whether the subject's band, and its way through the lifecycle, hang on it: a second or a trial model's do not. */
    public boolean decidesBand() {
        return !trial && form().model() instanceof ThreatModel.Weighted;
    }
}
