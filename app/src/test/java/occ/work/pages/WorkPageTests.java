package occ.work.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import occ.access.Role;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkPageTests {
    private static final Instant NOW = Instant.parse("2026-06-12T09:00:00Z");

    @Test
    @DisplayName("Work stands in the order late, decide, due, changed, and kinds without items are left out")
    void workStandsInItsOrder() {
        var page = page(item(Kind.CHANGED, 0), item(Kind.DUE, 3), item(Kind.LATE, -12));

        assertThat(page.lists()).extracting(WorkList::kind).containsExactly(Kind.LATE, Kind.DUE, Kind.CHANGED);
        assertThat(page.lists().getFirst().isLate()).isTrue();
    }

    @Test
    @DisplayName("Time is said as suits the kind")
    void timeIsSaidAsSuitsTheKind() {
        assertThat(words(Kind.LATE, -12)).isEqualTo("12 days");
        assertThat(words(Kind.LATE, 0)).isEqualTo("Today");
        assertThat(words(Kind.DECIDE, -2)).isEqualTo("Since 10 Jun 2026");
        assertThat(words(Kind.DUE, 3)).isEqualTo("15 Jun 2026");
        assertThat(words(Kind.CHANGED, 0)).isEqualTo("today, 10:00am");
    }

    @Test
    @DisplayName("Every role is told what comes here, and somebody without a role whom to ask")
    void everyRoleIsToldWhatComesHere() {
        assertThat(Arrays.stream(Role.values()).map(EmptyWords::of)).doesNotHaveDuplicates();
        assertThat(page().emptyWords()).singleElement().asString().contains("Ask your administrator");
    }

    private static String words(Kind kind, int days) {
        return Objects.requireNonNull(new WorkRow(item(kind, days), NOW).when()).text();
    }

    private static WorkItem item(Kind kind, int days) {
        return new WorkItem(
                kind, "Review the group", "/groups", "Tier 3.", NOW.plus(Duration.ofDays(days)), "Start review", 10);
    }

    private static WorkPage page(WorkItem... items) {
        return new WorkPage(List.of(items), List.of(), List.of(), List.of(), NOW);
    }
}
