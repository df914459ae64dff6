package occ.mapping;

import static occ.mapping.MappingExamples.HARBOUR_LANTERN;
import static occ.mapping.MappingExamples.LEAD;
import static occ.mapping.MappingExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReviewTests {
    private final Review unchanged = Review.noChange(HARBOUR_LANTERN, LEAD.account(), TODAY, members(1, 4));

    @Test
    void reviewedWithoutChangeIsOneStep() {
        assertThat(unchanged.problems(Set.of(ReviewTrigger.CALENDAR), List.of()))
                .isEmpty();
    }

    @Test
    void newViolenceIsNotAnsweredByNoChange() {
        assertThat(unchanged.problems(Set.of(ReviewTrigger.VIOLENCE), List.of()))
                .extracting(Problem::field)
                .containsExactly("finding");
    }

    @Test
    void aChangeIsToldInWords() {
        var silent = new Review(HARBOUR_LANTERN, LEAD.account(), TODAY, Review.Finding.CHANGED, " ", members(1, 4));

        assertThat(silent.problems(Set.of(), List.of()))
                .extracting(Problem::field)
                .containsExactly("words");
    }

    @Test
    void moreThanAQuarterOfTheMembersIsAChange() {
        assertThat(ReviewTrigger.isMembershipChange(members(1, 8), members(1, 6)))
                .isFalse();
        assertThat(ReviewTrigger.isMembershipChange(members(1, 8), members(1, 5)))
                .isTrue();
        assertThat(ReviewTrigger.isMembershipChange(members(1, 8), members(2, 10)))
                .isTrue();
        assertThat(ReviewTrigger.isMembershipChange(Set.of(), Set.of())).isFalse();
    }

    private static Set<EntityId> members(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(MappingExamples::entity).collect(Collectors.toSet());
    }

    @Test
    @DisplayName(
            "R46: of whose membership nears its lapse a review says why they still belong, or something newer says it")
    void whoNearsTheirLapseIsSpokenOf() {
        var one = unchanged.justified().iterator().next();
        var bare = new ToJustify(one, new Reference("PER-7K2M-9QX4-T"), "Rowan Pike", TODAY.plusDays(9), 0, null);
        var newer = new ToJustify(one, bare.reference(), bare.name(), bare.lapsesOn(), 2, null);

        assertThat(unchanged.problems(Set.of(), List.of(bare)))
                .extracting(Problem::field)
                .containsExactly("because-PER-7K2M-9QX4-T");
        assertThat(unchanged.because("  ").problems(Set.of(), List.of(bare))).hasSize(1);
        assertThat(unchanged.because("Seen with them on Friday").problems(Set.of(), List.of(bare)))
                .isEmpty();
        assertThat(unchanged.problems(Set.of(), List.of(newer))).isEmpty();
        var without = new Review(
                HARBOUR_LANTERN, LEAD.account(), TODAY, Review.Finding.CHANGED, "He has gone abroad", Set.of());
        assertThat(without.problems(Set.of(), List.of(bare)))
                .as("who lapses needs no word")
                .isEmpty();
    }
}
