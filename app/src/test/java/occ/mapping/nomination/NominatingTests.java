package occ.mapping.nomination;

import static occ.mapping.MappingExamples.GRADE;
import static occ.mapping.MappingExamples.HARBOUR_LANTERN;
import static occ.mapping.MappingExamples.ROWAN_PIKE;
import static occ.mapping.MappingExamples.TODAY;
import static occ.mapping.MappingExamples.lightNomination;
import static occ.mapping.MappingExamples.merseyside;
import static occ.mapping.MappingExamples.metTest;
import static occ.mapping.MappingExamples.origin;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Theme;
import occ.mapping.Classification;
import occ.mapping.CrimeType;
import occ.mapping.Origin;
import occ.mapping.Problem;
import occ.mapping.nomination.DefinitionTest.LimbFinding;
import occ.pole.SourceKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NominatingTests {
    @Test
    void sixFieldsAreEnoughEvenUngraded() {
        assertThat(lightNomination().problems()).isEmpty();
    }

    @Test
    @DisplayName("R02: an empty form tells every problem at once, the missing persons too")
    void anEmptyFormTellsEveryProblemAtOnce() {
        var empty =
                new LightNomination(" ", "", null, null, new Origin(SourceKind.OTHER, "", Grade.NOT_GRADED), List.of());

        assertThat(empty.problems())
                .extracting(Problem::field)
                .containsExactly("name", "justification", "primaryTheme", "force", "source", "members");
    }

    @Test
    void aCompletedNominationTellsWhatItDoesAndWhere() {
        var bare = new Completion(metTest(DefinitionBasis.UNTOC), Set.of(), Set.of(), Set.of(), Set.of("NL", "XX"));

        assertThat(bare.problems())
                .extracting(Problem::sentence)
                .containsExactly(
                        "Choose at least one type of crime",
                        "Choose at least one area where they are active",
                        "No country has the code XX");
    }

    @Test
    void aLimbThatIsNotMetIsAnAnswerToo() {
        var limbs = DefinitionBasis.SCA2015_S45.limbs().stream()
                .map(limb -> new LimbFinding(limb.code(), false, "Nothing shows it yet"))
                .toList();
        var completion = new Completion(
                new DefinitionTest(DefinitionBasis.SCA2015_S45, limbs),
                Set.of(CrimeType.DRUG_IMPORTATION),
                Set.of(Theme.FIREARMS),
                Set.of(merseyside()),
                Set.of());

        assertThat(completion.problems()).isEmpty();
    }

    @Test
    void thePrimaryThemeComesFirst() {
        var classification = new Classification(
                Theme.DRUGS, Set.of(Theme.FIREARMS, Theme.DRUGS), Set.of(), "merseyside", Set.of("NL"));

        assertThat(classification.themes()).containsExactly(Theme.DRUGS, Theme.FIREARMS);
        assertThat(classification.problems()).isEmpty();
    }

    @Test
    void aPriorityIndividualIsAPersonWhoDoesHarm() {
        var phone = new EntityRef(EntityKind.PHONE, HARBOUR_LANTERN);
        var test = metTest(DefinitionBasis.SOC2018_INDIVIDUAL);

        assertThat(new PriorityIndividual(
                                ROWAN_PIKE, "Supplies firearms", Theme.FIREARMS, merseyside(), origin(GRADE), test)
                        .problems(null, TODAY))
                .isEmpty();
        assertThat(new PriorityIndividual(phone, "", null, null, new Origin(SourceKind.OTHER, "", GRADE), test)
                        .problems(null, TODAY))
                .extracting(Problem::field)
                .containsExactly("person", "harm", "primaryTheme", "force", "source");
    }

    @Test
    @DisplayName("R29: a child under ten is no priority individual")
    void aChildUnderTenIsNoPriorityIndividual() {
        var child = new PriorityIndividual(
                ROWAN_PIKE,
                "Carries drugs",
                Theme.DRUGS,
                merseyside(),
                origin(GRADE),
                metTest(DefinitionBasis.SOC2018_INDIVIDUAL));

        assertThat(child.problems(TODAY.minusYears(9), TODAY))
                .extracting(Problem::field)
                .containsExactly("person");
    }

    @Test
    void aVulnerabilityOfAPlaceNamesThePlace() {
        var port = new Vulnerability(
                "Empty containers are not looked into",
                Vulnerability.Kind.BORDER_POINT,
                "Drugs ride in containers declared empty",
                Theme.DRUGS,
                null,
                "The port operator",
                origin(GRADE));

        assertThat(port.problems()).extracting(Problem::field).containsExactly("place");
    }

    @Test
    void aWeaknessOfTechnologyLiesNowhereInParticular() {
        var app = new Vulnerability(
                "Number porting without check",
                Vulnerability.Kind.TECHNOLOGY,
                "Accounts are taken over with ported numbers",
                Theme.CYBER,
                null,
                "The networks",
                origin(GRADE));

        assertThat(app.problems()).isEmpty();
    }
}
