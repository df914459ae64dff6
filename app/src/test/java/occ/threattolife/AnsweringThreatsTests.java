package occ.threattolife;

import static occ.threattolife.ThreatExamples.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import occ.access.Forbidden;
import occ.access.Organisations;
import occ.access.Role;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.OwnTrail;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.kernel.Now;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.threattolife.DutyRota.NewDuty;
import occ.threattolife.Outcome.Done;
import occ.threattolife.Outcome.Refused;
import occ.threattolife.ThreatsToLife.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Threats to life in the whole application on a real PostgreSQL. Each test has a day of its own for its rota. */
@WholeApplication
class AnsweringThreatsTests {
    private static final Instant START = Instant.parse("2031-05-05T20:00:00Z");

    @Autowired
    ThreatsToLife threats;

    @Autowired
    DutyRota rota;

    @Autowired
    Organisations organisations;

    @Autowired
    Transactions transactions;

    @Autowired
    OwnTrail trail;

    @Autowired
    People people;

    Actor analyst;
    Actor officer;
    Actor regional;
    Actor coordinator;

    @BeforeEach
    void people() {
        analyst = people.with("force:cumbria", Role.ANALYST);
        officer = people.with("force:cumbria", Role.DUTY_OFFICER);
        regional = people.with("region:NW", Role.DUTY_OFFICER);
        coordinator = people.coordinator();
    }

    @Test
    @DisplayName("R48: raised by anybody, it is put to the named duty officer of their force, with a clock in minutes")
    void r48ItIsPutToTheNamedDutyOfficer() {
        onDay(0, now -> {
            onDuty(officer, "force:cumbria", now);
            var threat = threats.raise(analyst, said(null));

            assertThat(threat.callout().putTo()).extracting(Who::name).containsExactly(officer.name());
            assertThat(threat.callout().due()).isEqualTo(new Due(Due.Deed.TAKE_UP, now.plus(minutes(15))));
            assertThat(waiting(officer, threat).callout().isPutTo(who(officer))).isTrue();
            assertThat(waiting(regional, threat).callout().isPutTo(who(regional)))
                    .isFalse();
        });
    }

    @Test
    @DisplayName("R48: unanswered for a quarter of an hour it is put to the region as well")
    void r48UnansweredItIsPutToTheRegion() {
        onDay(1, now -> {
            onDuty(officer, "force:cumbria", now);
            onDuty(regional, "region:NW", now);
            var threat = threats.raise(analyst, said(null));

            Now.at(now.plus(minutes(15)), () -> {
                var row = waiting(regional, threat);
                assertThat(row.callout().isPutTo(who(regional))).isTrue();
                assertThat(row.callout().due()).isNotNull().matches(due -> due.isLate(now.plus(minutes(15))));
                assertThat(threats.find(regional, reference(threat)).said().atRisk())
                        .isEqualTo("Leocadia Fenn");
            });
        });
    }

    @Test
    @DisplayName("R48: with nobody on duty every duty officer of the line is asked, and it says so")
    void r48WithNobodyOnDutyAllOfTheLineAreAsked() {
        onDay(2, now -> {
            var threat = threats.raise(analyst, said(null));

            assertThat(threat.callout().onDuty()).isFalse();
            assertThat(threat.callout().putTo())
                    .extracting(Who::account)
                    .contains(officer.account(), regional.account());
            assertThat(rota.gaps(officer)).contains(new Gap(now, now.plus(DutyRota.AHEAD)));
        });
    }

    @Test
    @DisplayName("R48: a partner raises one too, and the command answers")
    void r48APartnerRaisesOneToo() {
        onDay(3, now -> {
            var national = people.with("command", Role.DUTY_OFFICER);
            onDuty(national, "command", now);
            var partner = people.with("agency:cifas", Role.PARTNER);
            var threat = threats.raise(partner, said(null));

            assertThat(threat.callout().putTo()).extracting(Who::account).containsExactly(national.account());
            assertThat(threats.find(partner, reference(threat)).said()).isEqualTo(said(null));
            assertThat(threats.takeUp(national, reference(threat), 1)).isInstanceOf(Done.class);
            assertThatThrownBy(() -> threats.takeUp(officer, reference(threat), 2))
                    .isInstanceOf(NoSuchRecord.class);
        });
    }

