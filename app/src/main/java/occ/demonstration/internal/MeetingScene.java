package occ.demonstration.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.meetings.Cycle;
import occ.meetings.GroupKind;
import occ.meetings.GroupText;
import occ.meetings.MeetingGroups;
import occ.meetings.Outcome;
import occ.meetings.Outcome.Done;
import org.springframework.stereotype.Component;

/** The groups that task: two of the country, one of each region, one of each force in the North West. */
@Component
class MeetingScene {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final int PAPER_HOURS = 12;
    private static final Duration BEGAN = Duration.ofDays(120);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final MeetingGroups groups;
    private final RegionalMeetings regional;
    private final Organisations organisations;
    private final Cast cast;
    private final Clock clock;

    MeetingScene(MeetingGroups groups, RegionalMeetings regional, Organisations organisations, Cast cast, Clock clock) {
        this.groups = groups;
        this.regional = regional;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps the groups it has. */
    void play() {
        if (!groups.all(cast.named("coordinator")).isEmpty()) {
            return;
        }
        var now = clock.instant();
        var northWest = Now.at(now.minus(BEGAN), () -> {
            national();
            var own = organisations.find("region:NW").orElseThrow();
            organisations.regions().stream()
                    .filter(region -> !region.id().equals(own.id()))
                    .forEach(region -> begin(
                            region, cast.chair(), cast.coordinator(region), monthly(region.name()), members(region)));
            organisations.forces().stream()
                    .filter(force -> organisations.covers(own.id(), force.id()))
                    .forEach(force -> begin(
                            force,
                            cast.named("regional-chair"),
                            cast.named("coordinator"),
                            monthly(force.name()),
                            members(force)));
            return begin(
                    own,
                    cast.named("regional-chair"),
                    cast.named("coordinator"),
                    new Cycle.Weekly(2, DateWords.today(now.minus(FORTNIGHT)), TEN),
                    List.of(
                            cast.named("analyst"),
                            cast.named("lead"),
                            cast.named("embedded"),
                            cast.named("intelligence-north-west"),
                            cast.named("offenders")));
        });
        regional.play(northWest, now);
    }

    private void national() {
        var command = organisations.command();
        var secretary = cast.named("national-coordinator");
        var members = List.of(cast.named("national-lead"), cast.named("campaigns"), cast.named("scoring"));
        begin(
                new GroupText(
                        "National strategic tasking and coordination group",
                        GroupKind.STRATEGIC,
                        command.id(),
                        cast.chair().account(),
                        secretary.account(),
                        2,
                        PAPER_HOURS,
                        new Cycle.Monthly(1, DayOfWeek.TUESDAY, TWO)),
                secretary,
                members);
        var tactical = begin(command, cast.chair(), secretary, new Cycle.Monthly(3, DayOfWeek.WEDNESDAY, TEN), members);
        regional.planNext(secretary, tactical);
    }

    /** Each on another day, so that nobody must be in two places. */
    private static Cycle monthly(String name) {
        var turn = Math.floorMod(name.hashCode(), 20);
        return new Cycle.Monthly(turn % 4 + 1, DayOfWeek.of(turn / 4 + 1), TEN);
    }

    private List<Actor> members(Organisation home) {
        return List.of(cast.analyst(home), cast.coordinator(home));
    }

    private Reference begin(Organisation body, Actor chair, Actor secretary, Cycle cycle, List<Actor> members) {
        return begin(
                new GroupText(
                        name(body),
                        GroupKind.TACTICAL,
                        body.id(),
                        chair.account(),
                        secretary.account(),
                        2,
                        PAPER_HOURS,
                        cycle),
                secretary,
                members);
    }

    private static String name(Organisation body) {
        return switch (body.kind()) {
            case COMMAND -> "National tactical tasking and coordination group";
            case REGION -> body.name().replaceFirst(" region.*", "") + " regional tactical tasking";
            default -> body.name() + " tactical tasking";
        };
    }

    private Reference begin(GroupText text, Actor secretary, List<Actor> members) {
        var group = done(groups.begin(secretary, text));
        members.forEach(member -> done(groups.join(secretary, group, member.account())));
        return group;
    }

    static Reference done(Outcome outcome) {
        if (outcome instanceof Done(var reference)) {
            return reference;
        }
        throw new IllegalStateException(outcome.toString());
    }
}
