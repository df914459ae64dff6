package occ.disclosure.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.disclosure.Investigation;
import occ.disclosure.MarkingRelevant.Material;
import occ.disclosure.Presumption;
import occ.disclosure.Sensitivity;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** The form on which a record is marked as relevant. */
public record MarkFormPage(Material material, List<Investigation> investigations, Form form) {
    public MarkFormPage {
        investigations = List.copyOf(investigations);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Mark as relevant").via(material.name(), material.address());
    }

    public List<Option> toChoose() {
        return Options.of(
                investigations, each -> each.reference().text(), each -> each.name() + ", " + each.reference());
    }

    public List<Option> items() {
        return Stream.concat(
                        Stream.of(new Option("", "All of it")),
                        material.items().stream().map(item -> new Option(String.valueOf(item), "Item " + item)))
                .toList();
    }

    public List<Option> sensitivities() {
        return Options.withNone("It is not sensitive", Options.of(Sensitivity.class, Sensitivity::label));
    }

    public List<Option> presumptions() {
        return Options.withNone("None of these", Options.of(Presumption.class, Presumption::label));
    }
}
