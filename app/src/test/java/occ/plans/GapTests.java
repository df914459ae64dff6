package occ.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GapTests {
    private static final List<Gap> BEFORE = Gap.reworded(
            List.of(), "Who owns the yard\n\nWhere the second lorry is parked at night\nWho pays the drivers");

    @Test
    @DisplayName("Each line that is not blank is a gap")
    void eachLineIsAGap() {
        assertThat(BEFORE)
                .extracting(Gap::words)
                .containsExactly(
                        "Who owns the yard", "Where the second lorry is parked at night", "Who pays the drivers");
        assertThat(BEFORE).extracting(Gap::line).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A gap that moves, and one that is reworded, stay the same gap")
    void movedAndReworded() {
        var after = Gap.reworded(
                BEFORE, "Who pays the drivers\nWho owns the yard\nWhere the second lorry is parked at weekends");

        assertThat(lines(after)).containsExactly(line(2), line(0), line(1));
    }

    @Test
    @DisplayName("A line that says something else is another gap, and the one before is gone")
    void anotherGap() {
        var after = Gap.reworded(BEFORE, "Who owns the yard\nWhether customs officers are paid\nWho pays the drivers");

        assertThat(lines(after)).contains(line(0), line(2)).doesNotContain(line(1));
    }

    @Test
    @DisplayName("What says the same keeps its key before anything that is merely near it")
    void sameBeforeNear() {
        var two = Gap.reworded(List.of(), "Who pays the drivers in Goole\nWho pays the drivers in Hull");
        var after = Gap.reworded(two, "Who pays the drivers in Hull\nWho pays the drivers in Selby");

        assertThat(lines(after)).containsExactly(two.get(1).line(), two.get(0).line());
    }

    @Test
    @DisplayName("Gaps are read again from their words and keys")
    void readAgain() {
        var words = "Who owns the yard\n  \n Where the second lorry is parked at night \nWho pays the drivers\n";
        assertThat(Gap.told(words, lines(BEFORE))).isEqualTo(BEFORE);
    }

    private static UUID line(int at) {
        return BEFORE.get(at).line();
    }

    private static List<UUID> lines(List<Gap> gaps) {
        return gaps.stream().map(Gap::line).toList();
    }
}
