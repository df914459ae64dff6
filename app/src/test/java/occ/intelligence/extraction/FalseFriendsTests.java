package occ.intelligence.extraction;

import static occ.intelligence.extraction.Examples.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like something else, and is nothing that anybody would record. */
class FalseFriendsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "crime number 06/12345/26 refers",
                "log 451 and CAD 1234 refer",
                "at 4:40 and 16.40 and 1900 hrs",
                "paid £12.04, £12,500 and 0.4 BTC",
                "aged 34, about 25 and 6'2",
                "along the M60, the A57, the B6104 and the M60 JCT 24",
                "moved to B wing, cell B3-12, on the A1 landing",
                "the OCG, an OCG 12 strong, and OCGs elsewhere",
                "open 24/7, a 50/50 split, 9/10 times",
                "reference 01234567890 on the invoice",
                "about 40kg in 12 boxes of 20",
                "between 1900 and 2100 hrs",
                "He said it. They left. The car was gone. This is old. Nothing else. However, no.",
                "The NCA, HMRC and the CPS met. ROCU and Border Force attended.",
                "They may march in the summer and will mark it.",
            })
    void nothingIsProposed(String text) {
        assertThat(found(text)).isEmpty();
    }
}
