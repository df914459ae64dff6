package occ.pole.identifier;

import static occ.pole.identifier.IdentifierExamples.reason;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CroNumberTests {
    @ParameterizedTest
    @CsvSource({
        "265416/21G, 265416/21G",
        "65656/91h, 065656/91H",
        "SF05/482703J, SF05/482703J",
        "sf 83/50058z, SF83/50058Z",
    })
    void bothFormsBecomeOneText(String typed, String canonical) {
        assertThat(CroNumber.parse(typed).orElseThrow().text()).isEqualTo(canonical);
    }

    @Test
    void aWrongCheckLetterIsRefusedWithTheReason() {
        assertThat(reason(CroNumber.parse("85227/65G"))).contains("does not fit its digits");
    }

    @Test
    void anotherShapeIsRefusedWithBothExamples() {
        assertThat(reason(CroNumber.parse("265416-21G"))).contains("265416/21G").contains("SF05/482703J");
    }
}
