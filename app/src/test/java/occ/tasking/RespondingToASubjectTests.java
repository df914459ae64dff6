package occ.tasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Running;
import occ.audit.OwnTrail;
import occ.audit.Result;
import occ.faces.NoSuchRecord;
import occ.faces.StaleRecord;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Tier;
import occ.mapping.DecidedTier;
import occ.mapping.Subject;
import occ.tasking.Response.LeadAsked;
import occ.tasking.Response.OwnerAsked;
import occ.tasking.Response.TierAsked;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingOutcome.Refused;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The response to a subject, in the whole application on a real PostgreSQL. */
@WholeApplication
class RespondingToASubjectTests {
    private static final String REASON =
            "Its supply line ends in one town, and the force holds both principals already";
    private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

    @Autowired
    Response response;

    @Autowired
    TaskingBoard board;

    @Autowired
    Clocks clocks;

    @Autowired
    DecidedTier decidedTier;

    @Autowired
    Transactions transactions;

    @Autowired
    OwnTrail trail;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    MadeSubjects made;
    Actor chair;
    Actor officer;

    @BeforeEach
    void people() {
        made = beans.createBean(MadeSubjects.class);
        chair = people.chair();
        officer = people.leadOfficer();
    }

    @Test
    @DisplayName("R01: once mapped, tier, owner and lead are due in five working days, and each deed ends its clock")
    void mappingStartsTheClocksAndEachDeedEndsItsOwn() {
        Now.at(at(MONDAY), () -> {
            var subject = mapped();
            assertThat(rules(subject))
                    .containsExactlyInAnyOrder(
                            TaskingRules.NO_TIER, TaskingRules.NO_OWNER, TaskingRules.LEAD_NOT_ASSIGNED);
            assertThat(running(subject, TaskingRules.NO_OWNER).dueAt())
                    .isEqualTo(new AsAt(MONDAY.plusDays(7)).instant(Instant.EPOCH));

            response.decideTier(chair, subject.id(), 0, Tier.REGIONAL, "Two forces");
            response.assignOwner(chair, subject.id(), 0, officer.unit(), "Its members live there");
            response.assignLead(chair, subject.id(), 0, officer.account(), "");
            assertThat(rules(subject)).containsExactly(TaskingRules.LEAD_NOT_ACCEPTED);
            assertThat(running(subject, TaskingRules.LEAD_NOT_ACCEPTED)
                            .mustAct()
                            .account())
                    .isEqualTo(officer.account());

            assertThat(response.accept(officer, subject.id())).isInstanceOf(Decided.class);
            assertThat(rules(subject)).isEmpty();
        });
    }

    @Test
    @DisplayName("R08: band A in a low tier is on the chair's list until confirmed with a risk holder")
    void bandAInALowTierIsOnTheChairsListUntilConfirmed() {
        var subject = mapped();
        made.scoreBandA(subject.id());
        response.decideTier(chair, subject.id(), 0, Tier.FORCE, REASON);
        assertThat(rules(subject)).contains(TaskingRules.BAND_A_LOW_TIER);
        assertThat(listed(BoardSection.BAND_A_LOW_TIER)).contains(subject.id());

        var holder = people.coordinator().account();
        assertThat(response.acceptRisk(chair, subject.id(), 1, holder, "The force has a team for it until May"))
                .isInstanceOf(Decided.class);

        assertThat(rules(subject)).doesNotContain(TaskingRules.BAND_A_LOW_TIER);
        assertThat(listed(BoardSection.BAND_A_LOW_TIER)).doesNotContain(subject.id());
        assertThat(listed(BoardSection.RISK_CARRIED)).contains(subject.id());
        var risk = Objects.requireNonNull(tier(now(subject)).risk());
        assertThat(risk.holder().account()).isEqualTo(holder);
    }

    @Test
    @DisplayName("R08: a new score in band A finds the low tier, and a higher tier ends the exception")
    void aNewScoreFindsTheLowTier() {
        var subject = mapped();
        response.decideTier(chair, subject.id(), 0, Tier.LOCAL, "Small and local");
        assertThat(rules(subject)).doesNotContain(TaskingRules.BAND_A_LOW_TIER);

        made.scoreBandA(subject.id());
        assertThat(rules(subject)).contains(TaskingRules.BAND_A_LOW_TIER);
        assertThat(now(subject).advice())
                .satisfies(advice -> assertThat(advice.tier()).isEqualTo(Tier.NATIONAL));

        response.decideTier(chair, subject.id(), 1, Tier.REGIONAL, REASON);
        assertThat(rules(subject)).doesNotContain(TaskingRules.BAND_A_LOW_TIER);
        assertThat(decidedTier.of(chair, subject.id())).contains(Tier.REGIONAL);
    }

