package occ.threattolife.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import occ.faces.pages.ClockTime;
import occ.faces.pages.Mark;
import occ.kernel.Parsed;
import occ.threattolife.Due;
import occ.threattolife.Due.Deed;
import org.junit.jupiter.api.Test;

/** Clocks in minutes, and times as people type them. */
class TimeLeftTests {
    private static final Instant NOW = Instant.parse("2026-03-03T21:28:00Z");

    @Test
    void aClockSaysByWhenAndHowLongIsLeft() {
        assertThat(TimeLeft.words(new Due(Deed.TAKE_UP, after(12)), NOW))
                .isEqualTo("Take it up by 9:40pm, 12 minutes left");
        assertThat(TimeLeft.words(new Due(Deed.REVIEW, after(24 * 60)), NOW))
                .isEqualTo("Review it by 4 March 2026, 9:28pm, 24 hours left");
        assertThat(TimeLeft.mark(new Due(Deed.DECIDE, after(-8)), NOW))
                .isEqualTo(new Mark(Mark.Kind.LATE, "Decide by 9:20pm, 8 minutes late"));
        assertThat(TimeLeft.mark(null, NOW).text()).isEqualTo("Closed");
    }

    @Test
    void aLengthOfTimeIsSaidAsPeopleSayIt() {
        assertThat(TimeLeft.left(NOW.plusSeconds(30), NOW)).isEqualTo("less than a minute left");
        assertThat(TimeLeft.left(after(1), NOW)).isEqualTo("1 minute left");
        assertThat(TimeLeft.left(after(65), NOW)).isEqualTo("1 hour 5 minutes left");
        assertThat(TimeLeft.left(after(-3 * 24 * 60), NOW)).isEqualTo("3 days late");
    }

    @Test
    void aTimeIsReadAsItIsTyped() {
        var times = Map.of(
                "9:40pm", LocalTime.of(21, 40),
                "21:40", LocalTime.of(21, 40),
                "9.40 PM", LocalTime.of(21, 40),
                "12am", LocalTime.MIDNIGHT,
                "12:30pm", LocalTime.of(12, 30),
                "0:05", LocalTime.of(0, 5));
        assertThat(times)
                .allSatisfy((typed, time) -> assertThat(ClockTime.parse(typed)).isEqualTo(Parsed.valid(time)));
        assertThat(List.of("9", "24:00", "13pm", "0am", "9:60", "soon", ""))
                .allSatisfy(typed -> assertThat(ClockTime.parse(typed)).isInstanceOf(Parsed.Invalid.class));
    }

    private static Instant after(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }
}
