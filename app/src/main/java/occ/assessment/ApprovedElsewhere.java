package occ.assessment;

import occ.assessment.model.ModelId;
import occ.assessment.score.Answers;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityRef;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * An assessment scored and checked somewhere else, or in a made world: it is filed as approved. Two persons stand for
 * it here too (R03), and its result is worked out by our model, never taken over.
 */
public record ApprovedElsewhere(
        EntityRef subject,
        ClassId accessClass,
        ModelId model,
        Answers answers,
        AccountId scorer,
        AccountId assurer,
        @Nullable BandOverride override,
        @Nullable SourceId source) {}
