package occ.threattolife;

import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What was said when it was raised. {@code known} never names a source; {@code sourceAtRisk} is whether somebody would
 * be in danger for having told us, if we act; {@code young} is whether the person at risk is under 18 or may be a
 * victim of exploitation (R45); {@code record} is the report or entity it was raised over.
 */
public record Said(
        String atRisk,
        String from,
        String what,
        String placeAndTime,
        String known,
        Answer sourceAtRisk,
        Answer young,
        @Nullable Reference record) {}
