package occ.access.pages;

import java.util.List;
import occ.access.Compartment.Kind;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

public record NewCompartmentPage(Form form) {
    public List<Option> kinds() {
        return List.of(
                new Option(Kind.OPERATION.name(), "For an operation", "Those who need to know of it, until it is over"),
                new Option(Kind.STANDING.name(), "Standing", "For a kind of record that few may read"));
    }
}
