package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.stream.Stream;
import occ.access.Organisations;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.OrganisationId;
import occ.meetings.Cycle;
import occ.meetings.GroupKind;
import occ.meetings.GroupText;
import occ.meetings.MeetingGroups;
import occ.meetings.Meetings;
import org.springframework.stereotype.Component;

/** Panels that decide on disruptions: one of the North West, which sits next week, and the national one. */
@Component
class PanelScene {
    private static final Duration BEGAN = Duration.ofDays(90);
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);
    private static final int EVERY_WEEKS = 4;
    private static final int DAYS_AHEAD = 6;
    private static final int PAPER_HOURS = 16;

    private final MeetingGroups groups;
    private final Meetings meetings;
    private final Organisations organisations;
    private final Cast cast;
    private final Clock clock;

    PanelScene(MeetingGroups groups, Meetings meetings, Organisations organisations, Cast cast, Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps the panels it has. */
    void play() {
        if (groups.all(cast.chair()).stream().anyMatch(group -> group.kind() == GroupKind.PANEL)) {
            return;
        }
        var region = organisations.find("region:NW").orElseThrow();
        begin(
                "North West moderation panel",
                region.id(),
                cast.named("regional-chair"),
                cast.named("coordinator"),
                Stream.of("embedded", "analyst", "intelligence-north-west"));
        begin(
                "National moderation panel",
                organisations.command().id(),
                cast.chair(),
                cast.named("national-coordinator"),
                Stream.of("national-lead", "scoring"));
    }

    private void begin(String name, OrganisationId body, Actor chair, Actor secretary, Stream<String> members) {
        var next = DateWords.today(clock.instant()).plusDays(DAYS_AHEAD);
        var cycle = new Cycle.Weekly(EVERY_WEEKS, next, ELEVEN);
        var text =
                new GroupText(name, GroupKind.PANEL, body, chair.account(), secretary.account(), 2, PAPER_HOURS, cycle);
        var group = Now.at(clock.instant().minus(BEGAN), () -> MeetingScene.done(groups.begin(secretary, text)));
        members.map(cast::named).forEach(member -> MeetingScene.done(groups.join(secretary, group, member.account())));
        MeetingScene.done(meetings.plan(secretary, group, next, ELEVEN, "Conference room 2 and by video"));
    }
}
