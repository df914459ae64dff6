package occ.interchange.plan;

import java.time.LocalDate;
import occ.assessment.model.ModelId;
import occ.assessment.score.Answers;
import occ.interchange.returns.Row;

/** A legacy assessment as its sender made it; who made it and when stands in the rationale of each answer. */
public record PlannedAssessment(Row row, String group, ModelId model, LocalDate madeOn, Answers answers) {}
