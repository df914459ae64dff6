package occ.leaks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import occ.access.AccessClass;
import occ.access.Compartment;
import occ.access.Organisations;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.mapping.Grounds;
import occ.mapping.MemberRole;
import occ.mapping.Memberships.Who;
import occ.mapping.Move;
import occ.mapping.RejectReason;
import occ.mapping.RelationKind;
import occ.pole.DataSubjectCategory;
import occ.pole.Predicate;
import occ.pole.recording.Said;
import occ.testing.People;
import org.springframework.context.ApplicationContext;

/**
 * A small world told three times: for every reader of the map, under conditions in another region, and in a compartment.
 * Then the tellings touch: hidden people in open groups, open people in hidden ones, links and pointers across.
 */
final class LeakWorld {
    /** The names of each telling begin with a word of their own, which no other word of the program holds. */
    static final String OPEN = "Openfield";

    static final String CONDITIONS = "Zedmarsh";
    static final String COMPARTMENT = "Quillhaven";

    private final Verbs verbs;
    private final People people;
    private final Instant began;

    LeakWorld(ApplicationContext context, Instant now) {
        this.verbs = new Verbs(context);
        this.people = context.getBean(People.class);
        this.began = now.minus(Duration.ofDays(190));
    }

    /** {@code early} is a day before most of it, {@code late} one after all of it. */
    record Made(Told open, Told conditions, Told compartment, LocalDate early, LocalDate late) {
        /** A hidden statement from an open source: were its class another, anybody would read it. */
        String betrayal() {
            return compartment.by().named("the Curlew");
        }
    }

    Made make() {
        new Deconflicted(verbs, began).silence(people.with("command", Role.REGIONAL_COORDINATOR));
        var open = new Story(verbs, openTeller(), began);
        var conditions = new Story(verbs, conditionsTeller(), began.plus(Duration.ofHours(3)));
        var compartment = new Story(verbs, compartmentTeller(), began.plus(Duration.ofHours(5)));
        var made = new Made(open.play(), conditions.play(), compartment.play(), day(4), day(60));
        for (var told : List.of(made.open(), made.conditions(), made.compartment())) {
            new Reported(verbs, people, told, began.plus(Duration.ofDays(40))).tell();
        }
        for (var told : List.of(made.open(), made.conditions(), made.compartment())) {
            new Required(verbs, told, began.plus(Duration.ofDays(50))).tell();
        }
        new Deconflicted(verbs, began.plus(Duration.ofDays(60)))
                .tell(
                        List.of(analyst(), lead(), coordinator(), officer()),
                        made.conditions(),
                        made.compartment(),
                        coordinator());
        new Learnt(verbs, openTeller(), Handling.P, began.plus(Duration.ofDays(55))).tell();
        new Learnt(verbs, conditionsTeller(), Handling.C, began.plus(Duration.ofDays(55))).tell();
        for (var told : List.of(made.open(), made.conditions(), made.compartment())) {
            new BidFor(verbs, told, began.plus(Duration.ofDays(52))).tell();
            new RiskCarried(verbs, told, began.plus(Duration.ofDays(189))).tell();
        }
        disrupted(List.of(made.open(), made.conditions(), made.compartment()));
        for (var told : List.of(made.open(), made.conditions(), made.compartment())) {
            new Operating(verbs, told, began.plus(Duration.ofDays(54))).tell();
        }
        var plain = people.with("command", Role.DISPOSAL_APPROVER);
        new Retained(verbs, made.open(), plain, began.plus(Duration.ofDays(55))).tell();
        new Retained(verbs, made.conditions(), plain, began.plus(Duration.ofDays(55))).tell();
        new Retained(
                        verbs,
                        made.compartment(),
                        admitted("command", Role.DISPOSAL_APPROVER),
                        began.plus(Duration.ofDays(55)))
                .tell();
        new Met(
                        verbs,
                        people,
                        List.of(made.open(), made.conditions(), made.compartment()),
                        began.plus(Duration.ofDays(60)))
                .tell(readersFromWideToNarrow(), coordinator());
        touch(compartment, made.open(), made.compartment());
        touch(conditions, made.open(), made.conditions());
        return made;
    }

    private void disrupted(List<Told> told) {
        var at = began.plus(Duration.ofDays(53));
        var achieved = told.stream().map(one -> new Disrupted(verbs, one, at)).toList();
        achieved.forEach(Disrupted::tell);
        Disrupted.lock(verbs, people.with("command", Role.STATISTICIAN), at);
        achieved.forEach(Disrupted::correct);
    }

    /** Of the whole country’s intelligence unit: originals and the restricted annex too, and not what is safeguarded. */
    Actor officer() {
        return people.with("command", Role.INTELLIGENCE_OFFICER);
    }

    Actor analyst() {
        return people.with("force:kent", Role.ANALYST);
    }

    Actor lead() {
        return people.with("force:kent", Role.LEAD_OFFICER);
    }

