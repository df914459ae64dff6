package occ.assessment.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import occ.assessment.model.ThreatModel;

/** The models that come with the program, as they are before a scoring authority changes anything. */
final class ShippedModels {
    private static final String FOLDER = "/assessment/models/";

    private ShippedModels() {}

    static ThreatModel.Weighted occOpen() {
        return (ThreatModel.Weighted) read("occ-open-v1");
    }

    static ThreatModel.Matrix ocgmStyle() {
        return (ThreatModel.Matrix) read("ocgm-style-v1");
    }

    static List<ThreatModel> all() {
        return List.of(occOpen(), ocgmStyle());
    }

    private static ThreatModel read(String name) {
        var path = FOLDER + name + ".json";
        try (var stream = Objects.requireNonNull(ShippedModels.class.getResourceAsStream(path), path)) {
            return ModelJson.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
