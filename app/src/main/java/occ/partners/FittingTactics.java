package occ.partners;

import static occ.partners.ExposureKind.ASSOCIATES;
import static occ.partners.ExposureKind.BUSINESSES;
import static occ.partners.ExposureKind.COMMUNICATIONS;
import static occ.partners.ExposureKind.INSIDERS;
import static occ.partners.ExposureKind.MONEY;
import static occ.partners.ExposureKind.ONLINE;
import static occ.partners.ExposureKind.PRISONS;
import static occ.partners.ExposureKind.PROPERTY;
import static occ.partners.ExposureKind.TRAVEL;
import static occ.partners.ExposureKind.VEHICLES;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;

/** Which tactics of the catalogue bear on what a group depends on. A local default, and advice: a person chooses. */
public final class FittingTactics {
    private static final Map<ExposureKind, List<String>> BY_KIND = Map.of(
            BUSINESSES, List.of("BUS-01", "BUS-02", "BUS-04", "BUS-06"),
            VEHICLES, List.of("VEH-01", "VEH-02", "VEH-03", "VEH-04", "VEH-05"),
            TRAVEL, List.of("TRA-01", "TRA-02", "TRA-03", "TRA-04", "TRA-05"),
            PROPERTY, List.of("BUS-03", "LIF-01", "LIF-04", "CRI-04"),
            MONEY, List.of("LIF-02", "LIF-03", "BUS-05", "CRI-04"),
            ASSOCIATES, List.of("BEH-01", "BEH-02", "CRI-02"),
            COMMUNICATIONS, List.of("CRI-03", "LIF-05"),
            PRISONS, List.of("BEH-05", "BEH-02"),
            ONLINE, List.of("CRI-05", "BUS-05"),
            INSIDERS, List.of("BEH-01", "CRI-05", "BUS-06"));

    private FittingTactics() {}

    /** Those that protect alone, where the exposure is kept to protect somebody (R47). */
    public static List<Tactic> against(Exposure exposure, Tactics catalogue) {
        return exposure.details().protective()
                ? catalogue.get("BEH-02").stream().toList()
                : Objects.requireNonNull(BY_KIND.get(exposure.kind())).stream()
                        .flatMap(code -> catalogue.get(code).stream())
                        .toList();
    }
}
