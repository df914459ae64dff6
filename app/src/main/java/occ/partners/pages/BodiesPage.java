package occ.partners.pages;

import java.util.List;
import java.util.stream.Collectors;
import occ.access.Organisation.Sector;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Pages;
import occ.faces.pages.Words;
import occ.partners.Bodies.Listed;
import occ.partners.BodyDetails;
import occ.partners.ExposureKind;
import occ.partners.Levers.Waiting;
import occ.reference.Region;

/** The bodies that can be asked for help, as filtered. */
public record BodiesPage(
        Form form,
        List<Listed> bodies,
        Pages pages,
        boolean mayKeep,
        boolean mayExport,
        String file,
        List<Waiting> waiting) {
    public BodiesPage {
        bodies = List.copyOf(bodies);
        waiting = List.copyOf(waiting);
    }

    public String found() {
        return Words.count(pages.total(), "body", "bodies");
    }

    public List<Option> sectors() {
        return Options.withNone("Any sector", Options.of(Sector.class, Sector::label));
    }

    public List<Option> regions() {
        return Options.withNone("Anywhere", Options.of(Region.class, Region::label));
    }

    public List<Option> kinds() {
        return Options.withNone("Anything", Options.of(ExposureKind.class, ExposureKind::label));
    }

    public static String where(BodyDetails details) {
        return details.regions().isEmpty()
                ? "The whole country"
                : details.regions().stream().map(Region::label).collect(Collectors.joining(", "));
    }

    public static String levers(Listed listed) {
        return listed.levers() == 0 ? "None" : Words.count(listed.levers(), "lever", "levers");
    }
}
