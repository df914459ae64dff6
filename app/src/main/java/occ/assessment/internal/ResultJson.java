package occ.assessment.internal;

import java.util.Objects;
import occ.assessment.score.Result;
import org.jspecify.annotations.Nullable;

/** The stored form of a result: one of the two. */
record ResultJson(Result.@Nullable Weighted weighted, Result.@Nullable Matrix matrix) {

    static String write(Result result) {
        return StrictJson.MAPPER.writeValueAsString(
                switch (result) {
                    case Result.Weighted weighted -> new ResultJson(weighted, null);
                    case Result.Matrix matrix -> new ResultJson(null, matrix);
                });
    }

    static Result read(String json) {
        var stored = StrictJson.MAPPER.readValue(json, ResultJson.class);
        return stored.weighted == null ? Objects.requireNonNull(stored.matrix) : stored.weighted;
    }
}