    @Test
    @DisplayName("R09: a change of lead needs a handover note, and the gap runs until somebody accepts")
    void aChangeOfLeadNeedsAHandoverNote() {
        var subject = mapped();
        response.assignLead(chair, subject.id(), 0, officer.account(), "");
        response.accept(officer, subject.id());
        var next = people.another("force:merseyside", Role.LEAD_OFFICER);

        assertThat(response.assignLead(chair, subject.id(), 1, next.account(), ""))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("handover-note"));
        assertThat(lead(now(subject)).officer().account()).isEqualTo(officer.account());

        response.assignLead(chair, subject.id(), 1, next.account(), "The yard is the way in");
        assertThat(rules(subject)).contains(TaskingRules.LEAD_NOT_ACCEPTED);
        response.decline(next, subject.id(), "I leave the unit in March");
        assertThat(rules(subject)).contains(TaskingRules.LEAD_NOT_ASSIGNED);
        assertThat(listed(BoardSection.DECLINED)).contains(subject.id());
    }

    @Test
    @DisplayName("R09: a gap of more than five working days is an exception of the officer who was asked")
    void aGapOfMoreThanFiveWorkingDaysIsAnException() {
        var beforeTheHoliday = LocalDate.of(2026, 4, 30);
        var subject = Now.at(at(MONDAY), this::mapped);
        var next = people.another("force:merseyside", Role.LEAD_OFFICER);
        Now.at(at(MONDAY), () -> {
            response.assignLead(chair, subject.id(), 0, officer.account(), "");
            response.accept(officer, subject.id());
        });

        Now.at(
                at(beforeTheHoliday),
                () -> response.assignLead(chair, subject.id(), 1, next.account(), "The yard is the way in"));

        var gap = running(subject, TaskingRules.LEAD_NOT_ACCEPTED);
        var fifth = new AsAt(LocalDate.of(2026, 5, 8)).instant(Instant.EPOCH);
        assertThat(gap.startedAt()).isEqualTo(at(beforeTheHoliday));
        assertThat(gap.dueAt()).as("4 May is a bank holiday").isEqualTo(fifth);
        assertThat(gap.isException(fifth)).isFalse();
        assertThat(gap.isException(fifth.plusSeconds(1))).isTrue();
        assertThat(gap.mustAct().account()).isEqualTo(next.account());
        Now.at(at(LocalDate.of(2026, 5, 11)), () -> response.accept(next, subject.id()));
        assertThat(rules(subject)).doesNotContain(TaskingRules.LEAD_NOT_ACCEPTED);
    }

    @Test
    @DisplayName("R01: each tier has its interval of review, and of making the score anew")
    void eachTierHasItsIntervals() {
        var subject = Now.at(at(MONDAY), this::mapped);
        Now.at(at(MONDAY), () -> made.scoreBandC(subject.id()));
        assertThat(review(subject).dueAt())
                .as("the interim level is the force's")
                .isEqualTo(endOf(MONDAY.plusDays(84)));
        var version = 0;
        for (var days : List.of(
                Map.entry(Tier.LOCAL, 168),
                Map.entry(Tier.FORCE, 84),
                Map.entry(Tier.REGIONAL, 56),
                Map.entry(Tier.NATIONAL, 28))) {
            var seen = version++;
            Now.at(at(MONDAY), () -> response.decideTier(chair, subject.id(), seen, days.getKey(), REASON));
            assertThat(review(subject).dueAt()).isEqualTo(endOf(MONDAY.plusDays(days.getValue())));
        }
        assertThat(scoredAgain(subject)).isEqualTo(endOf(MONDAY.plusMonths(3)));
    }

    @Test
    @DisplayName("R01: a tier raised late makes the review due that day, not in the past")
    void aTierRaisedLateMakesTheReviewDueThatDay() {
        var subject = Now.at(at(MONDAY), this::mapped);
        var later = MONDAY.plusDays(50);

        Now.at(at(later), () -> response.decideTier(chair, subject.id(), 0, Tier.NATIONAL, REASON));

        assertThat(review(subject).dueAt()).isEqualTo(endOf(later));
    }

    @Test
    @DisplayName("R01: a review waits for the owner, then for the officer who leads, and for the owner again in a gap")
    void aReviewWaitsForWhoeverAnswers() {
        var subject = mapped();
        assertThat(review(subject).mustAct().words()).startsWith("Owner to be assigned");

        response.assignOwner(chair, subject.id(), 0, officer.unit(), "Its members live there");
        assertThat(review(subject).mustAct().body()).isEqualTo(officer.unit());
        response.assignLead(chair, subject.id(), 0, officer.account(), "");
        response.accept(officer, subject.id());
        assertThat(review(subject).mustAct().account()).isEqualTo(officer.account());

        var next = people.another("force:merseyside", Role.LEAD_OFFICER);
        response.assignLead(chair, subject.id(), 1, next.account(), "The yard is the way in");
        assertThat(review(subject).mustAct().body()).isEqualTo(officer.unit());
        assertThat(review(subject).mustAct().account()).isNull();
    }

    @Test
    @DisplayName("R25: a service actor decides nothing, and the trail says it was refused")
    void aServiceActorDecidesNothing() {
        var subject = mapped();
        var job = new Actor(chair.account(), chair.name(), chair.unit(), Actor.Kind.SERVICE);

        assertThat(response.decideTier(job, subject.id(), 0, Tier.NATIONAL, "As advised"))
                .isInstanceOf(Refused.class);
        assertThat(response.assignOwner(job, subject.id(), 0, officer.unit(), "Nearest"))
                .isInstanceOf(Refused.class);
        assertThat(now(subject).tier()).isNull();
        assertThat(trailOf(chair)).contains("tasking.tier-decided " + Result.REFUSED);
    }

    @Test
    void whoDecidesSecondSeesBothVersions() {
        var subject = mapped();
        response.decideTier(chair, subject.id(), 0, Tier.REGIONAL, "Two forces");

        assertThatThrownBy(() -> response.decideTier(chair, subject.id(), 0, Tier.LOCAL, "One street"))
                .isInstanceOfSatisfying(
                        StaleRecord.class,
                        stale -> assertThat(stale.differences())
                                .anySatisfy(difference -> assertThat(List.of(difference.mine(), difference.theirs()))
                                        .containsExactly("Tier 4, local", "Tier 2, regional")));
        assertThat(tier(now(subject)).tier()).isEqualTo(Tier.REGIONAL);
    }

    @Test
    void whatOneMayNotSeeCannotBeDecidedOn() {
        var subject = made.mapped(EntityKind.VULNERABILITY, "Lock gate timings", Handling.C);
        var otherChair = people.with("region:EA", Role.TASKING_CHAIR);

        assertThatThrownBy(() -> response.decideTier(otherChair, subject.id(), 0, Tier.LOCAL, "Ours"))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> response.of(otherChair, subject.id(), AsAt.NOW))
                .isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() ->
                        response.assignLeads(otherChair, List.of(new LeadAsked(subject.id(), officer.account(), ""))))
                .isInstanceOf(NoSuchRecord.class);
        assertThat(board.rows(otherChair, BoardSection.AWAITING_TIER, 0, 500))
                .extracting(TaskingBoard.Row::subject)
                .doesNotContain(subject.id());
    }

    @Test
    void aDenialIsLogged() {
        var subject = mapped();
        var analyst = people.analyst();

        assertThatThrownBy(() -> response.decideTier(analyst, subject.id(), 0, Tier.LOCAL, "Ours"))
                .isInstanceOf(Forbidden.class);
        assertThat(trailOf(analyst)).contains("access.decide-tier " + Result.DENIED);
    }

    @Test
    void onlyTheOfficerWhoWasAskedAnswers() {
        var subject = mapped();
        response.assignLead(chair, subject.id(), 0, officer.account(), "");
        var other = people.another("force:merseyside", Role.LEAD_OFFICER);

        assertThatThrownBy(() -> response.accept(other, subject.id())).isInstanceOf(Forbidden.class);
        assertThat(trailOf(other)).contains("tasking.lead-answered " + Result.DENIED);
        assertThat(board.asked(officer)).extracting(TaskingBoard.Row::subject).contains(subject.id());
        response.accept(officer, subject.id());
        assertThat(board.led(officer)).extracting(TaskingBoard.Row::subject).contains(subject.id());
    }

    @Test
    void ofManyEachIsDecidedAndLoggedByItself() {
        var first = mapped();
        var second = mapped();
        var kent = people.with("force:kent", Role.LEAD_OFFICER);
        response.decideTiers(
                chair,
                List.of(
                        new TierAsked(first.id(), Tier.FORCE, "One force"),
                        new TierAsked(second.id(), Tier.LOCAL, "One street")));
        response.assignLead(chair, first.id(), -1, officer.account(), "");

        var outcomes = response.assignLeads(
                chair,
                List.of(
                        new LeadAsked(first.id(), officer.account(), ""),
                        new LeadAsked(second.id(), officer.account(), "")));

        assertThat(outcomes.getFirst()).isInstanceOf(Refused.class);
        assertThat(outcomes.getLast()).isInstanceOf(Decided.class);
        assertThat(tier(now(second)).tier()).isEqualTo(Tier.LOCAL);
        assertThat(response.assignLeads(chair, List.of(new LeadAsked(second.id(), kent.account(), ""))))
                .first()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.sentence()).contains("may not lead in this area"));
        assertThat(response.assignOwners(chair, List.of(new OwnerAsked(first.id(), kent.unit(), "It began there"))))
                .first()
                .isInstanceOf(Decided.class);
        assertThat(trailOf(chair)).contains("tasking.lead-assigned " + Result.REFUSED);
    }

    @Test
    @DisplayName("Of many in several areas, one out of reach stops the deed for all, and a rule stops only its own")
    void ofManyOneOutOfReachStopsAll() {
        var first = mapped();
        var second = mapped();
        var farChair = people.with("region:EA", Role.TASKING_CHAIR);
        var farCoordinator = people.with("region:EA", Role.REGIONAL_COORDINATOR);

        assertThatThrownBy(() -> response.decideTiers(
                        farChair, List.of(new TierAsked(first.id(), Tier.FORCE, "Not theirs to say"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> response.assignOwners(
                        farCoordinator, List.of(new OwnerAsked(first.id(), farCoordinator.unit(), "Ours"))))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() ->
                        response.assignLeads(farCoordinator, List.of(new LeadAsked(first.id(), officer.account(), ""))))
                .isInstanceOf(Forbidden.class);
        assertThat(now(first).tier()).isNull();
        assertThat(now(first).owner()).isNull();
        assertThat(now(first).lead()).isNull();

        var outcomes = response.decideTiers(
                chair,
                List.of(
                        new TierAsked(first.id(), Tier.FORCE, " "),
                        new TierAsked(second.id(), Tier.FORCE, "One force")));
        assertThat(outcomes.getFirst())
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("rationale"));
        assertThat(outcomes.getLast()).isEqualTo(new Decided(second.id()));
        assertThat(now(first).tier()).isNull();
    }

    @Test
    @DisplayName("R41: an earlier day shows the response known then")
    void anEarlierDayShowsTheResponseKnownThen() {
        var subjects = new Subject[1];
        Now.at(at(MONDAY), () -> {
            subjects[0] = mapped();
            response.decideTier(chair, subjects[0].id(), 0, Tier.FORCE, "One force");
            response.assignLead(chair, subjects[0].id(), 0, officer.account(), "");
        });
        Now.at(at(MONDAY.plusDays(3)), () -> {
            response.decideTier(chair, subjects[0].id(), 1, Tier.REGIONAL, "Now two");
            response.accept(officer, subjects[0].id());
        });

        var then = response.of(chair, subjects[0].id(), new AsAt(MONDAY.plusDays(1)));
        assertThat(tier(then).tier()).isEqualTo(Tier.FORCE);
        assertThat(lead(then).answer()).isInstanceOf(LeadAnswer.Waiting.class);
        assertThat(then.owner()).isNull();
        assertThat(response.history(chair, subjects[0].id(), AsAt.NOW).tiers())
                .extracting(TierDecision::version)
                .containsExactly(2, 1);
    }

    @Test
    void aTierDecidedBeforeMappingIsInterim() {
        var subject = made.nominated(EntityKind.GROUP, "Sallow Keld", Handling.P);

        assertThat(rules(subject)).isEmpty();
        response.decideTier(chair, subject.id(), 0, Tier.FORCE, "First look");
        assertThat(tier(now(subject)).interim()).isTrue();
    }

    private Subject mapped() {
        return made.mapped(EntityKind.VULNERABILITY, "Unlit freight yard", Handling.P);
    }

    private SubjectResponse now(Subject subject) {
        return response.of(chair, subject.id(), AsAt.NOW);
    }

    private static TierDecision tier(SubjectResponse response) {
        return Objects.requireNonNull(response.tier());
    }

    private static LeadAssignment lead(SubjectResponse response) {
        return Objects.requireNonNull(response.lead());
    }

    private List<EntityId> listed(BoardSection section) {
        return board.rows(chair, section, 0, 500).stream()
                .map(TaskingBoard.Row::subject)
                .toList();
    }

    private Running review(Subject subject) {
        return running(subject, "mapping.review");
    }

    private Instant scoredAgain(Subject subject) {
        return running(subject, "assessment.rescore").dueAt();
    }

    private Running running(Subject subject, String rule) {
        return clocks.running(chair, subject.id()).stream()
                .filter(running -> running.rule().key().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Instant endOf(LocalDate day) {
        return new AsAt(day).instant(Instant.EPOCH);
    }

    private List<AdequacyRule> rules(Subject subject) {
        return clocks.running(chair, subject.id()).stream()
                .map(Running::rule)
                .filter(TaskingRules.ALL::contains)
                .toList();
    }

    private Running running(Subject subject, AdequacyRule rule) {
        return running(subject, rule.key());
    }

    /** Deeds in the trail of one account, each with its result. */
    private List<String> trailOf(Actor actor) {
        return transactions.as(
                actor,
                () -> trail.between(Instant.EPOCH, Instant.now().plusSeconds(60), 0, 500).lines().stream()
                        .map(line -> line.deed() + " " + line.result())
                        .toList());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
