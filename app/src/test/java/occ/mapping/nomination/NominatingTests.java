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
import occ.mapping.Memberships.Who;
import occ.mapping.Origin;
import occ.mapping.Problem;
import occ.mapping.nomination.DefinitionTest.LimbFinding;
import occ.pole.DataSubjectCategory;
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

        assertThat(bare.problems(EntityKind.GROUP))
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

        assertThat(completion.problems(EntityKind.GROUP)).isEmpty();
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
        var phone = new Who.OnRecord(new EntityRef(EntityKind.PHONE, HARBOUR_LANTERN));

        assertThat(individual(new Who.OnRecord(ROWAN_PIKE), GRADE).problems(null, TODAY))
                .isEmpty();
        assertThat(new PriorityIndividual(phone, null, "", null, null, new Origin(SourceKind.OTHER, "", GRADE))
                        .problems(null, TODAY))
                .extracting(Problem::field)
                .containsExactly("person", "heldAs", "harm", "primaryTheme", "force", "source");
    }

    @Test
    @DisplayName("R26: a priority individual is held as a suspect or as convicted, never as a victim or witness")
    void aPriorityIndividualIsSuspectOrConvicted() {
        var witness = new PriorityIndividual(
                new Who.OnRecord(ROWAN_PIKE),
                DataSubjectCategory.WITNESS,
                "Knows them all",
                Theme.DRUGS,
                merseyside(),
                origin(GRADE));

        assertThat(witness.problems(null, TODAY)).extracting(Problem::field).containsExactly("heldAs");
    }

    @Test
    @DisplayName("R29: a child under ten is no priority individual")
    void aChildUnderTenIsNoPriorityIndividual() {
        assertThat(individual(new Who.OnRecord(ROWAN_PIKE), GRADE).problems(TODAY.minusYears(9), TODAY))
                .extracting(Problem::field)
                .containsExactly("person");
    }

    @Test
    void somebodyNotIdentifiedRestsOnAGradedItem() {
        var unknown = new Who.New(EntityKind.PERSON, "Unknown male 1", null);

        assertThat(individual(unknown, GRADE).problems(null, TODAY)).isEmpty();
        assertThat(individual(unknown, Grade.NOT_GRADED).problems(null, TODAY))
                .extracting(Problem::field)
                .containsExactly("grade");
    }

    @Test
    void aVulnerabilityStandsWhereItIsExploitedMost() {
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
    void aWeaknessIsNamedWithTheBodyThatCouldPutItRight() {
        var bare = new Vulnerability("", null, " ", null, null, "", new Origin(SourceKind.OTHER, "", GRADE));

        assertThat(bare.problems())
                .extracting(Problem::field)
                .containsExactly("title", "kind", "howExploited", "primaryTheme", "place", "owner", "source");
    }

    private static PriorityIndividual individual(Who who, Grade grade) {
        return new PriorityIndividual(
                who, DataSubjectCategory.SUSPECT, "Supplies firearms", Theme.FIREARMS, merseyside(), origin(grade));
    }
}
