package occ.assessment;

import occ.assessment.model.ModelId;
import occ.assessment.score.Answers;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * An assessment scored and checked somewhere else, or in a made world: it is filed as approved. Two persons stand for
 * it here too (R03), its result is worked out by our model and never taken over, and it is as guarded as its subject.
 */
public record ApprovedElsewhere(
        EntityId subject,
        ModelId model,
        Answers answers,
        AccountId scorer,
        AccountId assurer,
        @Nullable SourceId source) {}
