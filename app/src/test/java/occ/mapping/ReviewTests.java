package occ.mapping;

import static occ.mapping.MappingExamples.HARBOUR_LANTERN;
import static occ.mapping.MappingExamples.LEAD;
import static occ.mapping.MappingExamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import occ.kernel.EntityId;
import org.junit.jupiter.api.Test;

class ReviewTests {
    private final Review unchanged = Review.noChange(HARBOUR_LANTERN, LEAD.account(), TODAY, members(1, 4));

    @Test
    void reviewedWithoutChangeIsOneStep() {
        assertThat(unchanged.problems(Set.of(ReviewTrigger.CALENDAR))).isEmpty();
    }

    @Test
    void newViolenceIsNotAnsweredByNoChange() {
        assertThat(unchanged.problems(Set.of(ReviewTrigger.VIOLENCE)))
                .extracting(Problem::field)
                .containsExactly("finding");
    }

    @Test
    void aChangeIsToldInWords() {
        var silent = new Review(HARBOUR_LANTERN, LEAD.account(), TODAY, Review.Finding.CHANGED, " ", members(1, 4));

        assertThat(silent.problems(Set.of())).extracting(Problem::field).containsExactly("words");
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
}
