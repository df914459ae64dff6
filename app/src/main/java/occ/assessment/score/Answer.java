package occ.assessment.score;

import java.util.List;
import occ.assessment.model.ThreatModel;

/** What was answered to one factor. That it is not known is an answer, and makes a range. */
public sealed interface Answer {
    String factor();

    String rationale();

    List<EvidenceRef> evidence();

    /** Whether the model asks for it and, where a value was chosen, offers that value. */
    default boolean isOnScaleOf(ThreatModel model) {
        return model.factor(factor())
                .filter(factor ->
                        !(this instanceof Known known) || factor.group().allows(known.value()))
                .isPresent();
    }

    enum Standing {
        FACT("Fact"),
        ASSESSMENT("Assessment");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    record Known(String factor, int value, String rationale, List<EvidenceRef> evidence, Standing standing)
            implements Answer {
        public Known {
            rationale = rationale.strip();
            evidence = List.copyOf(evidence);
        }
    }

    record Unknown(String factor, String rationale, List<EvidenceRef> evidence) implements Answer {
        public Unknown {
            rationale = rationale.strip();
            evidence = List.copyOf(evidence);
        }
    }

    /** Begun: words or evidence, and no value chosen yet. It scores as what is not answered, and is not submitted. */
    record Open(String factor, String rationale, List<EvidenceRef> evidence) implements Answer {
        public Open {
            rationale = rationale.strip();
            evidence = List.copyOf(evidence);
        }

        public boolean isEmpty() {
            return rationale.isEmpty() && evidence.isEmpty();
        }
    }

    static Answer unknown(String factor) {
        return new Unknown(factor, "", List.of());
    }
}
