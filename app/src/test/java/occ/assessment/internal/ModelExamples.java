package occ.assessment.internal;

import occ.assessment.model.ThreatModel;

/** The shipped models, for tests of the rooms above the machinery. */
public final class ModelExamples {
    public static final ThreatModel.Weighted OCC_OPEN = ShippedModels.occOpen();
    public static final ThreatModel.Matrix OCGM_STYLE = ShippedModels.ocgmStyle();

    private ModelExamples() {}
}
