package occ.faces.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import occ.kernel.Grade;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import org.junit.jupiter.api.Test;

class FormTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

    @Test
    void keepsWhatWasTypedToTheLastSpace() {
        var form = typed("name", "  Tarn Gate ");

        assertThat(form.read().text("name", "the name of the group", 20)).contains("Tarn Gate");
        assertThat(form.value("name")).isEqualTo("  Tarn Gate ");
    }

    @Test
    void asksForWhatIsMissingInTheWordsOfTheQuestion() {
        var form = typed("name", "   ");

        assertThat(form.read().text("name", "the name of the group", 20)).isEmpty();
        assertThat(form.error("name")).isEqualTo("Enter the name of the group");
    }

    @Test
    void saysHowLongATextMayBeAndHowLongItIs() {
        var form = typed("reason", "x".repeat(10_485_760));

        form.read().text("reason", "the reason", 4000);

        assertThat(form.error("reason")).isEqualTo("The reason must be 4,000 characters or fewer. You have 10,485,760");
    }

    @Test
    void countsALineBreakOnceAsThePageDoes() {
        assertThat(typed("reason", "a\r\nb").read().text("reason", "the reason", 3))
                .contains("a\nb");
    }

    @Test
    void showsAllProblemsAtOnce() {
        var form = Form.empty();

        form.read().text("name", "the name", 20);
        form.read().date("since", "the day it began");
        form.read().choice("pillar", "a pillar", Pillar.class);

        assertThat(form.isValid()).isFalse();
        assertThat(form.errors())
                .extracting(FieldError::sentence)
                .containsExactly("Enter the name", "Enter the day it began", "Select a pillar");
    }

    @Test
    void readsADateFromThreeBoxesWithTheMonthInFiguresOrWords() {
        assertThat(date("3", "3", "2026").read().date("since", "the day")).contains(LocalDate.of(2026, 3, 3));
        assertThat(date("3", "sept", "2026").read().date("since", "the day")).contains(LocalDate.of(2026, 9, 3));
    }

    @Test
    void namesThePartOfADateThatIsMissing() {
        assertThat(dateError("", "3", "2026")).isEqualTo("The day it began must include a day");
        assertThat(dateError("3", "", "")).isEqualTo("The day it began must include a month and year");
        assertThat(dateError("3", "3", "26")).isEqualTo("Year must include 4 numbers");
    }

    @Test
    void refusesADateThatIsNotOnTheCalendar() {
        assertThat(dateError("29", "2", "2026")).isEqualTo("The day it began must be a real date");
        assertThat(dateError("x", "ma", "2026")).isEqualTo("The day it began must be a real date");
    }

    @Test
    void pointsTheErrorSummaryAtThePartAtFault() {
        var form = date("3", "", "2026");

        form.read().date("since", "the day it began");

        assertThat(form.errors().getFirst().anchor()).isEqualTo("since-month");
        assertThat(form.isWrong("since", "day")).isFalse();
        assertThat(form.isWrong("since", "month")).isTrue();
    }

    @Test
    void acceptsTodayButNotTomorrowAsADayThatHasCome() {
        assertThat(date("12", "6", "2026").read().pastDate("since", "the day", TODAY))
                .contains(TODAY);

        var tomorrow = date("13", "6", "2026");
        assertThat(tomorrow.read().pastDate("since", "the day it began", TODAY)).isEmpty();
        assertThat(tomorrow.error("since")).isEqualTo("The day it began must be today or in the past");
    }

    @Test
    void acceptsNoDateWhereNoneIsNeeded() {
        var form = Form.empty();

        assertThat(form.read().optionalDate("since", "the day it began")).isEmpty();
        assertThat(form.isValid()).isTrue();
    }

    @Test
    void takesOnlyWhatWasOffered() {
        var form = typed("pillar", "PURSUE' or 1=1");

        assertThat(form.read().choice("pillar", "a pillar", Pillar.class)).isEmpty();
        assertThat(form.error("pillar")).isEqualTo("Select a pillar");
    }

    @Test
    void takesSeveralTicksInTheirOwnOrder() {
        var form = Form.of(Map.of("pillars", List.of("PREPARE", "PURSUE")));

        assertThat(form.read().choices("pillars", "at least one pillar", Pillar.class))
                .containsExactly(Pillar.PURSUE, Pillar.PREPARE);
    }

    @Test
    void saysWhatIsWrongWithANumber() {
        assertThat(numberError("many")).isEqualTo("The score must be a number");
        assertThat(numberError("2.5")).isEqualTo("The score must be a whole number");
        assertThat(numberError("6")).isEqualTo("The score must be between 0 and 5");
        assertThat(numberError("99999999999999999999")).isEqualTo("The score must be a number");
    }

    @Test
    void readsMoneyAsPeopleTypeIt() {
        assertThat(typed("cost", "£1,250.50").read().amount("cost", "the cost")).contains(new BigDecimal("1250.50"));
    }

    @Test
    void letsAValueThatReadsItselfGiveItsOwnReason() {
        var form = typed("grade", "1Z");

        assertThat(form.read().parsed("grade", "the grade", Grade::parse)).isEmpty();
        assertThat(form.error("grade")).startsWith("A grade looks like 1B P");
    }

    @Test
    void readsAReferenceHoweverItIsSpaced() {
        var reference = Reference.next("OCG");

        var form = typed("group", " " + reference.text().replace("-", " ").toLowerCase(Locale.ROOT));

        assertThat(form.read().reference("group", "the reference")).contains(reference);
    }

    private static String dateError(String day, String month, String year) {
        var form = date(day, month, year);
        form.read().date("since", "the day it began");
        return String.valueOf(form.error("since"));
    }

    private static String numberError(String text) {
        var form = typed("score", text);
        form.read().number("score", "the score", 0, 5);
        return String.valueOf(form.error("score"));
    }

    private static Form typed(String field, String text) {
        return Form.of(Map.of(field, List.of(text)));
    }

    private static Form date(String day, String month, String year) {
        return Form.of(Map.of("since-day", List.of(day), "since-month", List.of(month), "since-year", List.of(year)));
    }
}
