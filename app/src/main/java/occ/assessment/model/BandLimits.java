package occ.assessment.model;

import java.math.BigDecimal;
import occ.kernel.ThreatBand;

/** The lowest score of bands A, B and C; what lies below is D. */
public record BandLimits(int a, int b, int c) {
    public ThreatBand bandOf(BigDecimal score) {
        if (reaches(score, a)) {
            return ThreatBand.A;
        }
        if (reaches(score, b)) {
            return ThreatBand.B;
        }
        return reaches(score, c) ? ThreatBand.C : ThreatBand.D;
    }

    private static boolean reaches(BigDecimal score, int limit) {
        return score.compareTo(BigDecimal.valueOf(limit)) >= 0;
    }
}
