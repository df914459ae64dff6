package occ.assessment.model;

import java.util.List;
import java.util.Optional;

/**
 * A versioned model. {@code source} is shown beside every score and says where the model comes from and that it is a
 * local default. A version in use is never edited: a change is a new version.
 */
public sealed interface ThreatModel {
    ModelId id();

    String title();

    ModelStatus status();

    String source();

    List<Factor> factors();

    ConfidenceLimits confidence();

    /** Harm and likelihood in weighted points, multiplied, in bands. */
    record Weighted(
            ModelId id,
            String title,
            ModelStatus status,
            String source,
            List<Factor> factors,
            BandLimits bands,
            LethalHarm lethalHarm,
            ConfidenceLimits confidence)
            implements ThreatModel {
        public Weighted {
            factors = List.copyOf(factors);
        }

        @Override
        public Weighted as(ModelId version, ModelStatus standing) {
            return new Weighted(version, title, standing, source, factors, bands, lethalHarm, confidence);
        }
    }

    /** Criminality against intent and capability: {@code 1A} highest, {@code 5C} lowest. */
    record Matrix(
            ModelId id,
            String title,
            ModelStatus status,
            String source,
            List<Factor> factors,
            List<Step> criminality,
            List<Step> capability,
            ConfidenceLimits confidence)
            implements ThreatModel {
        public static final int CRIMINALITY_LEVELS = 5;
        public static final int CAPABILITY_LEVELS = 3;

        public Matrix {
            factors = List.copyOf(factors);
            criminality = List.copyOf(criminality);
            capability = List.copyOf(capability);
        }

        @Override
        public Matrix as(ModelId version, ModelStatus standing) {
            return new Matrix(version, title, standing, source, factors, criminality, capability, confidence);
        }
    }

    /** The same under another number and standing: a new version, or one put in force. */
    ThreatModel as(ModelId version, ModelStatus standing);

    default ThreatModel as(ModelStatus standing) {
        return as(id(), standing);
    }

    default Optional<Factor> factor(String code) {
        return factors().stream().filter(factor -> factor.code().equals(code)).findFirst();
    }

    default List<Factor> in(FactorGroup group) {
        return factors().stream().filter(factor -> factor.group() == group).toList();
    }

    default List<Factor> feedingThreat() {
        return factors().stream().filter(factor -> factor.group().feedsThreat()).toList();
    }
}
