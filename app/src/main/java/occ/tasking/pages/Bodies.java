package occ.tasking.pages;

import java.util.Comparator;
import java.util.List;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import org.springframework.stereotype.Component;

/** Bodies that may own a response: forces first, then regions, agencies and the command, each in order of name. */
@Component
class Bodies {
    private static final List<Organisation.Kind> ORDER = List.of(
            Organisation.Kind.FORCE,
            Organisation.Kind.REGION,
            Organisation.Kind.AGENCY,
            Organisation.Kind.COMMAND,
            Organisation.Kind.PARTNER);

    private final Organisations organisations;

    Bodies(Organisations organisations) {
        this.organisations = organisations;
    }

    List<Organisation> possibleOwners() {
        return organisations.all().stream()
                .filter(Organisation::competent)
                .sorted(Comparator.<Organisation>comparingInt(body -> ORDER.indexOf(body.kind()))
                        .thenComparing(Organisation::name))
                .toList();
    }

    List<Option> options() {
        return Options.withNone("Choose a body", Options.of(possibleOwners(), Organisation::key, Organisation::name));
    }
}
