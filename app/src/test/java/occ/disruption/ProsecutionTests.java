package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.OwnTrail;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Outcome.Refused;
import occ.disruption.FollowUp.Finding;
import occ.disruption.Prosecution.Kind;
import occ.disruption.Prosecutions.Charge;
import occ.disruption.Prosecutions.Happening;
import occ.disruption.WaitingDisruptions.Todo;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.pole.Entities;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Prosecutions that disruptions led to. */
@WholeApplication
class ProsecutionTests {
    private static final Instant NOW = Instant.parse("2030-05-06T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2030-05-06");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Disruptions disruptions;

    @Autowired
    Panels panels;

    @Autowired
    FollowUps followUps;

    @Autowired
    Prosecutions prosecutions;

    @Autowired
    WaitingDisruptions waiting;

    @Autowired
    Entities entities;

    @Autowired
    OwnTrail trail;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    Actor author;
    Actor supervisor;
    Subject subject;
    Reference accused;

    @BeforeEach
    void aGroupAndSomebodyInIt() {
        author = people.leadOfficer();
        supervisor = people.another("force:merseyside", Role.LEAD_OFFICER);
        var made = beans.createBean(MadeSubjects.class);
        subject = made.nominated(EntityKind.GROUP, "Went to Court", Handling.P);
        accused = entities.add(author, EntityKind.PERSON, subject.accessClass()).reference();
    }

    @Test
    @DisplayName("A charge, a remand, a hearing, a conviction and a sentence stand in the order in which they came")
    void aProsecutionHasItsCourse() {
        var charged = charged(written());
        var sentenced = at(20, () -> {
            happens(charged, Kind.REMANDED, 1, null);
            happens(charged, Kind.HEARING, 60, null);
            happens(charged, Kind.CONVICTED, 10, null);
            return happens(charged, Kind.SENTENCED, 12, 54);
        });

        assertThat(sentenced.events())
                .extracting(Prosecution.Event::kind)
                .containsExactly(Kind.CHARGED, Kind.REMANDED, Kind.HEARING, Kind.CONVICTED, Kind.SENTENCED);
        assertThat(sentenced.last().months()).isEqualTo(54);
        assertThat(sentenced.hearing()).contains(TODAY.plusDays(60));
        assertThat(sentenced.against().name()).isEqualTo(accused.text());
    }

    @Test
    @DisplayName("What cannot follow is refused with what stands, and a day ahead is for hearings alone")
    void whatCannotFollowIsRefused() {
        var charged = charged(written());

        assertThat(refused(charged, Kind.SENTENCED, 1, 12))
                .isEqualTo(new Refused("kind", "It is “Charged”, so it cannot become “Sentenced”"));
        assertThat(refused(charged, Kind.QUASHED, 1, null).field()).isEqualTo("kind");
        assertThat(refused(charged, Kind.CONVICTED, 90, null).field()).isEqualTo("on");
        assertThat(refused(charged, Kind.BAILED, -300, null).field()).isEqualTo("on");
        assertThat(refused(charged, Kind.BAILED, 0, 12).field()).isEqualTo("months");
        at(1, () -> happens(charged, Kind.ACQUITTED, 1, null));
        assertThat(refused(charged, Kind.HEARING, 2, null).sentence())
                .isEqualTo("It is “Acquitted”, so it cannot become “Hearing listed”");
    }

