package occ.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import occ.disclosure.Ending.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How long the Code wants material kept. */
class EndingTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    @DisplayName("To acquittal, or six months from conviction, and while in custody")
    void asTheCodeHasIt() {
        assertThat(new Ending(Kind.ACQUITTED, DAY, null).keptUntil()).isEqualTo(DAY);
        assertThat(new Ending(Kind.CONVICTED, DAY, null).keptUntil()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(new Ending(Kind.CONVICTED, DAY, LocalDate.of(2031, 1, 1)).keptUntil())
                .isEqualTo(LocalDate.of(2031, 1, 1));
        assertThat(new Ending(Kind.CONVICTED, DAY, LocalDate.MAX).keptUntil()).isEqualTo(LocalDate.MAX);
        assertThat(new Ending(Kind.CONVICTED, DAY, LocalDate.of(2026, 4, 1)).keptUntil())
                .isEqualTo(LocalDate.of(2026, 9, 3));
    }
}
