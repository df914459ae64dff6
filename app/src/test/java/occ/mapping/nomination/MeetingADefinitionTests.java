package occ.mapping.nomination;

import static occ.mapping.MappingExamples.DEE_MARLOW;
import static occ.mapping.MappingExamples.GRADE;
import static occ.mapping.MappingExamples.ROWAN_PIKE;
import static occ.mapping.MappingExamples.item;
import static occ.mapping.MappingExamples.known;
import static occ.mapping.MappingExamples.metTest;
import static occ.mapping.MappingExamples.named;
import static occ.mapping.MappingExamples.threeMembers;
import static occ.mapping.MappingExamples.unknownMale;
import static occ.mapping.nomination.DefinitionBasis.SCA2015_S45;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.mapping.MemberRole;
import occ.mapping.Problem;
import occ.mapping.nomination.DefinitionTest.LimbFinding;
import occ.pole.DataSubjectCategory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingADefinitionTests {
    private final DefinitionTest test = metTest(SCA2015_S45);

    @Test
    @DisplayName("R02: a known person, a named one and a supported placeholder make three")
    void threeDistinctPersonsMeetTheAct() {
        assertThat(test.isMet(EntityKind.GROUP, threeMembers())).isTrue();
    }

    @Test
    @DisplayName("R02: the same person twice is one person")
    void theSamePersonTwiceIsOnePerson() {
        var members = List.of(
                known(ROWAN_PIKE, MemberRole.PRINCIPAL),
                known(ROWAN_PIKE, MemberRole.LOGISTICS),
                named("Dee Marlow"),
                named("dee  marlow "));

        assertThat(sentences(members)).containsExactly("It takes 3 distinct persons who take part; there are 2");
    }

    @Test
    @DisplayName("R02: two placeholders on one item are one person")
    void placeholdersEachNeedAnItemOfTheirOwn() {
        var second = new ProposedMember.Placeholder(
                "Unknown male 2", item(1), GRADE, MemberRole.LOGISTICS, DataSubjectCategory.SUSPECT);
        var members = List.of(known(ROWAN_PIKE, MemberRole.PRINCIPAL), unknownMale(1), second);

        assertThat(sentences(members)).containsExactly("It takes 3 distinct persons who take part; there are 2");
    }

    @Test
    @DisplayName("R02: a placeholder that rests on nothing graded is not counted")
    void aPlaceholderOnNothingGradedIsNotCounted() {
        var rumour = new ProposedMember.Placeholder(
                "Unknown male 9", item(9), Grade.NOT_GRADED, MemberRole.LOGISTICS, DataSubjectCategory.SUSPECT);
        var members = List.of(known(ROWAN_PIKE, MemberRole.PRINCIPAL), named("Dee Marlow"), rumour);

        assertThat(sentences(members))
                .containsExactly(
                        "It takes 3 distinct persons who take part; there are 2",
                        "Unknown male 9 needs a graded item that shows there is such a person");
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPLOITED", "ASSOCIATE", "FAMILY", "FACILITATOR_BUSINESS"})
    @DisplayName("R45: possible victims, associates and family never make up the number")
    void whoDoesNotOffendIsNotCounted(MemberRole role) {
        var members = List.of(known(ROWAN_PIKE, MemberRole.PRINCIPAL), named("Kit Osei"), known(DEE_MARLOW, role));

        assertThat(sentences(members)).containsExactly("It takes 3 distinct persons who take part; there are 2");
    }

    @ParameterizedTest
    @EnumSource(names = {"VICTIM", "WITNESS", "CONTACT", "OTHER"})
    @DisplayName("R45: victims and witnesses never make up the number, whatever their role is called")
    void victimsAndWitnessesAreNotCounted(DataSubjectCategory category) {
        var member = new ProposedMember.Named("Dee Marlow", MemberRole.LOGISTICS, category);

        assertThat(member.countsTowardsGroup()).isFalse();
    }

    @Test
    void everyLimbThatIsOpenUnmetOrUnexplainedIsToldAtOnce() {
        var test = new DefinitionTest(
                SCA2015_S45,
                List.of(
                        new LimbFinding("PURPOSE", true, ""),
                        new LimbFinding("TOGETHER", false, "Only brothers seen together"),
                        new LimbFinding("GAIN", true, "Cash seized")));

        assertThat(test.problems(EntityKind.GROUP, threeMembers()))
                .extracting(Problem::field)
                .containsExactly("limb-PURPOSE", "limb-TOGETHER", "limb-SERIOUS");
    }

    @Test
    void theDefinitionOfIndividualsPutsNoGroupOnTheMap() {
        var test = metTest(DefinitionBasis.SOC2018_INDIVIDUAL);

        assertThat(test.isMet(EntityKind.GROUP, threeMembers())).isFalse();
        assertThat(test.isMet(EntityKind.PRIORITY_INDIVIDUAL, List.of())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyLimbNamesItsSource(DefinitionBasis basis) {
        assertThat(basis.limbs()).isNotEmpty().noneMatch(limb -> limb.source().isBlank());
    }

    private List<String> sentences(List<ProposedMember> members) {
        return test.problems(EntityKind.GROUP, members).stream()
                .map(Problem::sentence)
                .toList();
    }
}
