package occ.demonstration.internal;

import java.time.Clock;
import java.util.List;
import occ.access.Organisations;
import occ.bids.Asset;
import occ.bids.Team;
import occ.bids.Teams;
import occ.bids.Teams.NewTeam;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import org.springframework.stereotype.Component;

/** Teams of the North West, one of them away for some days. */
@Component
class TeamScene {
    private static final List<Asset> WATCHING = List.of(Asset.SURVEILLANCE, Asset.TECHNICAL);

    private final Teams teams;
    private final Organisations organisations;
    private final Cast cast;
    private final Clock clock;

    TeamScene(Teams teams, Organisations organisations, Cast cast, Clock clock) {
        this.teams = teams;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps the teams it has. */
    void play() {
        var coordinator = cast.named("coordinator");
        if (!teams.all(coordinator).isEmpty()) {
            return;
        }
        add(coordinator, "Surveillance A", WATCHING);
        add(coordinator, "Surveillance B", WATCHING);
        add(coordinator, "Surveillance C", List.of(Asset.SURVEILLANCE));
        add(coordinator, "Financial investigators", List.of(Asset.FINANCIAL, Asset.ANALYSIS));
        var today = DateWords.today(clock.instant());
        teams.setAway(
                coordinator, named(coordinator, "Surveillance B").reference(), today.plusDays(13), today.plusDays(27));
    }

    private void add(Actor coordinator, String name, List<Asset> assets) {
        teams.add(
                coordinator,
                new NewTeam(name, assets, organisations.find("region:NW").orElseThrow()));
    }

    private Team named(Actor coordinator, String name) {
        return teams.all(coordinator).stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
