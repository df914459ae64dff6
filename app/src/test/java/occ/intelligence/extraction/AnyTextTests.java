package occ.intelligence.extraction;

import static java.time.Duration.ofSeconds;
import static occ.intelligence.extraction.Examples.WRITTEN;
import static occ.intelligence.extraction.Examples.found;
import static occ.intelligence.extraction.Examples.proposals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is pasted is read without harm: scripts, signs, and texts made to be slow. */
class AnyTextTests {
    private static final int A_MEGABYTE = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀😀 Darren Fenwick 😀 07700 900123",
                "قال المصدر Darren Fenwick اتصل 07700 900123",
                "\u202eabc\u202c Darren Fenwick \u200f07700 900123",
                "e\u0301e\u0301 Darren Fenwick, n\u0303 07700 900123",
                "İİİİ ßß ŉ Darren Fenwick: 07700 900123",
            })
    void offsetsHoldBehindEveryScript(String text) {
        assertThat(found(text)).contains("PERSON Darren Fenwick", "PHONE_NUMBER 07700 900123");
        assertThat(proposals(text))
                .allSatisfy(proposal -> assertThat(proposal.span().in(text)).isEqualTo(proposal.text()));
    }

    @Test
    void aNameInAScriptWithoutCapitalsNeedsWordsAroundIt() {
        assertThat(found("محمد علي المصري known as Abu Omar"))
                .containsExactly("PERSON محمد علي المصري", "PERSON Abu Omar");
        assertThat(found("وصلت السيارة إلى المدينة")).isEmpty();
    }

    @Test
    void anEmptyTextHasNothing() {
        assertThat(proposals("")).isEmpty();
    }

    @Property(tries = 300)
    void proposalsLieInTheTextInOrderAndApart(@ForAll String text) {
        var proposals = proposals(text + " Mr Kestle, 07700 900123 " + text);
        for (var i = 1; i < proposals.size(); i++) {
            assertThat(proposals.get(i).span().start())
                    .isGreaterThanOrEqualTo(proposals.get(i - 1).span().end());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "1", " ", "-", "'", "\n", "\u0301", "😀", "ع", "?*", "0x", "bc1q", "aA1"})
    void aMegabyteMadeToBeSlowIsReadInTwoSeconds(String hostile) {
        var text = hostile.repeat(A_MEGABYTE / hostile.length());

        assertTimeoutPreemptively(ofSeconds(2), () -> Extraction.of(text, WRITTEN, Dictionary.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@",
                "Aa ",
                "AB12 ",
                "07700 ",
                "+44 ",
                "1/",
                "GB29 NWBK ",
                "known as ",
                "A & ",
                "the Aa ",
                "Flat 1, ",
                "Aa Road, ",
                "AB?* ",
                "Aa's ",
                "Aa \"Bb\" ",
                "20-04-15 ",
            })
    void timeGrowsWithTheLengthAndNotFaster(String hostile) {
        read(hostile, A_MEGABYTE / 50);
        var once = read(hostile, A_MEGABYTE / 50);
        var tenTimes = read(hostile, A_MEGABYTE / 5);

        // A square would take a hundred times as long; noise and collecting garbage get a factor of four.
        assertThat(tenTimes).isLessThan(40 * Math.max(once, 100_000_000));
    }

    private static long read(String hostile, int length) {
        var text = hostile.repeat(length / hostile.length());
        var start = System.nanoTime();
        Extraction.of(text, WRITTEN, Dictionary.empty());
        return System.nanoTime() - start;
    }
}
