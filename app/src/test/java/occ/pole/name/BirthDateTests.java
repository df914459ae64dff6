package occ.pole.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import occ.kernel.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "3 March 1979, 3 March 1979",
        "3rd mar 1979, 3 March 1979",
        "03/04/1979, 3 April 1979",
        "3.4.1979, 3 April 1979",
        "1979-04-03, 3 April 1979",
        "29 Feb 1980, 29 February 1980",
        "1979, 1979",
    })
    void aBirthDateIsReadWithTheDayFirst(String typed, String text) {
        var birthDate = BirthDate.parse(typed, TODAY).orElseThrow();

        assertThat(birthDate.text()).isEqualTo(text);
        assertThat(BirthDate.parse(text, TODAY)).isEqualTo(Parsed.valid(birthDate));
    }

    @ParameterizedTest
    @CsvSource({
        "30 February 1979, There is no such day",
        "04/13/1979, There is no such day",
        "3 Xyz 1979, There is no such day",
        "4 March 2026, lie ahead",
        "1850, Nobody lives that long",
        "3/3/79, the year alone will do",
        "'', the year alone will do",
    })
    void theReasonSaysWhatIsWrong(String typed, String reason) {
        assertThat(BirthDate.parse(typed, TODAY))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class,
                        invalid -> assertThat(invalid.reason()).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "3 April 1979, 3 April 1979, 1, The birth dates are the same",
        "3 April 1979, 4 March 1979, 0.85, The same but for day and month exchanged",
        "3 April 1979, 3 April 1980, 0.75, 'The same day and month, a year apart'",
        "3 April 1979, 1979, 0.6, The same year of birth; of one of them no more is known",
        "1980, 3 April 1979, 0.4, Years of birth one apart; of one of them no more is known",
        "3 April 1979, 4 March 1980, 0, The birth dates differ",
        "31 January 1979, 1 March 1979, 0, The birth dates differ",
    })
    void twoBirthDatesAreComparedAsClerksSlip(String date, String other, double score, String explanation) {
        var likeness = new BirthDateLikeness(score, explanation);

        assertThat(BirthDateLikeness.of(read(date), read(other))).isEqualTo(likeness);
        assertThat(BirthDateLikeness.of(read(other), read(date))).isEqualTo(likeness);
    }

    @Property(seed = "9")
    void garbageNeverThrows(@ForAll String garbage) {
        assertThat(BirthDate.parse(garbage, TODAY)).isNotNull();
    }

    @Example
    void aDayBecomesABirthDate() {
        assertThat(BirthDate.on(LocalDate.of(1979, 4, 3)).text()).isEqualTo("3 April 1979");
    }

    private static BirthDate read(String typed) {
        return BirthDate.parse(typed, TODAY).orElseThrow();
    }
}
