package occ.interchange.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.interchange.Dependant;
import occ.interchange.Import;

/** A deed that needs a reason: refusing an import, or undoing one, which later records may stand against. */
public record DecisionPage(Import shown, Form form, List<Dependant> dependants) {
    public DecisionPage {
        dependants = List.copyOf(dependants);
    }
}
