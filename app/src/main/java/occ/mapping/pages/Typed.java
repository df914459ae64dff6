package occ.mapping.pages;

import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Form;

/** A field with what was typed into it, to be carried to the next step of a form. */
public record Typed(String name, String value) {
    static List<Typed> of(Form form, Stream<String> names) {
        return names.map(name -> new Typed(name, form.value(name))).toList();
    }
}
