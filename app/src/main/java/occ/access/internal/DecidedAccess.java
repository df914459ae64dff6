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
import org.springframework.transaction.support.TransactionSynchronizationManager;

@Component
class DecidedAccess implements Access {
    private final Standings standings;
    private final Organisations organisations;
    private final Denials denials;

    DecidedAccess(Standings standings, Organisations organisations, Denials denials) {
        this.standings = standings;
        this.organisations = organisations;
        this.denials = denials;
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
            throw denied(new Forbidden(actor, deed(verb)));
        }
    }

    @Override
    public void require(Actor actor, Verb verb, OrganisationId area) {
        if (!may(actor, verb, area)) {
            throw denied(new Forbidden(actor, deed(verb), area));
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

    @Override
    public List<Person> whoHold(Verb verb, OrganisationId within) {
        return standings.allOpen().stream()
                .filter(standing -> !standing.service() && standing.holds(verb))
                .filter(standing -> organisations.covers(within, standing.unit()))
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

    /** Within an actor's transaction it is written down when that ends; asked outside of one, here. */
    private Forbidden denied(Forbidden denied) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            denials.record(denied);
        }
        return denied;
    }

    private static String deed(Verb verb) {
        return "access." + verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
