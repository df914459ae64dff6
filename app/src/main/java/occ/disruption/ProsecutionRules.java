package occ.disruption;

import static occ.disruption.DisruptionRules.first;
import static occ.disruption.DisruptionRules.refusal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.Prosecution.Kind;
import occ.disruption.Prosecutions.Charge;
import occ.disruption.Prosecutions.Happening;
import occ.kernel.EntityKind;

/** What can follow what in a prosecution. */
public final class ProsecutionRules {
    private static final Set<EntityKind> ACCUSED = Set.of(EntityKind.PERSON, EntityKind.ORGANISATION);

    private ProsecutionRules() {}

    public static Optional<Refused> charging(EntityKind against, Charge charge, LocalDate today) {
        return first(
                refusal(
                        !ACCUSED.contains(against),
                        "against",
                        "Enter the reference of a person or an organisation: nobody else is charged"),
                refusal(charge.on().isAfter(today), "on", "The day of the charge must not lie ahead"));
    }

    public static Optional<Refused> recording(Prosecution prosecution, Happening happening, LocalDate today) {
        var kind = happening.kind();
        return first(
                refusal(
                        !next(prosecution).contains(kind),
                        "kind",
                        "It is “%s”, so it cannot become “%s”"
                                .formatted(prosecution.last().kind().label(), kind.label())),
                refusal(
                        happening.on().isBefore(prosecution.chargedOn()),
                        "on",
                        "The day must not be before that of the charge"),
                refusal(
                        happening.on().isAfter(today) && !kind.isPlanned(),
                        "on",
                        "Only a hearing may lie ahead; record what happened when it has"),
                refusal(
                        happening.months() != null && kind != Kind.SENTENCED,
                        "months",
                        "Months of custody belong to a sentence"));
    }

    /** What can be recorded next, in the order of its course. */
    public static List<Kind> next(Prosecution prosecution) {
        return prosecution.isOpen()
                ? Arrays.stream(Kind.values())
                        .filter(kind -> isPossible(prosecution, kind))
                        .toList()
                : List.of();
    }

    private static boolean isPossible(Prosecution prosecution, Kind kind) {
        var convicted = prosecution.has(Kind.CONVICTED);
        var sentenced = prosecution.has(Kind.SENTENCED);
        return switch (kind) {
            case CHARGED -> false;
            case HEARING -> true;
            case BAILED, REMANDED -> !sentenced;
            case CONVICTED, ACQUITTED, DISCONTINUED -> !convicted;
            case SENTENCED -> convicted && !sentenced;
            case QUASHED -> convicted;
        };
    }
}
