package occ.access.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import occ.access.Access;
import occ.access.Forbidden;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Role;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.springframework.stereotype.Component;

@Component
class DecidedAccess implements Access {
    private final Standings standings;
    private final Organisations organisations;

    DecidedAccess(Standings standings, Organisations organisations) {
        this.standings = standings;
        this.organisations = organisations;
    }

    @Override
    public boolean may(Actor actor, Verb verb) {
        return standings.of(actor.account()).holds(verb);
    }

    @Override
    public boolean may(Actor actor, Verb verb, OrganisationId area) {
        return reaches(standings.of(actor.account()), verb, area);
    }

    @Override
    public void require(Actor actor, Verb verb) {
        if (!may(actor, verb)) {
            throw new Forbidden(actor, deed(verb));
        }
    }

    @Override
    public void require(Actor actor, Verb verb, OrganisationId area) {
        if (!may(actor, verb, area)) {
            throw new Forbidden(actor, deed(verb), area);
        }
    }

    @Override
    public Set<Role> roles(Actor actor) {
        return standings.of(actor.account()).roles();
    }

    @Override
    public List<Person> whoMay(Verb verb, OrganisationId area) {
        return standings.allOpen().stream()
                .filter(standing -> reaches(standing, verb, area))
                .map(this::person)
                .toList();
    }

    private boolean reaches(Standing standing, Verb verb, OrganisationId area) {
        return standing.holds(verb) && (standing.service() || organisations.covers(standing.unit(), area));
    }

    private Person person(Standing standing) {
        var unit = organisations.get(standing.unit());
        return new Person(standing.account(), standing.reference(), standing.name(), unit.name(), unit.id());
    }

    private static String deed(Verb verb) {
        return "access." + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
