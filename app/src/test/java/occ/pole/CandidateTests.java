package occ.pole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.pole.Duplicates.Hit;
import occ.pole.Duplicates.Known;
import occ.pole.Duplicates.Probe;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CandidateTests {
    private static final LocalDate BORN = LocalDate.of(1979, 3, 3);
    private static final Known PNC = new Known(Predicate.PNC_ID, "1979/0163001B");
    private static final Known POSTCODE = new Known(Predicate.POSTCODE, "SW1A1AA");

    @Test
    void sameNameAndBirthDateIsTheMost() {
        var hit = hit(person("Corvin Haldersley", BORN), "Corvin Haldersley", BORN);

        assertThat(hit).get().extracting(Hit::likeness).isEqualTo(1.0);
        assertThat(hit.orElseThrow().because())
                .containsExactly("The names are the same", "The birth dates are the same");
    }

    @Test
    void aMisspeltNameWithDayAndMonthExchangedIsStillProposed() {
        var hit = hit(
                person("Corvin Haldersly", LocalDate.of(1979, 4, 5)), "Korvin Haldersley", LocalDate.of(1979, 5, 4));

        assertThat(hit).isPresent();
        assertThat(hit.orElseThrow().because()).contains("The same but for day and month exchanged");
    }

    @Test
    void anotherBirthDateSpeaksAgainst() {
        var same = hit(person("Corvin Haldersley", BORN), "Corvin Haldersley", BORN)
                .orElseThrow();
        var other = hit(person("Corvin Haldersley", BORN.plusYears(20)), "Corvin Haldersley", BORN);

        assertThat(other.orElseThrow().likeness()).isLessThan(same.likeness());
        assertThat(other.orElseThrow().because()).contains("The birth dates differ");
    }

    @Test
    @DisplayName("A group that is one word there and two words here is the same group to whoever triages it")
    void aGroupIsTheSameInOneWordOrTwo() {
        var candidate = new Candidate(ref(EntityKind.GROUP), "OCG", 0.61, List.of("Copperfen"), List.of(), List.of());

        var hit = candidate.likenessTo(new Probe(EntityKind.GROUP, "Copper-Fen", null, List.of()));

        assertThat(hit.orElseThrow().because()).containsExactly("The names differ only in spaces or hyphens");
        assertThat(candidate.likenessTo(new Probe(EntityKind.GROUP, "Copperton", null, List.of())))
                .isEmpty();
    }

    @Test
    void theSameIdentifierOutweighsAnotherName() {
        var candidate =
                new Candidate(ref(EntityKind.PERSON), "PER", 0, List.of("Jarek Dunmorrow"), List.of(), List.of(PNC));

        var hit = candidate.likenessTo(new Probe(EntityKind.PERSON, "Somebody Else", null, List.of(PNC)));

        assertThat(hit.orElseThrow().likeness()).isCloseTo(0.97, within(0.001));
        assertThat(hit.orElseThrow().because()).first().isEqualTo("Both have the PNC ID 1979/0163001B");
    }

    @Test
    void aPostcodeAloneIsLittle() {
        var candidate = new Candidate(
                ref(EntityKind.LOCATION), "LOC", 0, List.of("Yard, Unit 9"), List.of(), List.of(POSTCODE));

        assertThat(candidate.likenessTo(new Probe(EntityKind.LOCATION, "12 Other Street", null, List.of(POSTCODE))))
                .get()
                .extracting(Hit::likeness)
                .isEqualTo(0.6);
    }

    @Test
    void twoPlaceholdersAlikeAreNotOnePerson() {
        assertThat(hit(person("Unknown male 1", null), "Unknown male 1", null)).isEmpty();
    }

    @Test
    void quiteAnotherNameIsNotProposed() {
        assertThat(hit(person("Lettice Brankfoot", null), "Corvin Haldersley", null))
                .isEmpty();
    }

    @Test
    @DisplayName("R43: nothing but names, birth dates and identifiers can be asked or compared")
    void nothingButNamesBirthDatesAndIdentifiersIsCompared() {
        assertThat(components(Probe.class)).containsExactly("kind", "name", "birthDate", "identifiers");
        assertThat(components(Candidate.class))
                .containsExactly("entity", "reference", "written", "names", "birthDates", "identifiers");
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }

    private static Optional<Hit> hit(Candidate candidate, String name, @Nullable LocalDate born) {
        return candidate.likenessTo(new Probe(EntityKind.PERSON, name, born, List.of()));
    }

    private static Candidate person(String name, @Nullable LocalDate born) {
        return new Candidate(
                ref(EntityKind.PERSON),
                "PER-0000-0000-0",
                0.5,
                List.of(name),
                born == null ? List.of() : List.of(born),
                List.of());
    }

    private static EntityRef ref(EntityKind kind) {
        return new EntityRef(kind, EntityId.next());
    }
}
