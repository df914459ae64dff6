package occ.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTests {
    private static final Found GROUP = new Found("Groups", "Tarn Gate", "OCG", "/groups/OCG", "Name", 10);
    private static final Found PERSON =
            new Found("People", "Corvin Haldersley", "PER-1", "/entities/PER-1", "Name", 40);
    private static final Found LESS_LIKE =
            new Found("People", "Corvin Holdersley", "PER-2", "/entities/PER-2", "Name", 40);

    @Test
    void groupsByKindInTheKindsOwnOrderAndKeepsTheBestFirst() {
        var results = new Results(List.of(PERSON, LESS_LIKE, GROUP), false);

        assertThat(results.groups())
                .containsExactly(
                        new Results.Group("Groups", List.of(GROUP)),
                        new Results.Group("People", List.of(PERSON, LESS_LIKE)));
        assertThat(results.count()).isEqualTo(3);
    }

    @Test
    void saysWhenASourceGaveAllItWasAskedFor() {
        var full = new Search(List.of((actor, typed, most) -> Collections.nCopies(most, PERSON)));
        var scant = new Search(List.of((actor, typed, most) -> List.of(PERSON)));

        assertThat(full.of(SearchExamples.ANALYST, "Corvin").cut()).isTrue();
        assertThat(scant.of(SearchExamples.ANALYST, "Corvin").cut()).isFalse();
    }
}
