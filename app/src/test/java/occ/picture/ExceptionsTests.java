package occ.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Tier;
import occ.mapping.Subject;
import occ.picture.Exceptions.Among;
import occ.picture.Exceptions.Filter;
import occ.picture.Exceptions.Overdue;
import occ.picture.NationalPicture.Question;
import occ.tasking.MadeSubjects;
import occ.tasking.Response;
import occ.tasking.TaskingOutcome.Decided;
import occ.tasking.TaskingRules;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A mapped vulnerability that was left alone for a month, among whatever else is late. */
@WholeApplication
class ExceptionsTests {
    private static final Filter VULNERABILITIES = new Filter(List.of(EntityKind.VULNERABILITY), Map.of(), Among.ALL);

    @Autowired
    Exceptions exceptions;

    @Autowired
    NationalPicture pictures;

    @Autowired
    Register register;

    @Autowired
    Response response;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    Actor chair;
    Subject neglected;

    @BeforeEach
    void aSubjectLeftAloneForAMonth() {
        chair = people.chair();
        neglected = neglected(Handling.P);
    }

    @Test
    @DisplayName("R01: each exception names its rule, its age, who must act, and leads to the deed that ends it")
    void eachExceptionNamesRuleAgeWhoMustActAndDeed() {
        var late = of(neglected);

        assertThat(late)
                .extracting(one -> one.rule().key())
                .contains(
                        TaskingRules.NO_TIER.key(), TaskingRules.NO_OWNER.key(), TaskingRules.LEAD_NOT_ASSIGNED.key());
        assertThat(late).allSatisfy(one -> {
            assertThat(one.rule().code()).matches("R\\d\\d");
            assertThat(one.daysLate()).isBetween(1L, 30L);
            assertThat(one.mustAct()).isNotBlank();
            assertThat(one.deedAddress()).startsWith(neglected.address());
        });
        var noTier = late.stream()
                .filter(one -> one.rule().equals(TaskingRules.NO_TIER))
                .findFirst()
                .orElseThrow();
        var form = Visitor.signedIn(context, chair).open(noTier.deedAddress());
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.text()).contains("Decide the tier", neglected.name());
    }

    @Test
    @DisplayName("R01: the deed that ends an exception lowers every count of it by one")
    void theDeedThatEndsAnExceptionLowersEveryCountByOne() {
        var before = counts();

        assertThat(response.decideTier(chair, neglected.id(), 0, Tier.LOCAL, "One street, held by the ward team"))
                .isInstanceOf(Decided.class);

        assertThat(counts())
                .isEqualTo(new Counts(
                        before.listed() - 1,
                        before.inPicture() - 1,
                        before.withoutTier() - 1,
                        before.inRegister() - 1));
    }

    @Test
    void theLongestLateComesFirst() {
        var rows = exceptions.list(chair, VULNERABILITIES, AsAt.NOW, 1, 50).rows();

        assertThat(rows)
                .hasSizeGreaterThan(1)
                .extracting(Overdue::daysLate)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void countsByRuleAddUpToTheTotalAndChoosingOneFindsThatMany() {
        var all = exceptions.list(chair, VULNERABILITIES, AsAt.NOW, 1, 1);

        assertThat(all.byRule().stream().mapToLong(Exceptions.RuleCount::count).sum())
                .isEqualTo(all.total());
        for (var rule : all.byRule()) {
            var one = new Filter(VULNERABILITIES.kinds(), Map.of(Facet.RULE, Set.of(rule.rule())), Among.ALL);
            assertThat(exceptions.list(chair, one, AsAt.NOW, 1, 1).total()).isEqualTo(rule.count());
        }
    }

    @Test
    void onlyMineAreThoseThatIOrMyUnitMustActOn() {
        response.assignLead(chair, neglected.id(), 0, people.leadOfficer().account(), "");
        var lead = TaskingRules.LEAD_NOT_ACCEPTED.key();

        assertThat(mine(people.leadOfficer())).anySatisfy(one -> {
            assertThat(one.subject().id()).isEqualTo(neglected.id());
            assertThat(one.rule().key()).isEqualTo(lead);
        });
        assertThat(mine(people.another("force:kent", Role.LEAD_OFFICER)))
                .noneSatisfy(one -> assertThat(one.subject().id()).isEqualTo(neglected.id()));
    }

    @Test
    @DisplayName("R41: a past day shows what was late then, and not what has been ended or begun since")
    void aPastDayShowsWhatWasLateThen() {
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London"));
        response.decideTier(chair, neglected.id(), 0, Tier.LOCAL, "One street, held by the ward team");

        assertThat(of(neglected)).noneMatch(one -> one.rule().equals(TaskingRules.NO_TIER));
        assertThat(listed(chair, new AsAt(today.minusDays(1))))
                .anyMatch(one ->
                        one.subject().id().equals(neglected.id()) && one.rule().equals(TaskingRules.NO_TIER));
        assertThat(listed(chair, new AsAt(today.minusDays(29))))
                .noneMatch(one -> one.subject().id().equals(neglected.id()));
    }

    @Test
    @DisplayName("R51: what a reader may not see is late for others only")
    void whatIsHiddenIsLateForOthersOnly() {
        var stranger = people.with("force:kent", Role.ANALYST);
        var before = exceptions.list(stranger, VULNERABILITIES, AsAt.NOW, 1, 50);

        var hidden = neglected(Handling.C);

        assertThat(of(hidden)).isNotEmpty();
        assertThat(exceptions.list(stranger, VULNERABILITIES, AsAt.NOW, 1, 50)).isEqualTo(before);
    }

    private record Counts(long listed, long inPicture, long withoutTier, long inRegister) {}

    private Counts counts() {
        var listing = exceptions.list(chair, VULNERABILITIES, AsAt.NOW, 1, 1);
        var picture = pictures.of(chair, new Question(EntityKind.VULNERABILITY, Map.of(), AsAt.NOW));
        var ruled = RegisterFilter.all(EntityKind.VULNERABILITY).with(Facet.RULE, TaskingRules.NO_TIER.key());
        return new Counts(
                listing.total(),
                picture.exceptions().total(),
                picture.response().lacking(ResponsePart.TIER),
                register.list(chair, ruled, Register.Order.BY_NAME, AsAt.NOW, 1).total());
    }

    private List<Overdue> of(Subject subject) {
        return listed(people.chair(), AsAt.NOW).stream()
                .filter(one -> one.subject().id().equals(subject.id()))
                .toList();
    }

    private List<Overdue> listed(Actor actor, AsAt asAt) {
        return exceptions.list(actor, VULNERABILITIES, asAt, 1, 100_000).rows();
    }

    private List<Overdue> mine(Actor actor) {
        return exceptions
                .list(actor, new Filter(VULNERABILITIES.kinds(), Map.of(), Among.MINE), AsAt.NOW, 1, 100_000)
                .rows();
    }

    private Subject neglected(Handling handling) {
        var made = context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class);
        return Now.at(
                Instant.now().minus(Duration.ofDays(28)),
                () -> made.mapped(EntityKind.VULNERABILITY, "Unwatched slipway", handling));
    }
}
