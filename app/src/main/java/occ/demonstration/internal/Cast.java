package occ.demonstration.internal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import occ.access.Compartment;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Provisioning;
import occ.access.Provisioning.NewPerson;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * The people of the invented world. Those with a sign-in of their own are printed at the start; every region and force
 * has its analyst, coordinator and lead officers besides, all with the same password, which exists here only.
 */
@Component
class Cast {
    static final String PASSWORD = "invented-world";

    record Player(String signInName, String name, String organisation, Set<Role> roles, Set<Compartment> compartments) {
        Player(String signInName, String name, String organisation, Role... roles) {
            this(signInName, name, organisation, Set.of(roles), Set.of());
        }
    }

    static final List<Player> LEADS = List.of(
            new Player("chair", "Sunniva Harbeck", "command", Role.TASKING_CHAIR),
            new Player("regional-chair", "Leocadia Brennock", "region:NW", Role.TASKING_CHAIR),
            new Player("analyst", "Morwen Attlesby", "region:NW", Role.ANALYST),
            new Player("coordinator", "Hesper Tolland", "region:NW", Role.REGIONAL_COORDINATOR),
            new Player("lead", "Tamsin Orrell-Vane", "force:merseyside", Role.LEAD_OFFICER),
            new Player("embedded", "Idris Vaughnley", "region:NW", Role.EMBEDDED_OFFICER),
            new Player("intelligence", "Perpetua Strickley", "force:merseyside", Role.INTELLIGENCE_OFFICER),
            new Player("intelligence-north-west", "Barnaby Threlkirk", "region:NW", Role.INTELLIGENCE_OFFICER),
            new Player("offenders", "Ansel Cuthwaite", "agency:hmpps", Role.OFFENDER_MANAGER),
            new Player("campaigns", "Rhoswen Tarrack", "command", Role.CAMPAIGN_LEAD),
            new Player("duty", "Cadoc Merriman", "command", Role.DUTY_OFFICER),
            new Player("duty-merseyside", "Ffion Garrick", "force:merseyside", Role.DUTY_OFFICER),
            new Player("scoring", "Aurel Pinnegar", "command", Role.SCORING_AUTHORITY, Role.ANALYST),
            new Player("national-coordinator", "Gethin Ravenglass", "command", Role.REGIONAL_COORDINATOR),
            new Player("national-lead", "Leocadia Averill", "command", Role.LEAD_OFFICER),
            new Player("partner", "Silvan Mossgrave", "agency:companies-house", Role.PARTNER),
            new Player("auditor", "Isolde Quennell", "command", Role.AUDITOR),
            new Player("disposal", "Ysolde Carbery", "command", Role.DISPOSAL_APPROVER),
            new Player("source-controller", "Winifred Sarsden", "command", Role.SOURCE_CONTROLLER),
            new Player("second-source-controller", "Corin Maplethorpe", "command", Role.SOURCE_CONTROLLER),
            new Player("rights", "Kerensa Vosper", "force:merseyside", Role.RIGHTS_CASEWORKER),
            new Player("data-protection", "Digory Marrack", "force:merseyside", Role.DATA_PROTECTION_OFFICER),
            new Player("disclosure", "Loveday Nankivell", "force:merseyside", Role.DISCLOSURE_OFFICER),
            new Player("statistics", "Enys Polwhele", "command", Role.STATISTICIAN),
            new Player("second-statistics", "Bryher Carlyon", "command", Role.STATISTICIAN),
            new Player("administrator", "Bram Fenwright", "command", Role.ADMINISTRATOR),
            new Player("second-administrator", "Orla Marchbank", "command", Role.ADMINISTRATOR),
            new Player(
                    "safeguarding",
                    "Elowen Trescothen",
                    "command",
                    Set.of(Role.ANALYST),
                    Set.of(Compartment.SAFEGUARDING)));

    private final Provisioning provisioning;
    private final Organisations organisations;
    private final Map<String, List<Actor>> byOrganisationAndRole = new LinkedHashMap<>();

