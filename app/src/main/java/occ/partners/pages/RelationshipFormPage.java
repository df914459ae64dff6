package occ.partners.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.partners.Bodies.Listed;
import occ.partners.Body;
import occ.partners.Relationship.Strength;
import occ.partners.RelationshipKind;

/** Recording that two bodies work together. */
public record RelationshipFormPage(Body body, List<Listed> others, Form form) {
    public RelationshipFormPage {
        others = List.copyOf(others);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Who it works with").via("Partners", Body.ADDRESS).via(body.name(), body.address());
    }

    public String action() {
        return body.address() + "/relationships";
    }

    public List<Option> bodies() {
        return Options.withNone(
                "Choose a body",
                Options.of(
                        others.stream()
                                .map(Listed::body)
                                .filter(other -> !other.id().equals(body.id()))
                                .toList(),
                        Body::key,
                        Body::name));
    }

    public List<Option> kinds() {
        return Options.of(RelationshipKind.class, RelationshipKind::label);
    }

    public List<Option> strengths() {
        return Options.of(Strength.class, Strength::label);
    }
}
