package occ.mapping.internal;

import occ.access.Organisation;
import occ.access.Organisations;
import occ.adequacy.MustAct;
import occ.kernel.OrganisationId;
import occ.mapping.Subject;
import org.springframework.stereotype.Component;

/** Who is accountable for a subject in its present state (R01), until a module above names somebody. */
@Component
class Holders {
    private final Organisations organisations;

    Holders(Organisations organisations) {
        this.organisations = organisations;
    }

    MustAct of(Subject subject) {
        return switch (subject.state().holder()) {
            case REGIONAL_COORDINATOR -> coordinator(subject.area());
            case NOMINATOR -> body("Nominator", subject.nominatedBy());
            case SCORER -> body("Scorer", subject.nominatedBy());
            case OWNER -> body("Nominating organisation", subject.nominatedBy());
            case LEAD -> body("Owner to be assigned", subject.area());
            case NOBODY -> throw new IllegalArgumentException("Nobody holds what is " + subject.state());
        };
    }

    MustAct chair() {
        return body("Tasking chair", organisations.command().id());
    }

    private MustAct coordinator(OrganisationId area) {
        return organisations
                .regionOf(area)
                .map(region -> new MustAct("Regional coordinator, " + shortName(region), region.id(), null))
                .orElseGet(() -> body("Coordinator", organisations.command().id()));
    }

    private MustAct body(String role, OrganisationId body) {
        return new MustAct(role + ", " + shortName(organisations.get(body)), body, null);
    }

    /** “North West region (NWROCU)” is the North West to those who work there. */
    private static String shortName(Organisation body) {
        return body.kind() == Organisation.Kind.REGION ? body.name().replaceAll(" region \\(.*\\)", "") : body.name();
    }
}