    Cast(Provisioning provisioning, Organisations organisations) {
        this.provisioning = provisioning;
        this.organisations = organisations;
    }

    /** Whether all of the cast work here. */
    boolean isAmong(Map<String, Actor> people, long seed) {
        return players(seed).stream()
                .allMatch(player -> people.containsKey(player.signInName())
                        && people.get(player.signInName()).name().equals(player.name()));
    }

    /** Those who are not here yet are given their accounts: all of them, or none. */
    void assemble(Map<String, Actor> people, long seed) {
        var players = players(seed);
        byOrganisationAndRole.clear();
        if (people.isEmpty()) {
            var actors =
                    provisioning.provision(players.stream().map(this::person).toList());
            for (var i = 0; i < players.size(); i++) {
                remember(players.get(i), actors.get(i));
            }
        } else {
            players.forEach(player -> remember(player, requireNonNull(people.get(player.signInName()))));
        }
    }

    private List<Player> players(long seed) {
        var dice = new Dice(seed);
        var players = new ArrayList<>(LEADS);
        for (var region : organisations.regions()) {
            players.addAll(crowd(region, dice, Role.ANALYST, Role.REGIONAL_COORDINATOR, Role.EMBEDDED_OFFICER));
        }
        for (var force : organisations.forces()) {
            players.addAll(crowd(force, dice, Role.ANALYST, Role.LEAD_OFFICER, Role.LEAD_OFFICER));
        }
        return players;
    }

    Actor analyst(Organisation near) {
        return nearest(near, Role.ANALYST).getFirst();
    }

    Actor coordinator(Organisation near) {
        return nearest(near, Role.REGIONAL_COORDINATOR).getFirst();
    }

    List<Actor> leadOfficers(Organisation near) {
        return nearest(near, Role.LEAD_OFFICER);
    }

    Actor chair() {
        return cast(organisations.command().id(), Role.TASKING_CHAIR).getFirst();
    }

    Actor named(String signInName) {
        var player = LEADS.stream()
                .filter(one -> one.signInName().equals(signInName))
                .findFirst()
                .orElseThrow();
        var role = player.roles().iterator().next();
        var home = organisations.find(player.organisation()).orElseThrow();
        return cast(home.id(), role).stream()
                .filter(actor -> actor.name().equals(player.name()))
                .findFirst()
                .orElseThrow();
    }

    private List<Actor> nearest(Organisation near, Role role) {
        for (OrganisationId here = near.id();
                here != null;
                here = organisations.get(here).parent()) {
            var found = cast(here, role);
            if (!found.isEmpty()) {
                return found;
            }
        }
        throw new IllegalStateException("Nobody near " + near.name() + " is " + role);
    }

    private List<Actor> cast(OrganisationId organisation, Role role) {
        return byOrganisationAndRole.getOrDefault(organisation.value() + role.name(), List.of());
    }

    private static List<Player> crowd(Organisation home, Dice dice, Role... roles) {
        var players = new ArrayList<Player>();
        for (var i = 0; i < roles.length; i++) {
            var name = PersonNames.next(dice).full();
            var signIn = (roles[i].name() + "-" + (i + 1) + "-" + home.key())
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z0-9]+", "-");
            players.add(new Player(signIn, name, home.key(), roles[i]));
        }
        return players;
    }

    private NewPerson person(Player player) {
        return new NewPerson(
                player.signInName(),
                player.name(),
                organisations.find(player.organisation()).orElseThrow().id(),
                Marking.OFFICIAL_SENSITIVE,
                player.roles(),
                player.compartments(),
                PASSWORD,
                false);
    }

    private void remember(Player player, Actor actor) {
        for (var role : player.roles()) {
            byOrganisationAndRole
                    .computeIfAbsent(actor.unit().value() + role.name(), any -> new ArrayList<>())
                    .add(actor);
        }
    }
}
