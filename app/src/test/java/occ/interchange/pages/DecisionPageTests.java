package occ.interchange.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import occ.faces.pages.Link;
import occ.interchange.Dependant;
import occ.interchange.pages.DecisionPage.Later;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecisionPageTests {
    @Test
    @DisplayName("R41: a record that stands against an undoing is named once, with all that was done to it since")
    void eachRecordOnce() {
        var later = Later.of(List.of(
                new Dependant("Tarn Gate", "/groups/1", "It has been moved"),
                new Dependant("Cold Harbour", "/groups/2", "It has been moved"),
                new Dependant("Tarn Gate", "/groups/1", "It has a tier")));

        assertThat(later)
                .containsExactly(
                        new Later(new Link("Tarn Gate", "/groups/1"), List.of("It has been moved", "It has a tier")),
                        new Later(new Link("Cold Harbour", "/groups/2"), List.of("It has been moved")));
    }
}
