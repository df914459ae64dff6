package occ.deconfliction;

import static occ.deconfliction.DeskWorld.asked;
import static occ.deconfliction.DeskWorld.asker;
import static occ.deconfliction.DeskWorld.owned;
import static occ.deconfliction.DeskWorld.wanted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import occ.access.Compartment;
import occ.access.Role;
import occ.access.Transactions;
import occ.audit.OwnTrail;
import occ.deconfliction.Policies.NewPolicy;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.pole.Predicate;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Matches past row security, in the whole application on a real PostgreSQL. Each test has a day of its own. */
@WholeApplication
class FindingOthersTests {
    private static final Instant START = Instant.parse("2032-03-01T10:00:00Z");
    private static final AtomicInteger DAY = new AtomicInteger();
    private static final LocalDate BORN = LocalDate.of(1979, 3, 3);

    @Autowired
    ApplicationContext context;

    @Autowired
    Transactions transactions;

    @Autowired
    OwnTrail trail;

    @Autowired
    Policies policies;

    DeskWorld world;
    Actor owner;
    Actor asker;

    @BeforeEach
    void world() {
        world = DeskWorld.of(context);
        owner = world.owner();
        asker = world.asker();
        world.ownersDesk();
        world.askersDesk();
        world.nationalDesk();
    }

    @Test
    @DisplayName("R16: asked on demand, the owner’s desk alone learns of it, with who asked and for which operation")
    void r16TheOwnersDeskLearnsWhoAsked() {
        onADay(now -> {
            var number = DeskWorld.phone();
            var phone = world.phoneOf(owner, world.pole().closed(owner), number);
            later(now, 1, () -> {
                var check = world.ask(asker, Watchable.PHONE, number.replace(" ", ""));

                var hit = only(world.since(world.ownersDesk(), Now.at(now, () -> now)));
                assertThat(hit.head().side()).isEqualTo(Side.OWNER);
                assertThat(owned(hit).met().orElseThrow().reference()).isEqualTo(world.reference(owner, phone));
                assertThat(owned(hit).level()).isEqualTo(Level.SILENT);
                assertThat(asker(hit).name()).isEqualTo(asker.name());
                assertThat(asker(hit).operation()).startsWith("Op");
                assertThat(Reference.parse(hit.head().reference()).orElseThrow().text())
                        .isEqualTo(hit.head().reference());
                assertThat(world.since(world.askersDesk(), now)).isEmpty();
                assertThat(world.since(world.nationalDesk(), now)).isEmpty();
                later(
                        now,
                        120,
                        () -> assertThat(world.checks()
                                        .find(asker, check)
                                        .lines()
                                        .getFirst()
                                        .pointers())
                                .isEmpty());
            });
        });
    }

    @Test
    @DisplayName("R16: what somebody may see anyway is no match, and neither is what nobody else has")
    void r16WhatSomebodyMaySeeIsNoMatch() {
        onADay(now -> {
            var number = DeskWorld.phone();
            world.phoneOf(owner, world.pole().open(owner), number);
            later(now, 1, () -> {
                world.ask(asker, Watchable.PHONE, number);
                world.ask(asker, Watchable.PHONE, DeskWorld.phone());
                assertThat(world.since(world.ownersDesk(), now)).isEmpty();
            });
        });
    }

    @Test
    @DisplayName(
            "R16: recorded by a second force, the asker’s side is pointed at its own desk, at a time set beforehand")
    void r16RecordedTwiceBothSidesLearn() {
        onADay(now -> {
            var number = DeskWorld.phone();
            world.phoneOf(owner, world.pole().closed(owner), number);
            later(now, 1, () -> {
                world.phoneOf(asker, world.pole().closed(asker), number);
                assertThat(owned(only(world.since(world.ownersDesk(), now))).level())
                        .isEqualTo(Level.POINTER);
                assertThat(world.checks().pointed(asker)).isEmpty();
                assertThat(world.since(world.askersDesk(), now)).isEmpty();
            });
            later(now, 32, () -> {
                var pointed = only(world.checks().pointed(asker));
                assertThat(pointed.pointer().desk()).startsWith("North East");
                assertThat(pointed.pointer().body()).isNull();
                var hit = only(world.since(world.askersDesk(), now));
                assertThat(hit.owned()).isNull();
                assertThat(asked(hit).officer()).isEqualTo(asker.name());
                assertThat(hit.head().reference()).isEqualTo(pointed.pointer().reference());
                settle(world.askersDesk(), hit);
            });
        });
    }

    @Test
    @DisplayName(
            "R16: two names alike with one date of birth, known in two places, are a match; statements withdrawn are none")
    void r16PeopleAreMet() {
        onADay(now -> {
            var person = world.person(owner, world.pole().closed(owner), "Muhammad Quarrell", BORN);
            later(now, 1, () -> {
                world.checks().ask(asker, world.check(asker, List.of(born("Mohamed Quarrel")), DeskWorld.name("Op")));
                assertThat(owned(only(world.since(world.ownersDesk(), now))).how())
                        .isEqualTo("Like names and the same date of birth");
            });
            later(now, 3, () -> {
                var said = world.pole().statements().about(owner, person, occ.kernel.AsAt.NOW);
                world.pole()
                        .statements()
                        .withdraw(owner, List.of(said.getFirst().id()));
            });
            later(now, 5, () -> {
                world.checks().ask(asker, world.check(asker, List.of(born("Mohammed Quarrell")), DeskWorld.name("Op")));
                assertThat(world.since(world.ownersDesk(), now)).hasSize(1);
            });
        });
    }

