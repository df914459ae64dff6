package occ.deconfliction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import occ.kernel.Parsed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What counts as the same, and what is too little to ask about. */
class WantedTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final LocalDate BORN = LocalDate.of(1979, 3, 3);

    @Test
    @DisplayName("R16: a telephone is the same with spaces, with +44 and with 0")
    void aTelephoneIsTheSameHoweverItIsWritten() {
        for (var other : List.of("07700900123", "+44 7700 900123", "0044 7700 900 123", "(07700) 900-123")) {
            assertThat(meet(Watchable.PHONE, "07700 900123", other)).as(other).isTrue();
        }
        assertThat(meet(Watchable.PHONE, "07700 900123", "07700 900132")).isFalse();
    }

    @Test
    @DisplayName("R16: a registration mark is the same in small letters; with two characters exchanged it is another’s")
    void aMarkWithExchangedCharactersIsAnothers() {
        assertThat(meet(Watchable.VEHICLE, "AB12 CDE", "ab12cde")).isTrue();
        assertThat(meet(Watchable.VEHICLE, "AB12 CDE", "AB21 CDE")).isFalse();
    }

    @Test
    @DisplayName("R16: names meet by sound, by spelling and by short form, only with the same date of birth")
    void namesMeetWithTheSameDateOfBirth() {
        for (var other : List.of("Muhammad Hussein", "HUSSAIN, Mohammed", "Mohamed Ali Husain", "Hussain Mohammed")) {
            assertThat(meetBorn("Mohammed Hussain", BORN, other, BORN))
                    .as(other)
                    .isTrue();
        }
        assertThat(meetBorn("William Thorne", BORN, "Billy Thorn", BORN)).isTrue();
        assertThat(meetBorn("Mohammed Hussain", BORN, "Mohammed Hussain", BORN.plusDays(1)))
                .isFalse();
        assertThat(meetBorn("Anna Kowalska", BORN, "Jan Kowalski", BORN)).isFalse();
        assertThat(meetBorn("William Thorne", BORN, "Robert Thorne", BORN)).isFalse();
    }

    @Test
    @DisplayName("R16: a house is the same by its number and postcode, a group and an operation by name")
    void placesAndNames() {
        assertThat(meet(Watchable.ADDRESS, "12 Strand Road, Bootle L20 1AB", "12, Strand Rd., Liverpool l201ab"))
                .isTrue();
        assertThat(meet(Watchable.ADDRESS, "12 Strand Road L20 1AB", "14 Strand Road L20 1AB"))
                .isFalse();
        assertThat(meet(Watchable.GROUP, "Tarn-Gate", "tarn gate")).isTrue();
        assertThat(meet(Watchable.OPERATION, "Operation Larkspur", "Op LARKSPUR"))
                .isTrue();
        assertThat(meet(Watchable.COMPANY, "Quay Freight Ltd", "QUAY FREIGHT LIMITED"))
                .isTrue();
    }

    @Test
    @DisplayName("R16: what is too little or cannot be read says what to do")
    void whatIsTooLittleSaysWhatToDo() {
        assertThat(reason(Watchable.PERSON, "Anna Kowalska", null)).contains("Enter the date");
        assertThat(reason(Watchable.PERSON, "Kowalska", BORN)).contains("given and family name");
        assertThat(reason(Watchable.PERSON, "Unknown male 1", BORN)).isNotEmpty();
        assertThat(reason(Watchable.ADDRESS, "L20 1AB", null)).contains("many houses");
        assertThat(reason(Watchable.ADDRESS, "Strand Road", null)).contains("postcode last");
        assertThat(reason(Watchable.EVENT, "L20 1AB", null)).contains("day of the event");
        assertThat(reason(Watchable.PHONE, "12", null)).isNotEmpty();
        assertThat(reason(Watchable.VEHICLE, "   ", null)).isEqualTo("Enter what you ask about");
    }

    @Test
    @DisplayName(
            "R16: every wrong line of a list says what is wrong, and right ones are read with their quotation marks")
    void everyWrongLineSaysWhatIsWrong() {
        var list = WantedList.parse("""
                kind,value,date
                Phone,07700 900123
                Boat,Seafarer
                "Address","12 Strand Road, Bootle L20 1AB"
                person,Anna Kowalska,3 March 1979
                Person,Anna Kowalska
                Person,Anna Kowalska,the third of March
                Vehicle
                planned event,L20 1AB,1 April 2026
                """, TODAY);

        assertThat(list.wanted())
                .extracting(Wanted::what)
                .containsExactly(Watchable.PHONE, Watchable.ADDRESS, Watchable.PERSON, Watchable.EVENT);
        assertThat(list.problems()).hasSize(4);
        assertThat(list.problems().get(0)).startsWith("Line 3: “Boat” is not a kind");
        assertThat(list.problems().get(1)).startsWith("Line 6: A name is compared with a date of birth only");
        assertThat(list.problems().get(2)).startsWith("Line 7: That is not a date");
        assertThat(list.problems().get(3)).startsWith("Line 8: Write the kind, a comma");
        assertThat(WantedList.parse("", TODAY).wanted()).isEmpty();
    }

    private static boolean meet(Watchable what, String one, String other) {
        return share(wanted(what, one, null), wanted(what, other, null));
    }

    private static boolean meetBorn(String one, LocalDate born, String other, LocalDate otherBorn) {
        return share(wanted(Watchable.PERSON, one, born), wanted(Watchable.PERSON, other, otherBorn));
    }

    private static boolean share(Wanted one, Wanted other) {
        var keys = new HashSet<>(one.keys());
        keys.retainAll(other.keys());
        return !keys.isEmpty();
    }

    private static Wanted wanted(Watchable what, String typed, @Nullable LocalDate day) {
        return Wanted.parse(what, typed, day, TODAY).orElseThrow();
    }

    private static String reason(Watchable what, String typed, @Nullable LocalDate day) {
        return Wanted.parse(what, typed, day, TODAY) instanceof Parsed.Invalid<Wanted>(var reason) ? reason : "";
    }
}
