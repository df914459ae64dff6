package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.mapping.GroupRelation.Tension;
import occ.mapping.RelationKind;

public record RelationFormPage(SubjectTop top, Form form) {
    public String action() {
        return top.subject().address() + "/relations";
    }

    public List<Option> kinds() {
        return Options.withNone(
                "Choose how they stand", Options.of(RelationKind.class, kind -> "This group is " + kind.label()));
    }

    public List<Option> tensions() {
        return Options.withNone("Not rivals", Options.of(Tension.class, Tension::label));
    }

    public List<Option> sourceKinds() {
        return OriginFields.kinds();
    }
}