    @Test
    @DisplayName("R16: two forces that ask about the same operation or number meet, though it is on no record")
    void r16TwoWhoAskMeet() {
        onADay(now -> {
            var operation = DeskWorld.name("Operation Larkspur");
            var other = world.people().with("force:devon-and-cornwall", Role.LEAD_OFFICER);
            later(now, 1, () -> world.ask(other, Watchable.OPERATION, operation));
            later(now, 2, () -> {
                world.ask(asker, Watchable.OPERATION, operation.replace("Operation", "Op"));
                var hit = only(world.since(world.ownersDesk(), now));
                assertThat(owned(hit).met()).isEmpty();
                assertThat(owned(hit).owner()).contains("Devon");
            });
        });
    }

    @Test
    @DisplayName("R16: a policy for a body and a kind decides how much the other side is told")
    void r16APolicyDecides() {
        onADay(now -> {
            var desk = world.ownersDesk();
            var body = owner.unit();
            policies.set(desk, new NewPolicy(body, Watchable.VEHICLE, Level.OPEN, "Stolen vehicles are everybody’s"));
            policies.set(desk, new NewPolicy(body, Watchable.GROUP, Level.SILENT, "Named in a live operation"));
            var name = DeskWorld.name("Lantern Crew");
            world.thing(owner, world.pole().closed(owner), EntityKind.VEHICLE, Predicate.VRM, "QX51ZZA");
            world.thing(owner, world.pole().closed(owner), EntityKind.GROUP, Predicate.NAME, name);
            later(now, 1, () -> {
                world.thing(asker, world.pole().closed(asker), EntityKind.VEHICLE, Predicate.VRM, "QX51ZZA");
                world.thing(asker, world.pole().closed(asker), EntityKind.GROUP, Predicate.NAME, name);
                assertThat(world.since(desk, now))
                        .extracting(hit -> owned(hit).level())
                        .containsExactlyInAnyOrder(Level.OPEN, Level.SILENT);
            });
            later(now, 40, () -> {
                var hit = only(world.since(world.askersDesk(), now));
                assertThat(asked(hit).body()).contains("Devon");
                settle(world.askersDesk(), hit);
            });
            assertThatThrownBy(() -> policies.set(desk, new NewPolicy(asker.unit(), null, Level.OPEN, "Not ours")))
                    .isInstanceOf(occ.access.Forbidden.class);
            assertThatThrownBy(() -> policies.set(desk, new NewPolicy(null, null, Level.OPEN, "For all")))
                    .isInstanceOf(occ.access.Forbidden.class);
        });
    }

    @Test
    @DisplayName(
            "R16: what a source or covert work touches is always silent, its asker hidden, and no pointer can be released")
    void r16CovertWorkIsAlwaysSilent() {
        onADay(now -> {
            var member = world.people().admittedTo(Compartment.COVERT, "force:devon-and-cornwall", Role.ANALYST);
            var covertDesk = world.people().admittedTo(Compartment.COVERT, "region:SW", Role.REGIONAL_COORDINATOR);
            var number = DeskWorld.phone();
            world.phoneOf(member, within(member, Compartment.COVERT), number);
            later(now, 1, () -> {
                world.ask(asker, Watchable.PHONE, number);
                world.phoneOf(asker, world.pole().closed(asker), number);
            });
            later(now, 60, () -> {
                assertThat(world.since(world.ownersDesk(), now)).as("not in it").isEmpty();
                assertThat(world.since(world.nationalDesk(), now)).isEmpty();
                var hits = world.since(covertDesk, now);
                assertThat(hits).hasSize(2).allSatisfy(hit -> {
                    assertThat(owned(hit).level()).isEqualTo(Level.CLOSED);
                    assertThat(owned(hit).asker())
                            .as("whoever looked is hidden")
                            .isNull();
                    assertThat(world.desk().release(covertDesk, hit.head().reference(), "They should know"))
                            .isInstanceOf(Outcome.Refused.class);
                });
                assertThat(world.since(world.askersDesk(), now)).isEmpty();
                assertThat(world.checks().pointed(asker)).isEmpty();
            });
        });
    }

    @Test
    @DisplayName(
            "R16: what counter-corruption asks goes to the national desk alone; the owner’s desk does not learn of it")
    void r16ClosedWorkGoesToTheNationalDesk() {
        onADay(now -> {
            var number = DeskWorld.phone();
            world.phoneOf(owner, world.pole().open(owner), DeskWorld.phone());
            world.phoneOf(owner, world.pole().closed(owner), number);
            later(now, 1, () -> {
                world.checks().ask(asker, world.closed(asker, wanted(Watchable.PHONE, number)));
                assertThat(world.since(world.ownersDesk(), now)).isEmpty();
                var hit = only(world.since(world.nationalDesk(), now));
                assertThat(owned(hit).level()).isEqualTo(Level.CLOSED);
                assertThat(asker(hit).name()).isEqualTo(asker.name());
                settle(world.nationalDesk(), hit);
            });
        });
    }

