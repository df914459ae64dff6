package occ.faces.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

    @Test
    void writesDatesAndTimesAsLondonHasThem() {
        assertThat(DateWords.moment(Instant.parse("2026-06-12T08:40:00Z"))).isEqualTo("12 June 2026, 9:40am");
        assertThat(DateWords.time(Instant.parse("2026-01-12T12:00:00Z"))).isEqualTo("midday");
        assertThat(DateWords.time(Instant.parse("2026-01-12T00:00:00Z"))).isEqualTo("midnight");
        assertThat(DateWords.shortDay(LocalDate.of(2026, 9, 3))).isEqualTo("3 Sep 2026");
    }

    @Test
    void saysHowFarADayIsAway() {
        assertThat(DateWords.from(TODAY, TODAY.plusDays(14))).isEqualTo("in 14 days");
        assertThat(DateWords.from(TODAY, TODAY.plusDays(1))).isEqualTo("tomorrow");
        assertThat(DateWords.from(TODAY, TODAY)).isEqualTo("today");
        assertThat(DateWords.from(TODAY, TODAY.minusDays(31))).isEqualTo("31 days ago");
    }

    @Test
    void groupsThousandsAndCountsOneAsOne() {
        assertThat(Words.count(6000, "group", "groups")).isEqualTo("6,000 groups");
        assertThat(Words.count(1, "group", "groups")).isEqualTo("1 group");
        assertThat(Numbers.share(5912, 6000)).isEqualTo("98.5%");
        assertThat(Numbers.share(0, 0)).isEqualTo("none");
    }

    @Test
    void callsADayThatHasPassedLateAndANearOneSoon() {
        assertThat(Mark.due(TODAY.minusDays(12), TODAY, 7)).isEqualTo(new Mark(Mark.Kind.LATE, "12 days late"));
        assertThat(Mark.due(TODAY.plusDays(7), TODAY, 7)).isEqualTo(new Mark(Mark.Kind.SOON, "Due 19 June 2026"));
        assertThat(Mark.due(TODAY.plusDays(8), TODAY, 7).kind()).isEqualTo(Mark.Kind.PLAIN);
    }

    @Test
    void keepsAPageNumberWithinTheList() {
        assertThat(new Pages(500, 50, 120, "/groups?page=").page()).isEqualTo(3);
        assertThat(new Pages(-1, 50, 0, "/groups?page=").page()).isEqualTo(1);
        assertThat(new Pages(3, 50, 120, "/groups?page=").last()).isEqualTo(120);
    }

    @Test
    void turnsAnOrderRoundWhenItIsChosenAgain() {
        var sort = Sort.of("score", "/groups?sort=");

        assertThat(sort.href("score")).isEqualTo("/groups?sort=-score");
        assertThat(sort.href("name")).isEqualTo("/groups?sort=name");
        assertThat(Sort.of("-score", "/groups?sort=").state("score")).isEqualTo("descending");
    }
}