    @Test
    @DisplayName("R48: decision and warning are recorded, step by step, and each step is in the trail")
    void r48DecisionAndWarningAreRecorded() {
        onDay(4, now -> {
            var reference = reference(threats.raise(analyst, said(null)));
            assertThat(threats.takeUp(officer, reference, 1)).isInstanceOf(Done.class);
            assertThat(threats.decide(officer, reference, 2, decision(now))).isInstanceOf(Done.class);
            assertThat(threats.close(officer, reference, 3, Ending.RISK_GONE, "Held"))
                    .isInstanceOf(Refused.class);
            assertThat(threats.warn(officer, reference, 3, ThreatExamples.warning(now)))
                    .isInstanceOf(Done.class);
            assertThat(threats.review(officer, reference, 4, "She is with family", now.plus(minutes(600))))
                    .isInstanceOf(Done.class);
            assertThat(threats.close(officer, reference, 5, Ending.RISK_GONE, "Both men are held"))
                    .isInstanceOf(Done.class);

            var closed = threats.find(analyst, reference);
            assertThat(closed.standing().state()).isEqualTo(Standing.State.CLOSED);
            assertThat(closed.steps())
                    .extracting(Step::title)
                    .containsExactly(
                            "Closed: The risk has passed, or the person is safe",
                            "Reviewed",
                            "Warning given to Leocadia Fenn",
                            "Decided: real and immediate",
                            "Taken up");
            assertThat(closed.steps().get(3))
                    .isInstanceOfSatisfying(
                            Step.Decided.class,
                            step -> assertThat(step.decision()).isEqualTo(decision(now)));
            assertThat(closed.steps().get(2))
                    .isInstanceOfSatisfying(
                            Step.Warned.class,
                            step -> assertThat(step.warning()).isEqualTo(ThreatExamples.warning(now)));
            assertThat(threats.closed(officer, 1).rows())
                    .extracting(row -> row.standing().reference())
                    .contains(reference);
            assertThat(deeds(officer, now))
                    .contains(
                            "threattolife.taken-up",
                            "threattolife.decided",
                            "threattolife.warning-recorded",
                            "threattolife.reviewed",
                            "threattolife.closed");
            assertThat(deeds(analyst, now)).contains("threattolife.raised", "threattolife.read");
        });
    }

    @Test
    @DisplayName("R48: two who decide at once: the second sees both, and overwrites nothing")
    void r48TheSecondOfTwoSeesBoth() {
        onDay(5, now -> {
            var reference = reference(threats.raise(analyst, said(null)));
            threats.takeUp(officer, reference, 1);

            assertThatThrownBy(() -> threats.takeUp(regional, reference, 1))
                    .isInstanceOfSatisfying(
                            StaleRecord.class,
                            stale -> assertThat(stale.differences())
                                    .anyMatch(one -> one.theirs().equals(officer.name())));
            assertThat(threats.decide(regional, reference, 2, decision(now)))
                    .isEqualTo(new Refused("deed", officer.name() + " has it. Take it over first"));
            assertThat(threats.takeUp(regional, reference, 2)).isInstanceOf(Done.class);
        });
    }

    @Test
    @DisplayName(
            "R48: a record under a threat to life need not wait for consent, until the risk is judged not to be real")
    void r48ARecordUnderAThreatNeedNotWaitForConsent() {
        onDay(6, now -> {
            var report = Reference.next("INR");
            var elsewhere = people.with("force:kent", Role.INTELLIGENCE_OFFICER);
            assertThat(threats.isRaisedOver(elsewhere, report)).isFalse();

            var reference = reference(threats.raise(analyst, said(report)));
            assertThat(threats.isRaisedOver(elsewhere, report)).isTrue();
            assertThat(threats.isRaisedOver(elsewhere, Reference.next("INR"))).isFalse();

            threats.takeUp(officer, reference, 1);
            threats.decide(officer, reference, 2, decision(now));
            assertThat(threats.isRaisedOver(elsewhere, report)).isTrue();

            var notReal = new Decision(
                    false, false, "Leocadia Fenn", "", "A song heard through a wall", "", now.plus(minutes(60)));
            assertThat(threats.decide(officer, reference, 3, notReal)).isInstanceOf(Done.class);
            assertThat(threats.isRaisedOver(elsewhere, report)).isFalse();
        });
    }

    @Test
    @DisplayName("R48: for everybody outside its circle it does not exist")
    void r48OutsideItsCircleItDoesNotExist() {
        onDay(7, now -> {
            var threat = threats.raise(analyst, said(null));
            var outside = List.of(
                    people.another("force:cumbria", Role.ANALYST),
                    people.with("force:kent", Role.DUTY_OFFICER),
                    people.with("region:SE", Role.REGIONAL_COORDINATOR),
                    people.chair(),
                    coordinator);

            assertThat(outside)
                    .allSatisfy(reader -> assertThatThrownBy(() -> threats.find(reader, reference(threat)))
                            .isInstanceOf(NoSuchRecord.class));
            assertThat(outside.subList(0, 4)).allSatisfy(reader -> {
                assertThat(threats.waiting(reader)).noneMatch(row -> isOf(row, threat));
                assertThat(threats.open(reader)).noneMatch(row -> isOf(row, threat));
            });
            assertThatThrownBy(() -> threats.find(people.auditor(), reference(threat)))
                    .isInstanceOf(Forbidden.class);
        });
    }

    @Test
    @DisplayName("R45: who keeps the rota sees the clock and the officer, and nothing of the person at risk")
    void r45WhoKeepsTheRotaSeesTheClockAlone() {
        onDay(8, now -> {
            var threat = threats.raise(analyst, said(null));

            assertThat(threats.open(coordinator))
                    .filteredOn(row -> isOf(row, threat))
                    .singleElement()
                    .satisfies(row -> assertThat(row.atRisk()).isNull());
            assertThat(threats.open(officer))
                    .filteredOn(row -> isOf(row, threat))
                    .singleElement()
                    .satisfies(row -> assertThat(row.atRisk()).isEqualTo("Leocadia Fenn"));
        });
    }

