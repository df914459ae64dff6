package occ.picture.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Form;
import occ.picture.Facet;

/** What an address asks for already, sent along with a form that changes another part of it. */
public record Carried(String name, String value) {
    static List<Carried> of(Form form, String... besidesFacets) {
        return Stream.concat(Arrays.stream(Facet.values()).map(Facet::key), Arrays.stream(besidesFacets))
                .flatMap(name -> form.values(name).stream().map(value -> new Carried(name, value)))
                .filter(carried -> !carried.value().isEmpty())
                .toList();
    }
}
