package occ.mapping;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import occ.kernel.Theme;

/** What a group does, more closely than its theme. The theme that goes with each is proposed; a person chooses. */
public enum CrimeType {
    DRUG_IMPORTATION("Drug importation", Theme.DRUGS),
    DRUG_PRODUCTION("Drug production", Theme.DRUGS),
    DRUG_DEALING("Drug dealing", Theme.DRUGS),
    COUNTY_LINES("County lines", Theme.DRUGS),
    ARMS_DEALING("Arms dealing", Theme.FIREARMS),
    FIREARMS_CONVERSION("Conversion of firearms", Theme.FIREARMS),
    GUN_VIOLENCE("Gun violence", Theme.FIREARMS),
    HOME_INVASION("Home invasions", Theme.ACQUISITIVE),
    BURGLARY("Burglary", Theme.ACQUISITIVE),
    ROBBERY("Robbery", Theme.ACQUISITIVE),
    PHONE_SNATCHING("Phone snatching", Theme.ACQUISITIVE),
    VEHICLE_THEFT("Vehicle theft", Theme.ACQUISITIVE),
    CARGO_THEFT("Theft of freight", Theme.ACQUISITIVE),
    PLANT_THEFT("Theft of plant and machinery", Theme.ACQUISITIVE),
    METAL_THEFT("Metal theft", Theme.ACQUISITIVE),
    RETAIL_CRIME("Organised retail crime", Theme.ACQUISITIVE),
    PEOPLE_SMUGGLING("People smuggling", Theme.IMMIGRATION),
    FALSE_DOCUMENTS("False travel documents", Theme.IMMIGRATION),
    PRISON_SUPPLY("Supply into prisons", Theme.PRISONS),
    CRIME_FROM_CUSTODY("Crime directed from custody", Theme.PRISONS),
    INVESTMENT_FRAUD("Investment fraud", Theme.FRAUD),
    COURIER_FRAUD("Courier and impersonation fraud", Theme.FRAUD),
    TAX_AND_BENEFIT_FRAUD("Tax and benefit fraud", Theme.FRAUD),
    RANSOMWARE("Ransomware and extortion by computer", Theme.CYBER),
    ACCOUNT_TAKEOVER("Takeover of accounts", Theme.CYBER),
    CHILD_SEXUAL_ABUSE("Sexual abuse of children", Theme.CHILD_ABUSE),
    PEOPLE_TRAFFICKING("People trafficking", Theme.MODERN_SLAVERY),
    LABOUR_EXPLOITATION("Labour exploitation", Theme.MODERN_SLAVERY),
    SEXUAL_EXPLOITATION("Sexual exploitation of adults", Theme.MODERN_SLAVERY),
    CRIMINAL_EXPLOITATION("Exploitation for crime", Theme.MODERN_SLAVERY),
    CASH_LAUNDERING("Laundering of cash", Theme.MONEY_LAUNDERING),
    PROFESSIONAL_LAUNDERING("Laundering through companies and professions", Theme.MONEY_LAUNDERING),
    BRIBERY("Bribery and corruption", Theme.CORRUPTION),
    SANCTIONS_EVASION("Sanctions evasion", Theme.CORRUPTION),
    SMUGGLING("Smuggling", Theme.OTHER),
    COUNTERFEITING("Counterfeiting", Theme.OTHER),
    WASTE_CRIME("Waste crime", Theme.OTHER),
    FOOD_CRIME("Food crime", Theme.OTHER),
    KIDNAP_AND_EXTORTION("Kidnap and extortion", Theme.OTHER);

    private final String label;
    private final Theme theme;

    CrimeType(String label, Theme theme) {
        this.label = label;
        this.theme = theme;
    }

    /** The type of that label, whatever its case. */
    public static Optional<CrimeType> labelled(String written) {
        return Arrays.stream(values())
                .filter(type -> type.label.equalsIgnoreCase(written.strip()))
                .findFirst();
    }

    /** The themes that go with these crimes, the one with most of them first. Advice for whoever maps the group. */
    public static List<Theme> proposedThemes(Collection<CrimeType> crimes) {
        var counts = crimes.stream().collect(Collectors.groupingBy(CrimeType::theme, Collectors.counting()));
        return counts.keySet().stream()
                .sorted(Comparator.<Theme, Long>comparing(counts::get)
                        .reversed()
                        .thenComparing(theme -> theme))
                .toList();
    }

    public String label() {
        return label;
    }

    public Theme theme() {
        return theme;
    }
}
