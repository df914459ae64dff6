package occ.interchange.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.interchange.Dependant;
import occ.interchange.Import;

/** A deed that needs a reason: refusing an import, or undoing one, which later records may stand against. */
public record DecisionPage(Import shown, Form form, List<Later> later) {
    /** A record that would lose its ground, with all that has been done to it since. */
    public record Later(Link record, List<String> done) {
        static List<Later> of(List<Dependant> dependants) {
            return dependants.stream()
                    .collect(Collectors.groupingBy(
                            each -> new Link(each.title(), each.href()),
                            LinkedHashMap::new,
                            Collectors.mapping(Dependant::because, Collectors.toList())))
                    .entrySet()
                    .stream()
                    .map(each -> new Later(each.getKey(), each.getValue()))
                    .toList();
        }
    }
}
