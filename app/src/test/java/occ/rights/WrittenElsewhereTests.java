package occ.rights;

import static occ.meetings.MeetingWorld.MEETING;
import static occ.meetings.MeetingWorld.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import occ.access.Compartment;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.HeldText;
import occ.disclosure.Investigation;
import occ.disclosure.Investigations;
import occ.disclosure.MarkingRelevant;
import occ.disclosure.NewMark;
import occ.disclosure.Outcome.Done;
import occ.disclosure.Outcome.Refused;
import occ.disclosure.Schedule.Kind;
import occ.disclosure.Schedule.Line;
import occ.disclosure.Schedules;
import occ.disclosure.Sensitivity;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.meetings.MeetingWorld;
import occ.partners.ExposureDetails;
import occ.partners.ExposureKind;
import occ.partners.Exposures;
import occ.plans.Action.Content;
import occ.plans.ActionOwner;
import occ.plans.Actions;
import occ.plans.Objective;
import occ.plans.Objective.Measure;
import occ.plans.PlanOutcome;
import occ.plans.Plans;
import occ.plans.Target;
import occ.rights.Searching.Hit;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What plans, meetings, bids and exposures say of somebody is found for them, and for the prosecutor. */
@WholeApplication
class WrittenElsewhereTests {
    private static final LocalDate LATER = LocalDate.now().plusDays(60);
    /** So unlike each other that none is found for another. */
    private static final List<String> NAMES = List.of(
            "Elestren Pascoe",
            "Digory Vanstone",
            "Morwenna Quill",
            "Hedrek Bolitho",
            "Zenobia Larkspur",
            "Ysella Wick");

    private static int number;

    @Autowired
    ApplicationContext context;

    @Autowired
    Plans plans;

    @Autowired
    Actions actions;

    @Autowired
    Exposures exposures;

    @Autowired
    Investigations investigations;

    @Autowired
    MarkingRelevant marking;

    @Autowired
    Schedules schedules;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    RightsWorld world;
    MadeSubjects made;
    String name;
    Subject group;