    @Test
    @DisplayName(
            "Persons and organisations are charged, and nothing else on record, and nothing that the actor may not see")
    void nobodyElseIsCharged() {
        var disruption = written();

        assertThat(at(0, () -> prosecutions.charge(author, disruption.reference(), charge(subject.reference(), 0))))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("against"));
        assertThat(at(0, () -> prosecutions.charge(author, disruption.reference(), charge(accused, 3))))
                .isEqualTo(new Refused("on", "The day of the charge must not lie ahead"));
        assertThatThrownBy(() -> at(
                        0, () -> prosecutions.charge(author, disruption.reference(), charge(Reference.next("PER"), 0))))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> at(
                        0,
                        () -> prosecutions.charge(
                                people.with("force:kent", Role.LEAD_OFFICER),
                                disruption.reference(),
                                charge(accused, 0))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    @DisplayName(
            "R25: a conviction that is quashed asks somebody to look again at once, and changes no level by itself")
    void aQuashedConvictionAsksForALook() {
        var approved = approved();
        assertThat(approved.followUps()).isEmpty();
        var charged = charged(approved);
        at(40, () -> {
            happens(charged, Kind.CONVICTED, 30, null);
            return happens(charged, Kind.QUASHED, 40, null);
        });
        var asked = at(40, () -> disruptions.get(supervisor, approved.reference()));

        assertThat(asked.level()).isEqualTo(Effect.MINOR);
        assertThat(asked.nextFollowUp().orElseThrow().due()).isEqualTo(TODAY.plusDays(40));
        assertThat(at(40, () -> waiting.of(supervisor, 50)))
                .filteredOn(one -> one.reference().equals(approved.reference()))
                .extracting(WaitingDisruptions.Waiting::todo)
                .containsExactly(Todo.LOOK_AGAIN);
        var looked = at(
                41,
                () -> followUps.check(
                        supervisor,
                        asked.reference(),
                        asked.version(),
                        Finding.DOWNGRADED,
                        Effect.NONE,
                        "Nothing is left"));
        assertThat(((Done) looked).disruption().confirmed()).isEqualTo(Effect.NONE);
    }

    @Test
    @DisplayName(
            "A hearing ahead stands in the work of whoever wrote the disruption, until it is past or nothing is heard")
    void aHearingIsWork() {
        var disruption = written();
        var charged = charged(disruption);
        at(0, () -> happens(charged, Kind.HEARING, 30, null));

        assertThat(hearings(disruption, 0)).isEmpty();
        assertThat(hearings(disruption, 20)).containsExactly(TODAY.plusDays(30));
        assertThat(hearings(disruption, 31)).isEmpty();
        at(20, () -> happens(charged, Kind.DISCONTINUED, 20, null));
        assertThat(hearings(disruption, 21)).isEmpty();
    }

    @Test
    @DisplayName("R22: whoever records a charge, and whoever reads it, has looked at the accused as well")
    void theTrailNamesTheAccused() {
        var since = Instant.now().minusSeconds(1);
        var disruption = done(disruptions.write(author, subject, ClaimExamples.of(Effect.MINOR), ""));
        var today = DateWords.today(Instant.now());
        done(proceeded(disruption, today));
        disruptions.get(author, disruption.reference());

        var lines =
                transactions.as(author, () -> trail.between(since, Instant.now().plusSeconds(1), 0, 50));
        assertThat(lines.lines())
                .filteredOn(line -> line.deed().equals("disruption.prosecution-recorded")
                        || line.deed().equals("disruption.read"))
                .extracting(OwnTrail.Line::records)
                .as("the disruption, its subject and the accused")
                .containsExactly(3, 3);
    }

    private Outcome proceeded(Disruption disruption, LocalDate day) {
        return prosecutions.charge(
                author,
                disruption.reference(),
                new Charge(accused, "Conspiracy", "Crown Court at Marlowe Bridge", day));
    }

    private List<LocalDate> hearings(Disruption disruption, int day) {
        return at(day, () -> waiting.of(author, 50)).stream()
                .filter(one -> one.todo() == Todo.HEARING && one.reference().equals(disruption.reference()))
                .map(one -> one.due())
                .toList();
    }

    /** What it is of, by the disruption and its own reference. */
    private record Charged(Reference disruption, Reference prosecution) {}

    private Charged charged(Disruption disruption) {
        var done = done(at(0, () -> prosecutions.charge(author, disruption.reference(), charge(accused, 0))));
        return new Charged(
                disruption.reference(), done.prosecutions().getFirst().reference());
    }

    private static Charge charge(Reference against, int day) {
        return new Charge(
                against,
                "Conspiracy to supply, Criminal Law Act 1977 section 1",
                "Crown Court at Marlowe Bridge",
                TODAY.plusDays(day));
    }

    private Prosecution happens(Charged charged, Kind kind, int day, @Nullable Integer months) {
        return done(prosecutions.record(
                        author, charged.disruption(), charged.prosecution(), happening(kind, day, months)))
                .prosecutions()
                .getFirst();
    }

    private Refused refused(Charged charged, Kind kind, int day, @Nullable Integer months) {
        return (Refused) at(
                2,
                () -> prosecutions.record(
                        author, charged.disruption(), charged.prosecution(), happening(kind, day, months)));
    }

    private static Happening happening(Kind kind, int day, @Nullable Integer months) {
        return new Happening(kind, TODAY.plusDays(day), months, "");
    }

    private static <T> T at(int day, Supplier<T> deed) {
        return Now.at(NOW.plus(Duration.ofDays(day)), deed);
    }

    private Disruption written() {
        return done(at(0, () -> disruptions.write(author, subject, ClaimExamples.of(Effect.MINOR), "")));
    }

    private Disruption approved() {
        return at(0, () -> {
            var draft = written();
            var submitted = done(disruptions.submit(author, draft.reference(), draft.version()));
            return done(
                    disruptions.supervise(supervisor, submitted.reference(), submitted.version(), true, "Borne out"));
        });
    }

    private static Disruption done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).disruption();
    }
}
