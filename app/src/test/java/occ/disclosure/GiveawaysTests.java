package occ.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a description for a schedule may not hold. */
class GiveawaysTests {
    private static final List<String> RESTRICTED =
            List.of("The parcels come on Thursdays, and his sister knows of it", "Leocadia Fenn");

    @Test
    @DisplayName("R52: the number of a source, or a word for one, is refused")
    void sourcesAreRefused() {
        assertThat(Giveaways.in("Report under ISR 4417", List.of())).isPresent();
        assertThat(Giveaways.in("Debrief SRC-7K2M-9QX4-T", List.of())).isPresent();
        assertThat(Giveaways.in("Contact sheet of the informant", List.of())).isPresent();
    }

    @Test
    @DisplayName("The words of what is restricted are refused, whatever their case and stops")
    void restrictedWordsAreRefused() {
        assertThat(Giveaways.in("Note that THE PARCELS come, on thursdays", RESTRICTED))
                .contains("the parcels come on");
        assertThat(Giveaways.in("Statement about leocadia fenn", RESTRICTED)).contains("leocadia fenn");
    }

    @Test
    @DisplayName("A plain description stands")
    void aPlainDescriptionStands() {
        assertThat(Giveaways.in("Intelligence report of June 2026, two pages", RESTRICTED))
                .isEmpty();
        assertThat(Giveaways.in("A male seen in the yard", List.of("Male", "2")))
                .isEmpty();
    }
}
