package occ.retention;

import static occ.retention.RetentionWorld.BEGAN;
import static occ.retention.RetentionWorld.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import occ.access.Compartment;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.intelligence.MopiGroup;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.pole.Entities;
import occ.pole.Predicate;
import occ.pole.Statements;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ten years of records: what comes due, what is kept, what is held, and what goes. */
@WholeApplication
class RetentionOverTenYearsTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Entities entities;

    @Autowired
    Statements statements;

    @Autowired
    People people;

    RetentionWorld world;

    @BeforeEach
    void begin() {
        world = RetentionWorld.of(context);
    }

    @Test
    @DisplayName("R28: a person is due for review after six clear years, and not a day before")
    void aPersonIsDueAfterSixClearYears() {
        var person = world.person("Jory Penhallow").reference();

        assertThat(world.isDue(person, 6, -1)).isFalse();
        assertThat(world.isDue(person, 6, 0)).isTrue();
    }

    @Test
    @DisplayName("The clear period begins again with whatever is learnt of somebody")
    void theClearPeriodBeginsAgain() {
        var person = world.person("Derwa Nankivell");
        after(3, 0, () -> world.pole.say(world.reviewer, person, Predicate.OCCUPATION, "Boat builder"));

        assertThat(world.isDue(person.reference(), 6, 0)).isFalse();
        assertThat(world.isDue(person.reference(), 9, 0)).isTrue();
    }

    @Test
    @DisplayName("Who belongs to a group is of group 2 by rule; a person puts somebody into another, with the reason")
    void theGroupIsByRuleOrByAPerson() {
        var person = world.person("Massen Trelawny");
        var group = Now.at(BEGAN, () -> world.pole.named(world.reviewer, EntityKind.GROUP, "The Chandlery"));
        Now.at(BEGAN, () -> world.pole.link(world.reviewer, person, Predicate.MEMBER_OF, group));

        assertThat(after(1, 0, () -> world.reviews.get(world.reviewer, person.reference())))
                .satisfies(record -> {
                    assertThat(record.group()).isEqualTo(MopiGroup.GROUP_2);
                    assertThat(record.byRule()).isTrue();
                    assertThat(record.dueOn()).isEqualTo(LocalDate.of(2036, 3, 2));
                });
        after(
                1,
                0,
                () -> world.reviews.group(
                        world.reviewer, person.reference(), MopiGroup.GROUP_3, "Only ever sold them rope"));
        assertThat(after(1, 0, () -> world.reviews.get(world.reviewer, person.reference())))
                .satisfies(record -> {
                    assertThat(record.group()).isEqualTo(MopiGroup.GROUP_3);
                    assertThat(record.byRule()).isFalse();
                    assertThat(record.groupReason()).isEqualTo("Only ever sold them rope");
                });
    }

    @Test
    @DisplayName("Group 1 is kept until the age of a hundred, and is due then whatever the last review said")
    void groupOneIsKeptUntilAHundred() {
        var person = world.person("Kensa Opie");
        Now.at(BEGAN, () -> world.pole.born(world.reviewer, person, LocalDate.of(1930, 5, 1)));
        Now.at(
                BEGAN,
                () -> world.reviews.group(world.reviewer, person.reference(), MopiGroup.GROUP_1, "Managed by MAPPA"));

        assertThat(after(
                        1,
                        0,
                        () -> world.reviews
                                .get(world.reviewer, person.reference())
                                .dueOn()))
                .isEqualTo(LocalDate.of(2030, 5, 1));
    }

    @Test
    @DisplayName("R28: a review that keeps a record gives the reason and the next review, and then it is not due")
    void aReviewKeepsARecord() {
        var person = world.person("Talan Carew").reference();
        var next = LocalDate.of(2037, 3, 2);
        var kept = after(
                6,
                0,
                () -> world.reviews.review(world.reviewer, person, RetentionWorld.saying(Verdict.RETAIN, next, null)));

        assertThat(kept).isInstanceOf(Outcome.Done.class);
        assertThat(world.isDue(person, 10, 0)).isFalse();
        assertThat(world.isDue(person, 11, 0)).isTrue();
        assertThat(after(6, 1, () -> world.reviews.history(world.reviewer, world.reviews.get(world.reviewer, person))))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.answers()).hasSize(6);
                    assertThat(past.reason()).isEqualTo("Six clear years, and nothing since");
                    assertThat(past.nextOn()).isEqualTo(next);
                });
    }

    @Test
    @DisplayName("R28: a disposal takes two persons, goes through every statement and leaves a tombstone of nobody")
    void aDisposalTakesTwoPersonsAndLeavesATombstone() {
        var person = world.person("Ebrel Rosewarne");
        var friend = world.person("Gerens Bolitho");
        Now.at(BEGAN, () -> world.pole.link(world.reviewer, friend, Predicate.ASSOCIATE_OF, person));
        var both = people.another("command", Role.DISPOSAL_APPROVER, Role.INTELLIGENCE_OFFICER);
        var proposal = after(6, 0, () -> world.propose(person.reference(), RetentionWorld.disposal()));

        assertThatThrownBy(() -> world.disposals.approve(world.reviewer, proposal, "By myself"))
                .isInstanceOf(Forbidden.class);
        assertThat(after(6, 1, () -> world.disposals.approve(world.approver, proposal, "It need not be kept")))
                .isInstanceOf(Outcome.Done.class);

        assertThatThrownBy(() -> entities.get(world.reviewer, person.reference(), AsAt.NOW))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(world.count(
                        "select count(*) from pole.statement where subject = ?",
                        person.id().value()))
                .isZero();
        assertThat(world.disposals.tombstone(world.reviewer, person.reference()).orElseThrow())
                .satisfies(stone -> {
                    assertThat(stone.toString()).doesNotContain("Rosewarne");
                    assertThat(stone.group()).isEqualTo(MopiGroup.GROUP_3);
                    assertThat(stone.approvedBy()).isEqualTo(world.approver.name());
                });
        assertThat(statements.about(world.reviewer, friend.ref(), AsAt.NOW))
                .filteredOn(one -> one.predicate() == Predicate.ASSOCIATE_OF)
                .singleElement()
                .satisfies(one -> assertThat(one.words()).isEqualTo("A disposed record"));
        assertThat(world.disposals.waiting(both))
                .extracting(Proposal::recordReference)
                .doesNotContain(person.reference());
    }

    @Test
    @DisplayName("Whoever proposed does not decide, whatever post they hold besides")
    void whoeverProposedDoesNotDecide() {
        var both = people.another("command", Role.DISPOSAL_APPROVER, Role.INTELLIGENCE_OFFICER);
        var person = world.person("Sowena Hocking").reference();
        after(6, 0, () -> world.reviews.review(both, person, RetentionWorld.disposal()));
        var own = world.disposals.waiting(both).stream()
                .filter(Proposal::own)
                .findFirst()
                .orElseThrow();

        assertThat(world.disposals.approve(both, own.reference(), "Mine")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    @DisplayName("R41: a question to an earlier day does not bring back what was disposed of")
    void anEarlierDayDoesNotBringItBack() {
        var person = world.person("Jenna Tregear");
        assertThat(after(6, 0, () -> world.dispose(person.reference()))).isInstanceOf(Outcome.Done.class);
        var earlier = new AsAt(LocalDate.of(2027, 1, 1));

        after(6, 1, () -> {
            assertThatThrownBy(() -> entities.get(world.reviewer, person.reference(), earlier))
                    .isInstanceOf(NoSuchRecord.class);
            assertThat(statements.about(world.reviewer, person.ref(), earlier)).isEmpty();
            assertThat(entities.names(world.reviewer, Set.of(person.id()), earlier))
                    .containsValue("A disposed record");
            return true;
        });
    }

    @Test
    @DisplayName("R28: a legal hold blocks disposal until somebody lifts it")
    void aLegalHoldBlocksDisposal() {
        var person = world.person("Perran Jelbert").reference();
        var hold = new NewHold(Ground.PUBLIC_INQUIRY, "UCPI 2026/4", "The inquiry asked for it", null);
        after(5, 0, () -> world.holds.place(world.approver, person, hold));
        var proposal = after(6, 0, () -> world.propose(person, RetentionWorld.disposal()));

        assertThat(after(6, 1, () -> world.disposals.approve(world.approver, proposal, "Go")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("legal hold", "UCPI 2026/4"));

        after(6, 2, () -> {
            var placed = world.holds.standing(world.approver, 0, 1_000).stream()
                    .filter(one -> one.recordReference().equals(person))
                    .findFirst()
                    .orElseThrow();
            return world.holds.lift(world.approver, placed.reference(), "The inquiry has reported");
        });
        assertThat(after(6, 3, () -> world.disposals.approve(world.approver, proposal, "Go")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("A hold with an end ends by itself")
    void aHoldWithAnEndEndsByItself() {
        var person = world.person("Lowen Bray").reference();
        var hold = new NewHold(Ground.COMPLAINT, "IOPC 31", "A complaint", LocalDate.of(2032, 3, 31));
        after(5, 0, () -> world.holds.place(world.approver, person, hold));
        var proposal = after(6, 0, () -> world.propose(person, RetentionWorld.disposal()));

        assertThat(after(6, 1, () -> world.disposals.approve(world.approver, proposal, "Go")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(after(6, 60, () -> world.disposals.approve(world.approver, proposal, "Go")))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName(
            "R29: of a child a second person decides in both directions, and the review asks what it means for them")
    void ofAChildASecondPersonDecides() {
        var child = world.person("Wella Pascoe");
        Now.at(BEGAN, () -> world.pole.born(world.reviewer, child, LocalDate.of(2012, 1, 1)));
        var next = LocalDate.of(2033, 1, 1);

        assertThat(after(
                        6,
                        0,
                        () -> world.reviews.review(
                                world.reviewer, child.reference(), RetentionWorld.saying(Verdict.RETAIN, next, null))))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.field()).isEqualTo("guarded"));
        var proposal = after(
                6,
                0,
                () -> world.propose(
                        child.reference(),
                        RetentionWorld.saying(Verdict.RETAIN, next, "A referral stands; it shows who groomed them")));
        assertThat(after(
                        6,
                        1,
                        () -> world.reviews
                                .get(world.reviewer, child.reference())
                                .dueOn()))
                .isEqualTo(LocalDate.of(2032, 3, 2));
        assertThat(after(6, 2, () -> world.disposals.approve(world.approver, proposal, "Agreed")))
                .isInstanceOf(Outcome.Done.class);
        assertThat(after(
                        6,
                        3,
                        () -> world.reviews
                                .get(world.reviewer, child.reference())
                                .dueOn()))
                .isEqualTo(next);
    }

    @Test
    @DisplayName("What is known only through somebody goes with them; what others use stays")
    void whatIsKnownOnlyThroughSomebodyGoes() {
        var person = world.person("Tegen Skewes");
        var other = world.person("Casvelyn Moyle");
        var own = Now.at(BEGAN, () -> world.pole.named(world.reviewer, EntityKind.LOCATION, "Flat above the net loft"));
        var shared = Now.at(BEGAN, () -> world.pole.named(world.reviewer, EntityKind.LOCATION, "The net loft"));
        Now.at(BEGAN, () -> {
            world.pole.link(world.reviewer, person, Predicate.LIVES_AT, own);
            world.pole.link(world.reviewer, person, Predicate.FOUND_AT, shared);
            world.pole.link(world.reviewer, other, Predicate.FOUND_AT, shared);
        });
        assertThat(after(6, 0, () -> world.dispose(person.reference()))).isInstanceOf(Outcome.Done.class);

        assertThat(world.disposals.tombstone(world.reviewer, own.reference())).isPresent();
        assertThat(world.disposals.tombstone(world.reviewer, shared.reference()))
                .isEmpty();
    }

    @Test
    @DisplayName("The post that the database asks for is the one that holds the verb")
    void thePostIsTheOneThatHoldsTheVerb() {
        assertThat(Role.values())
                .filteredOn(role -> role.verbs().contains(Verb.APPROVE_DISPOSAL))
                .containsExactly(Role.DISPOSAL_APPROVER);
    }

    @Test
    @DisplayName("Nobody disposes of what they cannot judge: hidden from the approver, it stays")
    void nobodyDisposesOfWhatTheyCannotJudge() {
        var person = world.person("Elowen Tangye");
        var member = people.admittedTo(Compartment.SAFEGUARDING, "command", Role.INTELLIGENCE_OFFICER);
        Now.at(
                BEGAN,
                () -> world.pole.say(
                        member, person, Predicate.DESCRIPTION, "Told a nurse", world.pole.safeguarding(member)));

        assertThat(after(6, 0, () -> world.dispose(person.reference()))).isInstanceOf(Outcome.Refused.class);
        assertThat(world.count(
                        "select count(*) from pole.statement where subject = ?",
                        person.id().value()))
                .isEqualTo(2);
    }
}
