package occ.threattolife.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who stands above whom when a life is at risk: an organisation, those above it, and the command for everybody. */
@Component
class Lines {
    private final Organisations organisations;

    Lines(Organisations organisations) {
        this.organisations = organisations;
    }

    List<OrganisationId> above(OrganisationId lowest) {
        var line = new ArrayList<OrganisationId>();
        for (@Nullable OrganisationId here = lowest;
                here != null;
                here = organisations.get(here).parent()) {
            line.add(here);
        }
        return joined(line, List.of(organisations.command().id()));
    }

    static List<OrganisationId> joined(List<OrganisationId> nearer, List<OrganisationId> farther) {
        return Stream.concat(nearer.stream(), farther.stream()).distinct().toList();
    }

    /** An organisation and all below it, itself first. */
    List<Organisation> below(OrganisationId upper) {
        return organisations.all().stream()
                .filter(one -> organisations.covers(upper, one.id()))
                .sorted((one, other) ->
                        Boolean.compare(other.id().equals(upper), one.id().equals(upper)))
                .toList();
    }
}
