package occ.demonstration.internal;

import static occ.demonstration.internal.MeetingScene.done;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.governance.Outcome;
import occ.governance.Steering;
import occ.governance.SteeringGroups;
import occ.governance.ThemeLeads;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.Theme;
import occ.meetings.Cycle;
import occ.meetings.GroupKind;
import occ.meetings.GroupText;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroups;
import org.springframework.stereotype.Component;

/** Who leads which theme, the Strategic Governance Group and a Threat Group of each threat theme. */
@Component
class SteeringScene {
    private static final Duration BEGAN = Duration.ofDays(110);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final int PAPER_HOURS = 12;

    private final ThemeLeads leads;
    private final Steering steering;
    private final MeetingGroups groups;
    private final RegionalMeetings meetings;
    private final StrategicPlanScene plans;
    private final Organisations organisations;
    private final Cast cast;
    private final Clock clock;

    SteeringScene(
            ThemeLeads leads,
            Steering steering,
            MeetingGroups groups,
            RegionalMeetings meetings,
            StrategicPlanScene plans,
            Organisations organisations,
            Cast cast,
            Clock clock) {
        this.leads = leads;
        this.steering = steering;
        this.groups = groups;
        this.meetings = meetings;
        this.plans = plans;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps whoever steers. */
    void play() {
        if (steering.groups(cast.chair()).board() != null) {
            return;
        }
        Now.at(clock.instant().minus(BEGAN), () -> {
            appoint();
            assign();
            return BEGAN;
        });
        plans.play();
    }

    /** Corruption waits for an answer, and nobody leads the rest: which is an exception, as it should be. */
    private void appoint() {
        named().forEach((theme, lead) -> {
            ask(theme, lead);
            settled(leads.answer(lead, theme, true, ""));
        });
        ask(Theme.CORRUPTION, cast.coordinator(region("EA")));
    }

    private void ask(Theme theme, Actor lead) {
        var person = leads.candidates(cast.chair()).stream()
                .filter(one -> Objects.equals(one.id(), lead.account()))
                .findFirst()
                .orElseThrow();
        settled(leads.ask(
                cast.chair(), theme, person, "Has worked on %s for years, and has the time".formatted(theme.label())));
    }

    private Map<Theme, Actor> named() {
        var named = new EnumMap<Theme, Actor>(Theme.class);
        named.put(Theme.DRUGS, cast.named("national-lead"));
        named.put(Theme.FIREARMS, cast.coordinator(region("WM")));
        named.put(Theme.ACQUISITIVE, cast.coordinator(region("EM")));
        named.put(Theme.IMMIGRATION, cast.coordinator(region("SE")));
        named.put(Theme.PRISONS, cast.named("offenders"));
        named.put(Theme.FRAUD, cast.named("scoring"));
        named.put(Theme.CYBER, cast.analyst(region("SE")));
        named.put(Theme.CHILD_ABUSE, cast.coordinator(region("NE")));
        named.put(Theme.MODERN_SLAVERY, cast.named("coordinator"));
        named.put(Theme.MONEY_LAUNDERING, cast.named("embedded"));
        return named;
    }

    private void assign() {
        var all = named();
        var board = begin("Strategic Governance Group", 1, all.values().stream().toList());
        var threats = new EnumMap<Theme, MeetingGroup>(Theme.class);
        for (var theme : Theme.threatThemes()) {
            var members = Stream.of(all.get(theme), cast.named("campaigns")).toList();
            threats.put(theme, begin("Threat Group: " + theme.label(), 2 + theme.ordinal() % 3, members));
        }
        settled(steering.assign(cast.chair(), new SteeringGroups(board, threats)));
    }

    private MeetingGroup begin(String name, int week, List<Actor> members) {
        var secretary = cast.named("national-coordinator");
        var group = done(groups.begin(
                secretary,
                new GroupText(
                        name,
                        GroupKind.GOVERNANCE,
                        organisations.command().id(),
                        cast.chair().account(),
                        secretary.account(),
                        2,
                        PAPER_HOURS,
                        new Cycle.Monthly(week, DayOfWeek.of(1 + name.length() % 5), TEN))));
        members.forEach(member -> done(groups.join(secretary, group, member.account())));
        meetings.planNext(secretary, group);
        return groups.get(secretary, group);
    }

    private Organisation region(String code) {
        return organisations.find("region:" + code).orElseThrow();
    }

    static void settled(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(refused.sentence());
        }
    }
}
