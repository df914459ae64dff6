package occ.picture;

import static occ.picture.Breach.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import occ.access.Organisations;
import occ.access.Role;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Tier;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.meetings.Actions;
import occ.meetings.MeetingWorld;
import occ.meetings.Proceedings.NewAction;
import occ.partners.EmbeddedOfficers;
import occ.reference.Region;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.tasking.TaskingOutcome;
import occ.tasking.TaskingOutcome.Decided;
import occ.testing.People;
import org.springframework.context.ApplicationContext;

/** What a response lacks: a tier, an owner, a lead, an answer to a meeting, an officer in the region. */
record ResponseBreaches(
        MadeSubjects made,
        MeetingWorld meetings,
        Response response,
        Actions actions,
        EmbeddedOfficers officers,
        Organisations organisations,
        People people) {
    private static final Duration TWENTY_DAYS = Duration.ofDays(20);

    static ResponseBreaches in(ApplicationContext context) {
        var makers = context.getAutowireCapableBeanFactory();
        return new ResponseBreaches(
                makers.createBean(MadeSubjects.class),
                makers.createBean(MeetingWorld.class),
                context.getBean(Response.class),
                context.getBean(Actions.class),
                context.getBean(EmbeddedOfficers.class),
                context.getBean(Organisations.class),
                context.getBean(People.class));
    }

    Map<String, Supplier<Breach>> all() {
        return Map.of(
                "no-tier", this::noTier,
                "no-owner", this::noOwner,
                "lead-not-assigned", this::noLead,
                "lead-not-accepted", this::noAnswer,
                "band-a-low-tier", this::lowTier,
                "meetings.action", this::meeting,
                "partners.embedded-officer", this::vacancy);
    }

    private Breach noTier() {
        var subject = begun(this::mapped);
        return Breach.of(subject.id(), () -> decided(tier(subject, Tier.LOCAL)));
    }

    private Breach noOwner() {
        var subject = begun(this::mapped);
        var owner = people.leadOfficer().unit();
        return Breach.of(
                subject.id(),
                () -> decided(response.assignOwner(people.chair(), subject.id(), -1, owner, "It lies in their area")));
    }

    private Breach noLead() {
        var subject = begun(this::mapped);
        return Breach.of(subject.id(), () -> {
            decided(asked(subject));
            decided(response.accept(people.leadOfficer(), subject.id()));
        });
    }

    private Breach noAnswer() {
        var subject = begun(this::mapped);
        begun(() -> asked(subject));
        return Breach.of(subject.id(), () -> decided(response.accept(people.leadOfficer(), subject.id())));
    }

    private Breach lowTier() {
        var subject = begun(this::mapped);
        begun(() -> {
            made.scoreBandA(subject.id());
            return tier(subject, Tier.FORCE);
        });
        return Breach.of(subject.id(), () -> decided(tier(subject, Tier.NATIONAL)));
    }

    private Breach meeting() {
        var subject = made.nominated(EntityKind.GROUP, "Wants Surveillance", Handling.P);
        var bid = meetings.tabled(subject, "Ring whoever looks at the yard");
        var meeting = meetings.begun(
                meetings.planned(meetings.group(1, meetings.member())), meetings.chair(), meetings.member());
        var item = meetings.agenda().items(meetings.chair(), meeting).stream()
                .filter(one -> one.record().equals(bid.reference().text()))
                .findFirst()
                .orElseThrow();
        var due = MeetingWorld.DAY.plusDays(5);
        var action = new NewAction("Ring the landlord", meetings.member().account(), null, due);
        var asked = Now.at(
                MeetingWorld.MEETING,
                () -> MeetingWorld.done(meetings.proceedings().ask(meetings.secretary(), meeting, item, action)));
        return new Breach(
                subject.id(),
                MeetingWorld.MEETING.plus(TWENTY_DAYS),
                () -> MeetingWorld.done(actions.answer(
                        meetings.member(), asked, 1, occ.meetings.Action.State.DONE, "He has no cameras")));
    }

    private Breach vacancy() {
        people.another("region:WM", Role.EMBEDDED_OFFICER);
        var officer = officers.candidates(people.chair(), Region.WM).getFirst();
        begun(() -> {
            officers.post(people.chair(), Region.WM, officer, "As it stood");
            return officers.post(people.chair(), Region.WM, null, "Nobody follows yet");
        });
        var region = organisations.find("region:WM").orElseThrow().id();
        return Breach.of(
                new EntityId(region.value()),
                () -> assertThat(officers.post(people.chair(), Region.WM, officer, ""))
                        .isInstanceOf(Recording.Recorded.class));
    }

    private Subject mapped() {
        return made.mapped(EntityKind.VULNERABILITY, "Quay nobody answers for", Handling.P);
    }

    private TaskingOutcome asked(Subject subject) {
        return response.assignLead(
                people.chair(), subject.id(), -1, people.leadOfficer().account(), "Nothing to hand over");
    }

    private TaskingOutcome tier(Subject subject, Tier tier) {
        return response.decideTier(
                people.chair(), subject.id(), -1, tier, "Long enough a reason to differ from whatever is suggested");
    }

    private static void decided(TaskingOutcome outcome) {
        assertThat(outcome).isInstanceOf(Decided.class);
    }
}
