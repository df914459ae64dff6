package occ.interchange.internal;

import java.util.Map;
import occ.interchange.internal.Gathering.Broken;
import occ.interchange.returns.Column;
import occ.interchange.returns.Effect;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Sheet;
import tools.jackson.databind.JsonNode;

/** Assessments of the prototype. Only its group matrix asks what a model of ours asks; the others are refused. */
final class PrototypeAssessments {
    private static final String MATRIX = "OCGM";
    private static final String MODEL = "ocgm-style-v1";
    private static final String TYPE = "assessment_type";
    private static final String ANSWERS = "assessment";
    private static final int LENGTH_OF_DAY = 10;

    private PrototypeAssessments() {}

    static void ofGroup(String file, int position, JsonNode assessment, Gathering gathering) throws Broken {
        var type = Json.text(assessment, TYPE);
        if (!type.equals(MATRIX)) {
            gathering.refuse(
                    Sheet.ASSESSMENTS,
                    refused(
                            file,
                            position,
                            type,
                            "Only the Organised Crime Group Matrix has a model here: this kind of assessment is not taken over"));
            return;
        }
        var key = "assessment-" + position;
        gathering.add(new RowReading(Sheet.ASSESSMENTS, file, position)
                .with(Column.ASSESSMENT_KEY, ReturnProblem.WHOLE_ROW, key)
                .with(Column.ASSESSMENT_GROUP, "ocg_index", PrototypeGroups.key(Json.text(assessment, "ocg_index")))
                .with(Column.ASSESSMENT_MODEL, TYPE, MODEL)
                .with(Column.ASSESSMENT_BY, "assessed_by", assessor(assessment))
                .with(Column.ASSESSMENT_ON, "timestamp", day(Json.text(assessment, "timestamp"))));
        for (var answer : assessment.path(ANSWERS).properties()) {
            gathering.add(answer(file, position, key, answer));
        }
    }

    static ReturnProblem ofPerson(String file, int position, JsonNode assessment) {
        return refused(
                file,
                position,
                Json.text(assessment, TYPE),
                "An assessment of a person's vulnerability holds data of possible victims: it has no place in mapping and"
                        + " is not taken over");
    }

    private static RowReading answer(String file, int position, String key, Map.Entry<String, JsonNode> answer) {
        return new RowReading(Sheet.ANSWERS, file, position)
                .with(Column.ANSWER_ASSESSMENT, ANSWERS, key)
                .with(Column.ANSWER_FACTOR, ANSWERS, answer.getKey())
                .with(Column.ANSWER_VALUE, ANSWERS, Json.text(answer.getValue()));
    }

    private static ReturnProblem refused(String file, int position, String type, String sentence) {
        return new ReturnProblem(file, position, TYPE, type, sentence, Effect.ROW_REFUSED);
    }

    private static String assessor(JsonNode assessment) {
        var force = Json.text(assessment, "police_force");
        return Json.text(assessment, "assessed_by") + (force.isBlank() ? "" : ", " + force);
    }

    private static String day(String timestamp) {
        return timestamp.length() < LENGTH_OF_DAY ? timestamp : timestamp.substring(0, LENGTH_OF_DAY);
    }
}
