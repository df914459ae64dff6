package occ.partners.pages;

import java.util.List;
import occ.access.Organisation.Sector;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.partners.Body;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;

/** Adding a body, or changing what is said of one. */
public record BodyFormPage(@Nullable Body body, Form form) {
    public String title() {
        return body == null ? "Add a body" : "Change " + body.name();
    }

    public String action() {
        return body == null ? Body.ADDRESS : body.address() + "/change";
    }

    public String back() {
        return body == null ? Body.ADDRESS : body.address();
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(title()).via("Partners", Body.ADDRESS);
    }

    public List<Option> sectors() {
        return Options.of(Sector.class, Sector::label);
    }

    public List<Option> regions() {
        return Options.of(Region.class, Region::label);
    }
}