    Actor coordinator() {
        return people.with("region:EA", Role.REGIONAL_COORDINATOR);
    }

    Actor chair() {
        return people.with("command", Role.TASKING_CHAIR);
    }

    Actor partner() {
        return people.with("agency:companies-house", Role.PARTNER);
    }

    private LocalDate day(int after) {
        return LocalDate.ofInstant(began.plus(Duration.ofDays(after)), ZoneOffset.UTC);
    }

    private Teller openTeller() {
        return new Teller(
                OPEN,
                "kent",
                analyst(),
                coordinator(),
                chair(),
                lead(),
                owned("force:kent", Handling.P),
                grade("2B P"),
                1);
    }

    private Teller conditionsTeller() {
        return new Teller(
                CONDITIONS,
                "merseyside",
                people.analyst(),
                people.coordinator(),
                chair(),
                people.leadOfficer(),
                owned("force:merseyside", Handling.C),
                grade("2B C"),
                2);
    }

    private Teller compartmentTeller() {
        return new Teller(
                COMPARTMENT,
                "kent",
                admitted("force:kent", Role.ANALYST),
                admitted("region:EA", Role.REGIONAL_COORDINATOR),
                admitted("command", Role.TASKING_CHAIR),
                admitted("force:kent", Role.LEAD_OFFICER),
                owned("force:kent", Handling.P).within(Compartment.SAFEGUARDING),
                grade("2B P"),
                3);
    }

    private void touch(Story story, Told open, Told hidden) {
        var source = hidden.source();
        story.later(20);
        story.member(open.main(), hidden.principal(), MemberRole.LIEUTENANT, source);
        story.member(hidden.main(), open.principal(), MemberRole.PRINCIPAL, source);
        story.addMember(
                hidden.by().analyst(),
                hidden.main(),
                new Who.OnRecord(open.principal()),
                MemberRole.LOGISTICS,
                DataSubjectCategory.SUSPECT);
        story.addMember(
                hidden.by().analyst(),
                hidden.main(),
                new Who.New(EntityKind.PERSON, hidden.by().named("Newly Known"), null),
                MemberRole.LOGISTICS,
                DataSubjectCategory.SUSPECT);
        story.relate(hidden.rival(), open.main(), RelationKind.ALLY);
        story.said(open.principal(), Predicate.ALIAS, hidden.by().named("the Heron"), source);
        story.said(open.principal(), Predicate.ALIAS, hidden.by().named("the Curlew"), open.source());
        story.said(open.principal(), Predicate.PRISON_NUMBER, hidden.by().prisonNumber(), source);
        story.said(open.main().ref(), Predicate.DESCRIPTION, hidden.by().named("secret of the open group"), source);
        var person = story.on(() ->
                verbs.entities().get(hidden.by().analyst(), open.principal().id()));
        var phone = story.on(
                () -> verbs.entities().get(hidden.by().analyst(), hidden.phone().id()));
        story.say(person, Said.link(Predicate.USES, phone), source);
        story.say(person, Said.text(Predicate.OCCUPATION, hidden.by().named("occupation")), source);
        story.say(person, Said.text(Predicate.ALIAS, hidden.by().named("the Kestrel")), source);
        child(story, open, hidden);
        reject(story, open, hidden);
    }

    /** A child's membership of an open group waits for a second person, who is admitted to safeguarding. */
    private void child(Story story, Told open, Told hidden) {
        if (hidden.by().accessClass().compartment() == null) {
            return;
        }
        story.addMember(
                hidden.by().analyst(),
                open.main(),
                new Who.New(EntityKind.PERSON, hidden.by().named("Robin Ash"), LocalDate.of(2012, 5, 6)),
                MemberRole.LOGISTICS,
                DataSubjectCategory.SUSPECT);
    }

    /** An open nomination is rejected because a hidden record stands for it. */
    private void reject(Story story, Told open, Told hidden) {
        if (hidden.by().accessClass().compartment() == null) {
            return;
        }
        var coordinator = hidden.by().coordinator();
        story.move(coordinator, open.waiting(), Move.PICK_UP, new Grounds.None());
        story.move(
                coordinator,
                open.waiting(),
                Move.REJECT,
                new Grounds.Rejection(
                        RejectReason.DUPLICATE,
                        "It is on the map already",
                        hidden.main().ref()));
    }

    private Actor admitted(String organisation, Role role) {
        return people.admittedTo(Compartment.SAFEGUARDING, organisation, role);
    }

    private AccessClass owned(String organisation, Handling handling) {
        var owner = verbs.context()
                .getBean(Organisations.class)
                .find(organisation)
                .orElseThrow()
                .id();
        return AccessClass.of(Marking.OFFICIAL_SENSITIVE, handling, owner);
    }

    private static Grade grade(String text) {
        return Grade.parse(text).orElseThrow();
    }

    List<Actor> readersFromWideToNarrow() {
        return List.of(officer(), chair(), coordinator(), analyst(), lead(), partner());
    }
}
