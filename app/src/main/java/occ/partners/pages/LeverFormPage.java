package occ.partners.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.partners.Body;
import occ.partners.ExposureKind;
import occ.partners.LeverField;
import occ.partners.LeverKind;
import occ.partners.Relationship;

/** Proposing what a body can do. */
public record LeverFormPage(Body body, List<Relationship> agreements, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Propose a lever").via("Partners", Body.ADDRESS).via(body.name(), body.address());
    }

    public String action() {
        return body.address() + "/levers";
    }

    public List<Option> kinds() {
        return Options.of(LeverKind.class, LeverKind::label);
    }

    public List<Option> fields() {
        return Options.of(LeverField.class, LeverField::label);
    }

    /** Those that stand, and none. */
    public List<Option> under() {
        return Options.withNone(
                "It stands by itself",
                Options.of(
                        agreements,
                        one -> one.reference().text(),
                        one -> "With %s: %s"
                                .formatted(
                                        one.one().equals(body.id()) ? one.otherName() : one.oneName(), one.words())));
    }

    public List<Option> exposures() {
        return Options.of(ExposureKind.class, ExposureKind::label);
    }
}
