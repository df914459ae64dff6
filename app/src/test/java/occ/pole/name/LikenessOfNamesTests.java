package occ.pole.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessOfNamesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Kowalska | ANNA KOWALSKA | 1 | The names are the same",
                "Seán O'Neill | Sean ONeill | 1 | The names are the same",
                "Łukasz Nowak | Lukasz Nowak | 1 | The names are the same",
                "Mohammed Khan | Muhammad Khan | 0.98 | Mohammed and Muhammad are spellings of one name",
                "Bill Turner | William Turner | 0.95 | Bill and William are forms of one name",
                "J Turner | James Turner | 0.85 | J could be short for James",
                "Ali Khan | Khan Ali | 0.95 | Given and family name are exchanged",
                "Anna Maria Kowalska | Anna Kowalska | 0.98 | One has more names than the other",
                "Omar Al-Hassan | Omar Alhassan | 0.99 | They differ only in spaces or hyphens",
                "Spindles | Anna Spindles | 0.7 | Only one has a given name",
                "John Smith | John Smyth | 0.95 | Smith and Smyth sound alike",
                "Anna Smith | Peter Smith | 0.5 | The given names differ",
                "Anna Kowalska | Peter Jones | 0 | The names differ",
            })
    void aScoreComesWithItsReason(String name, String other, double score, String explanation) {
        var likeness = NameLikeness.of(name(name), name(other));

        assertThat(likeness.explanation()).isEqualTo(explanation);
        assertThat(likeness.score()).isCloseTo(score, within(0.011));
    }

    @Example
    void severalReasonsStandTogether() {
        assertThat(NameLikeness.of(name("Mohd Chowdhury"), name("Choudhary Mohamed"))
                        .explanation())
                .isEqualTo("Given and family name are exchanged; Mohamed and Mohd are spellings of one name;"
                        + " Choudhary and Chowdhury are spellings of one name");
    }

    @Example
    void aNameWithManyWordsIsStillCompared() {
        var long1 = "Juan Carlos Pedro Pablo Diego Jose Maria Santos Garcia Lopez";

        assertThat(NameLikeness.of(name(long1), name(long1 + " Ruiz")).score()).isGreaterThan(0.4);
    }

    @Property(seed = "7", edgeCases = EdgeCasesMode.NONE)
    void whoIsNamedFirstDoesNotMatter(@ForAll @From("names") PersonName name, @ForAll @From("names") PersonName other) {
        assertThat(NameLikeness.of(name, other).score())
                .isEqualTo(NameLikeness.of(other, name).score());
    }

    @Property(seed = "8", edgeCases = EdgeCasesMode.NONE)
    void everyNameIsLikeItselfWhollyAndNoneMoreThanWholly(
            @ForAll @From("names") PersonName name, @ForAll @From("names") PersonName other) {
        assertThat(NameLikeness.of(name, name).score()).isEqualTo(1);
        assertThat(NameLikeness.of(name, other).score()).isBetween(0.0, 1.0);
        assertThat(NameLikeness.of(name, other).explanation()).isNotBlank();
    }

    @Provide
    Arbitrary<PersonName> names() {
        var words = Arbitraries.of(
                "Mohammed",
                "Muhammad",
                "Ali",
                "Khan",
                "Al-Hassan",
                "Alhassan",
                "J",
                "John",
                "Jon",
                "Jack",
                "Smith",
                "Smyth",
                "O'Neill",
                "Oneil",
                "Anna",
                "Anne",
                "Maria",
                "Kowalska",
                "Kowalski");
        return Combinators.combine(
                        words.list().ofMinSize(0).ofMaxSize(3),
                        words.list().ofMinSize(1).ofMaxSize(2))
                .as((given, family) -> new PersonName(String.join(" ", given), String.join(" ", family)));
    }

    private static PersonName name(String line) {
        return PersonName.parse(line).orElseThrow();
    }
}
