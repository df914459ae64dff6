package occ.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import occ.kernel.Pillar;
import occ.knowledge.Tactics.Which;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class TacticsTests {
    @Autowired
    Tactics tactics;

    @Test
    @DisplayName("There are thirty tactics or more, some in each of the six areas and for each of the four pillars")
    void thereAreThirtyAndMore() {
        assertThat(tactics.all()).hasSizeGreaterThanOrEqualTo(30);
        for (var area : TacticArea.values()) {
            assertThat(found("", area, null)).as(area.label()).hasSizeGreaterThanOrEqualTo(5);
        }
        for (var pillar : Pillar.values()) {
            assertThat(found("", null, pillar)).as(pillar.label()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("Each has a code of its own that tells its area, and several steps, helpers and a warning")
    void eachIsWhole() {
        assertThat(tactics.all().stream().map(Tactic::code).collect(Collectors.toSet()))
                .hasSameSizeAs(tactics.all());
        for (var tactic : tactics.all()) {
            assertThat(tactic.code()).startsWith(tactic.area().name().substring(0, 3) + "-");
            assertThat(tactic.procedure()).as(tactic.code()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(tactic.whoCanHelp()).as(tactic.code()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(tactic.watchOutFor()).as(tactic.code()).isNotBlank();
        }
    }

    @Test
    @DisplayName("Tactics are found by all the words typed, in any order and case, those named so first")
    void tacticsAreFoundByWords() {
        assertThat(found("DISQUALIFIED director", null, null))
                .contains("BUS-01")
                .doesNotContain("LIF-01");
        assertThat(found("licences", null, null)).startsWith("BUS-02");
        assertThat(found("no such words anywhere", null, null)).isEmpty();
        assertThat(found("  ", null, null)).hasSameSizeAs(tactics.all());
    }

    @Test
    @DisplayName("R47: tactics against home, benefits and identity warn of people who are victims")
    void thoseThatCanHurtWarn() {
        for (var code : List.of("LIF-04", "BUS-03", "TRA-03")) {
            assertThat(tactics.get(code).orElseThrow().watchOutFor().toLowerCase())
                    .as(code)
                    .containsAnyOf("victim", "exploit");
        }
    }

    private List<String> found(String words, @Nullable TacticArea area, @Nullable Pillar pillar) {
        return tactics.find(new Which(words, area, pillar)).stream()
                .map(Tactic::code)
                .toList();
    }
}