    @BeforeEach
    void aGroupNearSomebody() {
        world = new RightsWorld(context);
        made = context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class);
        name = NAMES.get(number++ % NAMES.size());
        group = made.mapped(EntityKind.GROUP, "Tamarisk Row", Handling.P);
    }

    @Test
    @DisplayName(
            "A name in an action of a plan, in the reasons of a decision, in a bid and in an exposure is found and answered")
    void allFourAreFound() {
        act(people.leadOfficer(), group, "Ask " + name.toUpperCase(Locale.UK) + " to move the car");
        decideInAMeeting("The school of " + name + " lies opposite");
        exposed("The flat of " + name);

        var about = world.received(Right.ACCESS, name);
        var hits = world.searching.search(world.caseworker(), about, "");
        assertThat(hits)
                .extracting(Hit::kind)
                .contains("Action of a plan", "Item of a meeting", "Bid", "Exposure of a group");

        about = world.with(about, hits.stream().map(Hit::record).toArray(Reference[]::new));
        assertThat(world.searching.found(world.caseworker(), about))
                .extracting(Found::text)
                .anySatisfy(text -> assertThat(text).contains("Action: Ask " + name.toUpperCase(Locale.UK)))
                .anySatisfy(text -> assertThat(text).contains("Decision: ", "The school of " + name))
                .anySatisfy(text -> assertThat(text).contains("Objective: See whether " + name))
                .anySatisfy(text -> assertThat(text).contains("The group depends on: The flat of " + name));
        for (var found : world.searching.found(world.caseworker(), about)) {
            assertThat(world.searching.address(world.caseworker(), found)).startsWith("/");
        }
    }

    @Test
    @DisplayName("A name within a longer one is somebody else’s")
    void namesAreWhole() {
        act(people.leadOfficer(), group, "Ask " + name + "son to move the car");

        assertThat(world.searching.search(world.caseworker(), world.received(Right.ACCESS, name), ""))
                .isEmpty();
    }

    @Test
    @DisplayName("What is about somebody by key is found without their name")
    void boundByKey() {
        var individual = made.mapped(EntityKind.PRIORITY_INDIVIDUAL, name, Handling.P);
        act(people.leadOfficer(), individual, "Visit before the end of the week");

        assertThat(world.searching.search(world.caseworker(), world.received(Right.ACCESS, name), ""))
                .filteredOn(hit -> hit.kind().equals("Action of a plan"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.because()).startsWith("It is about"));
    }

    @Test
    @DisplayName("R19: what a compartment keeps is not found, not even by a caseworker who belongs to it")
    void compartmentsKeepTheirs() {
        var admitted = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var kept = made.nominated(admitted, EntityKind.VULNERABILITY, "Kept yard", Compartment.SAFEGUARDING);
        act(admitted, kept, "Watch the flat of " + name);
        var member = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.RIGHTS_CASEWORKER);
        assertThat(transactions.as(admitted, () -> actions.of(admitted, kept.id())))
                .hasSize(1);

        var about = world.received(Right.ACCESS, name);
        assertThat(world.searching.search(member, about, "")).isEmpty();
        assertThat(world.searching.search(world.caseworker(), about, "")).isEmpty();
        var investigation = opened();
        assertThat(marking.search(officer(), investigation, name)).isEmpty();
    }

    @Test
    @DisplayName(
            "A disclosure officer finds each of them, marks it, and it stands on the schedule without its own words")
    void eachStandsOnASchedule() {
        act(people.leadOfficer(), group, "Ask " + name + " to move the car");
        decideInAMeeting("The school of " + name + " lies opposite");
        exposed("The flat of " + name);
        var investigation = opened();
        var found = marking.search(officer(), investigation, name);
        assertThat(found)
                .extracting(HeldText::kind)
                .contains("Action of a plan", "Item of a meeting", "Bid", "Exposure of a group");

        for (var text : found) {
            assertThat(marking.material(officer(), text.record()).name()).startsWith(text.kind());
            investigation =
                    marked(investigation, text, "A record of the " + text.kind().toLowerCase(Locale.UK), null);
        }
        investigation = ((Done)
                        schedules.drawUp(officer(), investigation.reference(), investigation.version(), Kind.MG6C, ""))
                .investigation();
        assertThat(schedules
                        .versions(officer(), investigation, Kind.MG6C)
                        .getFirst()
                        .lines())
                .extracting(Line::description)
                .contains("A record of the action of a plan", "A record of the bid");

        var giving = marking.mark(
                officer(),
                investigation.reference(),
                investigation.version(),
                asked(
                        found.getFirst(),
                        "They were to " + found.getFirst().passages().getFirst().words(),
                        Sensitivity.TECHNIQUE));
        assertThat(giving).isInstanceOf(Refused.class);
        var of = investigation;
        assertThatThrownBy(() -> marking.material(officer(), Reference.next("ACT")))
                .as("as for what is hidden, so for what is not there: %s", of.reference())
                .isInstanceOf(NoSuchRecord.class);
    }

    private void act(Actor by, Subject subject, String words) {
        done(plans.begin(by, subject, null));
        var line = UUID.randomUUID();
        done(plans.aim(
                by,
                subject,
                -1,
                new Objective(line, Pillar.PROTECT, "Keep the street open", new Measure("Cars", "4", "0", LATER))));
        done(actions.add(
                by,
                subject,
                new Actions.Asked(
                        new Content(
                                line,
                                Pillar.PROTECT,
                                words,
                                "",
                                Target.SUBJECT,
                                true,
                                "",
                                new ActionOwner.Lead(),
                                LATER),
                        List.of(),
                        "")));
    }

    private void decideInAMeeting(String reasons) {
        var meetings = context.getAutowireCapableBeanFactory().createBean(MeetingWorld.class);
        var bid = meetings.tabled(group, "See whether " + name + " is at home");
        var meeting = meetings.begun(
                meetings.planned(meetings.group(1, meetings.member())), meetings.chair(), meetings.member());
        var item = meetings.agenda().items(meetings.chair(), meeting).stream()
                .filter(one -> one.record().equals(bid.reference().text()))
                .findFirst()
                .orElseThrow();
        var typed = Map.of("decision", "ACCEPTED", "reasons", reasons, "bid-version", String.valueOf(bid.version()));
        assertThat(Now.at(
                        MEETING,
                        () -> meetings.proceedings()
                                .decide(meetings.chair(), meeting, item, item.version(), form(typed))))
                .isTrue();
    }

    private void exposed(String words) {
        exposures.add(
                people.analyst(),
                group,
                new ExposureDetails(ExposureKind.PROPERTY, words, null, false, "Seen there twice"));
    }

    private Actor officer() {
        return people.with("force:merseyside", Role.DISCLOSURE_OFFICER);
    }

    private Investigation opened() {
        return investigations.open(officer(), "Operation Tamarisk", "Somebody else");
    }

    private Investigation marked(
            Investigation about, HeldText text, String description, @Nullable Sensitivity sensitivity) {
        var outcome =
                marking.mark(officer(), about.reference(), about.version(), asked(text, description, sensitivity));
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).investigation();
    }

    private static NewMark asked(HeldText text, String description, @Nullable Sensitivity sensitivity) {
        return new NewMark(text.record(), null, description, "It names them", sensitivity, null, null);
    }

    private static void done(PlanOutcome outcome) {
        assertThat(outcome).isInstanceOf(PlanOutcome.Done.class);
    }
}