    @Test
    @DisplayName("R16: what a compartment keeps is silent, and for those desks’ officers alone who are in it")
    void r16WhatACompartmentKeepsIsSilent() {
        onADay(now -> {
            var member = world.people().admittedTo(Compartment.SAFEGUARDING, "force:devon-and-cornwall", Role.ANALYST);
            var desk = world.people().admittedTo(Compartment.SAFEGUARDING, "region:SW", Role.REGIONAL_COORDINATOR);
            var number = DeskWorld.phone();
            world.phoneOf(member, world.pole().safeguarding(member), number);
            later(now, 1, () -> {
                world.phoneOf(asker, world.pole().closed(asker), number);
                assertThat(world.since(world.ownersDesk(), now)).isEmpty();
                var hit = only(world.since(desk, now));
                assertThat(owned(hit).level()).isEqualTo(Level.SILENT);
                settle(desk, hit);
            });
        });
    }

    @Test
    @DisplayName("R16: reply, page and own trail are the same for a match, a silent one and a miss")
    void r16NothingTellsAMatchFromAMiss() {
        onADay(now -> {
            var number = DeskWorld.phone();
            world.phoneOf(owner, world.pole().closed(owner), number);
            var hitter = world.freshAsker();
            var misser = world.freshAsker();
            later(now, 1, () -> {
                var met = world.ask(hitter, Watchable.PHONE, number);
                var missed = world.ask(misser, Watchable.PHONE, DeskWorld.phone());
                assertThat(world.since(world.ownersDesk(), now)).hasSize(1);
                later(now, 90, () -> {
                    var one = world.checks().find(hitter, met);
                    var other = world.checks().find(misser, missed);
                    assertThat(one.head().toldAt()).isEqualTo(other.head().toldAt());
                    assertThat(one.lines().getFirst().pointers())
                            .isEqualTo(other.lines().getFirst().pointers());
                    assertThat(one.budget()).isEqualTo(other.budget());
                });
                assertThat(lines(hitter, now)).isEqualTo(lines(misser, now));
                assertThatThrownBy(() -> world.checks().find(misser, met)).isInstanceOf(NoSuchRecord.class);
            });
        });
    }

    @Test
    @DisplayName("R22: both sides are in the trail: who asked, and who at the desk read and settled it")
    void r22BothSidesAreInTheTrail() {
        onADay(now -> {
            var number = DeskWorld.phone();
            world.phoneOf(owner, world.pole().closed(owner), number);
            later(now, 1, () -> {
                world.ask(asker, Watchable.PHONE, number);
                settle(world.ownersDesk(), only(world.since(world.ownersDesk(), now)));
                assertThat(deeds(asker, now)).contains("deconfliction.checked");
                assertThat(deeds(world.ownersDesk(), now))
                        .contains("deconfliction.desk-read", "deconfliction.hit-read", "deconfliction.settled");
            });
        });
    }

    private Wanted born(String name) {
        return Wanted.parse(Watchable.PERSON, name, BORN, LocalDate.of(2032, 1, 1))
                .orElseThrow();
    }

    private occ.kernel.ClassId within(Actor member, Compartment compartment) {
        return transactions.as(
                member,
                () -> world.pole()
                        .classes()
                        .of(
                                member,
                                occ.access.AccessClass.of(
                                                occ.kernel.Marking.OFFICIAL_SENSITIVE,
                                                occ.kernel.Grade.Handling.P,
                                                member.unit())
                                        .within(compartment)));
    }

    private void settle(Actor coordinator, Hit hit) {
        assertThat(world.desk()
                        .settle(
                                coordinator,
                                hit.head().reference(),
                                hit.head().version(),
                                Settled.NO_CONFLICT,
                                "Both go on"))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<String> lines(Actor actor, Instant now) {
        return transactions.as(
                actor,
                () -> trail.between(now, now.plus(Duration.ofHours(1)), 0, 500).lines().stream()
                        .map(line -> line.deed() + line.records() + line.result() + line.count())
                        .toList());
    }

    private List<String> deeds(Actor actor, Instant now) {
        return transactions.as(
                actor,
                () -> trail.between(now, now.plus(Duration.ofHours(1)), 0, 500).lines().stream()
                        .map(OwnTrail.Line::deed)
                        .toList());
    }

    private static <T> T only(List<T> all) {
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private interface OnADay {
        void play(Instant now);
    }

    private static void onADay(OnADay test) {
        var now = START.plus(Duration.ofDays(14L * DAY.incrementAndGet()));
        Now.at(now, () -> test.play(now));
    }

    private static void later(Instant now, int minutes, Runnable work) {
        Now.at(now.plus(Duration.ofMinutes(minutes)), work);
    }
}
