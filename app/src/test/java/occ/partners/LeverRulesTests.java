package occ.partners;

import static occ.partners.PartnerExamples.TODAY;
import static occ.partners.PartnerExamples.in;
import static occ.partners.PartnerExamples.lever;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.mapping.Problem;
import occ.pole.DataSubjectCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeverRulesTests {
    private static final Actor PROPOSER = actor(Actor.Kind.PERSON);
    private static final Actor APPROVER = actor(Actor.Kind.PERSON);

    @Test
    @DisplayName("R47: a lever states power, necessity, proportionality, collateral intrusion and end date")
    void aLeverStatesItsTests() {
        var blank =
                new LeverDetails("", LeverKind.DATA, LeverField.ORDINARY, Set.of(), false, "", " ", "", "", 6, TODAY);

        assertThat(LeverRules.problems(blank, TODAY))
                .extracting(Problem::field)
                .containsExactly(
                        "name", "against", "basis", "necessity", "proportionality", "intrusion", "cost", "until");
        assertThat(LeverRules.problems(lever("Strike off", 1, TODAY.plusDays(400), ExposureKind.BUSINESSES), TODAY))
                .extracting(Problem::sentence)
                .containsExactly("It must be looked at again within 366 days");
        assertThat(LeverRules.problems(lever("Strike off", 1, TODAY.plusDays(90), ExposureKind.BUSINESSES), TODAY))
                .isEmpty();
    }

    @Test
    @DisplayName("R47: another person than its proposer approves a lever, and never the program")
    void anotherPersonApproves() {
        var proposed = proposed(lever("Strike off", 1, TODAY.plusDays(90), ExposureKind.BUSINESSES));

        assertThat(LeverRules.objections(proposed, APPROVER, true, "", TODAY)).isEmpty();
        assertThat(LeverRules.objections(proposed, PROPOSER, true, "", TODAY))
                .extracting(Problem::sentence)
                .containsExactly("You proposed it: somebody else must decide");
        assertThat(LeverRules.objections(proposed, actor(Actor.Kind.SERVICE), true, "", TODAY))
                .extracting(Problem::sentence)
                .containsExactly("A person answers for this, not the program");
        assertThat(LeverRules.objections(proposed, APPROVER, false, "", TODAY))
                .extracting(Problem::field)
                .containsExactly("why");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ORDINARY")
    @DisplayName("R47: levers on housing, benefits, school, health and immigration need the approver’s reasons")
    void delicateLeversNeedReasons(LeverField field) {
        var proposed = proposed(in(field, lever("End it", 2, TODAY.plusDays(30), ExposureKind.PROPERTY)));

        assertThat(LeverRules.objections(proposed, APPROVER, true, " ", TODAY))
                .extracting(Problem::field)
                .containsExactly("why");
        assertThat(LeverRules.objections(proposed, APPROVER, true, "No child lives there", TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R47: what is about people neither suspected nor convicted is refused unless it protects")
    void bystandersAreOnlyProtected(DataSubjectCategory light) {
        var against = new ExposureDetails(ExposureKind.ASSOCIATES, "Her brother", light, false, "");
        var protecting = new ExposureDetails(ExposureKind.ASSOCIATES, "Her brother", light, true, "He is leant on");

        assertThat(against.problems().isEmpty()).isEqualTo(light.isOfOffender());
        assertThat(protecting.problems().isEmpty()).isEqualTo(!light.isOfOffender());
    }

    @Test
    void anExposureThatIsAPersonSaysInWhichLight() {
        assertThat(new ExposureDetails(ExposureKind.INSIDERS, "A clerk", null, false, "").problems())
                .extracting(Problem::field)
                .containsExactly("concerns");
        assertThat(new ExposureDetails(ExposureKind.VEHICLES, "A lorry", null, false, "").problems())
                .isEmpty();
    }

    @Test
    void aLeverCountsOnceApprovedAndUntilItsDay() {
        var proposed = proposed(lever("Strike off", 1, TODAY.plusDays(90), ExposureKind.BUSINESSES));

        assertThat(proposed.isInForce(TODAY)).isFalse();
        assertThat(approved(proposed).isInForce(TODAY.plusDays(90))).isTrue();
        assertThat(approved(proposed).isInForce(TODAY.plusDays(91))).isFalse();
    }

    private static Lever proposed(LeverDetails said) {
        return new Lever(
                new LeverId(UUID.randomUUID()),
                Reference.next("LEV"),
                new BodyId(UUID.randomUUID()),
                said,
                LeverState.PROPOSED,
                PROPOSER.account(),
                PROPOSER.name(),
                Instant.EPOCH,
                null);
    }

    private static Lever approved(Lever one) {
        return new Lever(
                one.id(),
                one.reference(),
                one.body(),
                one.details(),
                LeverState.APPROVED,
                one.proposedBy(),
                one.proposer(),
                one.proposedAt(),
                new Lever.Decision(APPROVER.name(), Instant.EPOCH, ""));
    }

    private static Actor actor(Actor.Kind kind) {
        return new Actor(new AccountId(UUID.randomUUID()), "Somebody", new OrganisationId(UUID.randomUUID()), kind);
    }
}
