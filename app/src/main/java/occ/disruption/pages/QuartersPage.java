package occ.disruption.pages;

import java.util.List;
import occ.disruption.Disruption;
import occ.disruption.Quarter;
import occ.disruption.Quarters.Locked;
import occ.faces.pages.Breadcrumbs;
import org.jspecify.annotations.Nullable;

/** All quarters that are locked; {@code next} is there for whoever locks it, {@code refused} why that may not be yet. */
public record QuartersPage(
        List<Locked> locked,
        @Nullable Quarter next,
        @Nullable String refused) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Quarters").via("Disruptions", Disruption.ADDRESS);
    }
}
