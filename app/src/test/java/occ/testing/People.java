package occ.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import occ.access.Compartment;
import occ.access.Organisations;
import occ.access.Provisioning;
import occ.access.Provisioning.NewPerson;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.Marking;
import org.springframework.boot.test.context.TestComponent;

/** Actors for tests, made on first asking and then the same: the analyst of Merseyside is one person. */
@TestComponent
public class People {
    public static final String PASSWORD = "a-password-for-tests";

    private final Provisioning provisioning;
    private final Organisations organisations;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<Actor, String> names = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();

    private record Known(Actor actor) {}

    People(Provisioning provisioning, Organisations organisations) {
        this.provisioning = provisioning;
        this.organisations = organisations;
    }

    /** @param organisation its key, such as {@code force:merseyside}, {@code region:NW} or {@code command} */
    public Actor with(String organisation, Role... roles) {
        return known(organisation, Set.of(), roles).actor();
    }

    public Actor admittedTo(Compartment compartment, String organisation, Role... roles) {
        return known(organisation, Set.of(compartment), roles).actor();
    }

    /** Somebody nobody else is, where a test needs two alike. */
    public Actor another(String organisation, Role... roles) {
        return make(organisation, Set.of(), Marking.OFFICIAL_SENSITIVE, roles).actor();
    }

    public Actor clearedOnlyTo(Marking clearance, String organisation, Role... roles) {
        return make(organisation, Set.of(), clearance, roles).actor();
    }

    public Actor analyst() {
        return with("force:merseyside", Role.ANALYST);
    }

    public Actor leadOfficer() {
        return with("force:merseyside", Role.LEAD_OFFICER);
    }

    public Actor coordinator() {
        return with("region:NW", Role.REGIONAL_COORDINATOR);
    }

    public Actor chair() {
        return with("command", Role.TASKING_CHAIR);
    }

    public Actor administrator() {
        return with("command", Role.ADMINISTRATOR);
    }

    public Actor auditor() {
        return with("command", Role.AUDITOR);
    }

    public String signInName(Actor actor) {
        return Optional.ofNullable(names.get(actor)).orElseThrow();
    }

    private Known known(String organisation, Set<Compartment> compartments, Role... roles) {
        var who = organisation + Arrays.toString(roles) + compartments;
        return known.computeIfAbsent(who, any -> make(organisation, compartments, Marking.OFFICIAL_SENSITIVE, roles));
    }

    private Known make(String organisation, Set<Compartment> compartments, Marking clearance, Role... roles) {
        var name = "person-" + number.incrementAndGet();
        var person = new NewPerson(
                name,
                "Person " + number.get(),
                organisations.find(organisation).orElseThrow().id(),
                clearance,
                Set.of(roles),
                compartments,
                PASSWORD,
                false);
        var made = new Known(provisioning.provision(List.of(person)).getFirst());
        names.put(made.actor(), name);
        return made;
    }
}
