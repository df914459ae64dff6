package occ.testing;

import java.util.concurrent.atomic.AtomicInteger;
import occ.access.Compartment;
import occ.access.Compartment.Kind;
import occ.access.CompartmentMembers;
import occ.access.CompartmentMembers.Own;
import occ.access.Role;
import occ.access.Sponsorships;
import occ.access.Sponsorships.NewCompartment;
import occ.access.Sponsorships.Outcome;
import occ.access.Sponsorships.Waiting;
import occ.kernel.Actor;
import org.springframework.boot.test.context.TestComponent;

/** Compartments for tests, each opened by two administrators and kept by a sponsor of its own. */
@TestComponent
public class Circles {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Sponsorships sponsorships;
    private final CompartmentMembers members;
    private final People people;

    Circles(Sponsorships sponsorships, CompartmentMembers members, People people) {
        this.sponsorships = sponsorships;
        this.members = members;
        this.people = people;
    }

    public record Circle(Compartment compartment, String name, Actor sponsor) {}

    public Circle keptBy(Actor sponsor) {
        var name = "Operation Number " + NUMBER.incrementAndGet();
        sponsorships.open(first(), asked(name, people.signInName(sponsor)));
        var confirmed = sponsorships.confirm(second(), waiting(name).reference());
        if (confirmed != Outcome.CONFIRMED) {
            throw new IllegalStateException(name + ": " + confirmed);
        }
        var own = members.own(sponsor).stream()
                .filter(one -> one.name().equals(name))
                .map(Own::compartment)
                .findFirst()
                .orElseThrow();
        return new Circle(own, name, sponsor);
    }

    public NewCompartment asked(String name, String sponsor) {
        return new NewCompartment(name, Kind.OPERATION, "Few need to know", sponsor);
    }

    public Waiting waiting(String compartment) {
        return sponsorships.waiting(second()).stream()
                .filter(one -> one.compartment().equals(compartment))
                .findFirst()
                .orElseThrow();
    }

    public Actor first() {
        return people.with("command", Role.ADMINISTRATOR);
    }

    public Actor second() {
        return people.with("command", Role.ADMINISTRATOR, Role.AUDITOR);
    }
}
