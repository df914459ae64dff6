package occ.assessment;

import java.util.UUID;
import occ.kernel.Identifier;
import occ.kernel.Uuid7;

public record AssessmentId(UUID value) implements Identifier {
    public static AssessmentId next() {
        return new AssessmentId(Uuid7.now());
    }
}
