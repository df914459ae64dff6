package occ.faces.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTests {
    private static final String ADDRESS = "/things?page=";

    @Test
    void aListThatCanBeCountedSaysHowLongItIs() {
        var pages = Pages.ofMany(1, 50, most -> 120, ADDRESS);

        assertThat(pages.total()).isEqualTo(120);
        assertThat(pages.more()).isFalse();
        assertThat(pages.count()).isEqualTo(3);
    }

    @Test
    void aListOfThousandsIsCountedToSomePagesBeyondItsReader() {
        var asked = new ArrayList<Long>();
        var first = Pages.ofMany(1, 50, most -> counted(asked, most), ADDRESS);
        var deep = Pages.ofMany(4_000, 50, most -> counted(asked, most), ADDRESS);

        assertThat(asked).isEqualTo(List.of(5_000L, 200_500L));
        assertThat(first.more()).isTrue();
        assertThat(first.total()).isEqualTo(5_000);
        assertThat(deep.offset()).isEqualTo(199_950);
        assertThat(deep.hasNext()).isTrue();
    }

    @Test
    void beyondTheEndOfAListIsItsLastPage() {
        assertThat(Pages.ofMany(900, 50, most -> 120, ADDRESS).page()).isEqualTo(3);
    }

    private static long counted(List<Long> asked, long most) {
        asked.add(most);
        return most;
    }
}
