package occ.tasking.pages;

import java.util.List;
import occ.access.Organisation;
import occ.faces.pages.Option;
import occ.faces.pages.Options;

/** Bodies to choose an owner from. */
final class Bodies {
    private Bodies() {}

    static List<Option> options(List<Organisation> bodies) {
        return Options.withNone("Choose a body", Options.of(bodies, Organisation::key, Organisation::name));
    }
}