    @Test
    @DisplayName("R48: passed on to another force, its duty officer sees it and answers; the first line sees it still")
    void r48PassedOnItIsSeenThere() {
        onDay(9, now -> {
            var kent = people.with("force:kent", Role.DUTY_OFFICER);
            onDuty(kent, "force:kent", now);
            var reference = reference(threats.raise(analyst, said(null)));
            assertThatThrownBy(() -> threats.find(kent, reference)).isInstanceOf(NoSuchRecord.class);

            assertThat(threats.passOn(officer, reference, 1, organisation("force:kent"), "She lives in Dover"))
                    .isInstanceOf(Done.class);

            assertThat(threats.find(kent, reference).callout().putTo())
                    .extracting(Who::account)
                    .containsExactly(kent.account());
            assertThat(threats.takeUp(kent, reference, 2)).isInstanceOf(Done.class);
            assertThat(threats.find(officer, reference).standing().holder()).isEqualTo(who(kent));
        });
    }

    @Test
    @DisplayName("R48: whoever comes on duty later sees what is open, and whoever raised one cannot answer it by that")
    void r48WhoeverComesLaterSeesWhatIsOpen() {
        onDay(10, now -> {
            var reference = reference(threats.raise(analyst, said(null)));
            var newcomer = people.another("force:cumbria", Role.DUTY_OFFICER);

            assertThat(threats.find(newcomer, reference).said().atRisk()).isEqualTo("Leocadia Fenn");
            assertThatThrownBy(() -> threats.takeUp(analyst, reference, 1)).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void aRotaIsKeptInOnesOwnAreaAlone() {
        onDay(11, now -> {
            var kent = people.with("force:kent", Role.DUTY_OFFICER);
            assertThatThrownBy(() -> rota.set(coordinator, turn(kent, "force:kent", now)))
                    .isInstanceOf(Forbidden.class);
            assertThat(rota.set(coordinator, turn(analyst, "force:cumbria", now)))
                    .isEqualTo(new Refused("officer", "This officer does not answer threats to life there"));
            onDuty(officer, "force:cumbria", now);
            var set = rota.duties(officer).stream()
                    .filter(duty -> duty.from().equals(now))
                    .findFirst()
                    .orElseThrow();
            assertThat(rota.set(coordinator, turn(officer, "force:cumbria", now.plus(minutes(5)))))
                    .isInstanceOf(Refused.class);

            assertThatThrownBy(() -> rota.remove(people.with("region:SE", Role.REGIONAL_COORDINATOR), set.reference()))
                    .isInstanceOf(Forbidden.class);
            rota.remove(coordinator, set.reference());
            assertThat(rota.duties(officer)).doesNotContain(set);
            assertThat(rota.set(coordinator, turn(officer, "force:cumbria", now.plus(minutes(5)))))
                    .isInstanceOf(Done.class);
        });
    }

    @Test
    void theRolesThatRowSecurityNamesAreThoseThatHoldTheVerbs() {
        assertThat(Role.values())
                .filteredOn(role -> role.verbs().contains(Verb.ANSWER_THREATS_TO_LIFE))
                .containsExactly(Role.DUTY_OFFICER);
        assertThat(Role.values())
                .filteredOn(role -> role.verbs().contains(Verb.KEEP_DUTY_ROTA))
                .containsExactlyInAnyOrder(Role.DUTY_OFFICER, Role.REGIONAL_COORDINATOR);
    }

    private interface OnADay {
        void work(Instant now);
    }

    private static void onDay(int day, OnADay test) {
        var now = START.plus(Duration.ofDays(day));
        Now.at(now, () -> test.work(now));
    }

    private void onDuty(Actor who, String organisation, Instant from) {
        assertThat(rota.set(people.with("command", Role.REGIONAL_COORDINATOR), turn(who, organisation, from)))
                .isInstanceOf(Done.class);
    }

    private NewDuty turn(Actor who, String organisation, Instant from) {
        return new NewDuty(organisation(organisation), who.account(), from, from.plus(minutes(600)));
    }

    private OrganisationId organisation(String key) {
        return organisations.find(key).orElseThrow().id();
    }

    private Row waiting(Actor reader, Threat threat) {
        return threats.waiting(reader).stream()
                .filter(row -> isOf(row, threat))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(Row row, Threat threat) {
        return row.standing().reference().equals(threat.standing().reference());
    }

    private static Reference reference(Threat threat) {
        return threat.standing().reference();
    }

    private static Decision decision(Instant now) {
        return new Decision(
                true, true, "Leocadia Fenn", "Two men", "Named in the words", "Moved tonight", now.plus(minutes(240)));
    }

    private static Who who(Actor actor) {
        return new Who(actor.account(), actor.name());
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private List<String> deeds(Actor actor, Instant day) {
        return transactions.as(
                actor,
                () -> trail.between(day.minus(minutes(1)), day.plus(minutes(60)), 0, 100).lines().stream()
                        .map(OwnTrail.Line::deed)
                        .toList());
    }
}
