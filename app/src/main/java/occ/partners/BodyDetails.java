package occ.partners;

import java.util.List;
import occ.access.Organisation.Sector;
import occ.mapping.Problem;
import occ.mapping.Problems;
import occ.reference.Region;

/** What is said of a body. It works in the whole country where no region is named. */
public record BodyDetails(
        String name, Sector sector, boolean competent, List<Region> regions, String contact, String capabilities) {
    public BodyDetails {
        regions = List.copyOf(regions);
    }

    public List<Problem> problems() {
        return new Problems()
                .refuseBlank(name, "name", "Enter the name of the body")
                .all();
    }

    public boolean covers(Region region) {
        return regions.isEmpty() || regions.contains(region);
    }
}
