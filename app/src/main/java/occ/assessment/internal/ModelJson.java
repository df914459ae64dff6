package occ.assessment.internal;

import java.util.List;
import java.util.stream.Collectors;
import occ.assessment.model.ModelCheck;
import occ.assessment.model.ModelProblem;
import occ.assessment.model.ThreatModel;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The stored form of a model. The field {@code kind} says which of the two it is. */
final class ModelJson {
    private static final String KIND = "kind";
    private static final JsonMapper MAPPER = StrictJson.MAPPER
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private ModelJson() {}

    static String write(ThreatModel model) {
        var tree = MAPPER.createObjectNode().put(KIND, kindOf(model));
        tree.setAll((ObjectNode) MAPPER.valueToTree(model));
        return MAPPER.writeValueAsString(tree);
    }

    /** A model that does not make sense is never handed on. */
    static ThreatModel read(String json) {
        var tree = (ObjectNode) MAPPER.readTree(json);
        var kind = tree.remove(KIND);
        var model = MAPPER.treeToValue(tree, typeOf(kind == null ? "" : kind.asString()));
        var problems = ModelCheck.problemsOf(model);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(model.id().text() + " makes no sense: " + list(problems));
        }
        return model;
    }

    private static String list(List<ModelProblem> problems) {
        return problems.stream()
                .map(problem -> problem.where() + ": " + problem.sentence())
                .collect(Collectors.joining("; "));
    }

    private static String kindOf(ThreatModel model) {
        return switch (model) {
            case ThreatModel.Weighted _ -> "WEIGHTED";
            case ThreatModel.Matrix _ -> "MATRIX";
        };
    }

    private static Class<? extends ThreatModel> typeOf(String kind) {
        return switch (kind) {
            case "WEIGHTED" -> ThreatModel.Weighted.class;
            case "MATRIX" -> ThreatModel.Matrix.class;
            default -> throw new IllegalArgumentException("No kind of model is called “" + kind + "”");
        };
    }
}
