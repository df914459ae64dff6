package occ.plans.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.kernel.EntityId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.plans.Action;
import occ.plans.Action.Content;
import occ.plans.ActionId;
import occ.plans.ActionOwner;
import occ.plans.ActionState;
import occ.plans.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalendarOfReferencesTests {
    @Test
    @DisplayName("A calendar file holds references and days: no name, no words, no place; what has ended is not in it")
    void aCalendarFileHoldsReferencesAndDays() {
        var open = action(ActionState.TO_DO);
        var ended = action(ActionState.DONE);

        var file = CalendarFile.of(List.of(open, ended), Instant.parse("2026-06-12T08:00:00Z"));

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains(
                        "SUMMARY:Action " + open.reference().text() + " is due",
                        "DTSTAMP:20260612T080000Z",
                        "DTSTART;VALUE=DATE:20260619",
                        "DTEND;VALUE=DATE:20260620")
                .doesNotContain("yard", "Tarn", ended.reference().text());
    }

    @Test
    @DisplayName("On the days when clocks change an action is due on that day and no other")
    void clocksChange() {
        for (var day : List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25))) {
            var file = CalendarFile.of(List.of(action(ActionState.TO_DO, day)), Instant.parse("2026-03-29T00:30:00Z"));
            assertThat(file)
                    .contains(
                            "DTSTART;VALUE=DATE:" + day.toString().replace("-", ""),
                            "DTEND;VALUE=DATE:" + day.plusDays(1).toString().replace("-", ""));
        }
    }

    private static Action action(ActionState state) {
        return action(state, LocalDate.of(2026, 6, 19));
    }

    private static Action action(ActionState state, LocalDate due) {
        var content = new Content(
                UUID.randomUUID(),
                Pillar.PURSUE,
                "Serve notice on the yard",
                "",
                new Target(null, "", "Tarn yard"),
                false,
                "",
                new ActionOwner.Lead(),
                due);
        return new Action(
                new ActionId(UUID.randomUUID()),
                Reference.next("ACT"),
                EntityId.next(),
                1,
                state,
                content,
                List.of(),
                null);
    }
}
