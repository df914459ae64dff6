package occ.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A body to begin the tree of organisations with. {@code competentAuthority} says which rule of sharing
 * applies: named in schedule 7 of the Data Protection Act 2018, or with law enforcement functions by statute (section
 * 30(1)(b)). It is a first setting, for each body's data protection officer to confirm.
 */
public record PartnerSeed(
        String key,
        String name,
        String letters,
        Sector sector,
        boolean competentAuthority,
        @Nullable Region region) {

    /** National and partner bodies, then the ten regional units, then the 43 forces. */
    public static List<PartnerSeed> all() {
        return Stream.of(bodies(), regionalUnits(), forces()).flatMap(s -> s).toList();
    }

    private static Stream<PartnerSeed> bodies() {
        return CsvResource.rows("organisations.csv").stream()
                .map(row -> new PartnerSeed(
                        row.getField("key"),
                        row.getField("name"),
                        row.getField("letters"),
                        Sector.valueOf(row.getField("sector")),
                        Boolean.parseBoolean(row.getField("competent")),
                        null));
    }

    private static Stream<PartnerSeed> regionalUnits() {
        return Arrays.stream(Region.values()).map(PartnerSeed::unitOf);
    }

    private static PartnerSeed unitOf(Region region) {
        var key = "rocu-" + region.code().toLowerCase(Locale.ROOT);
        var name = region.label() + " Regional Organised Crime Unit";
        return new PartnerSeed(key, name, region.unit(), Sector.LAW_ENFORCEMENT, true, region);
    }

    private static Stream<PartnerSeed> forces() {
        return Areas.standard().forces().stream().map(PartnerSeed::of);
    }

    private static PartnerSeed of(Force force) {
        return new PartnerSeed(
                force.key(), force.name(), force.letters(), Sector.LAW_ENFORCEMENT, true, force.region());
    }
}
