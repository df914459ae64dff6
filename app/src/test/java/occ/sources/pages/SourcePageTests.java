package occ.sources.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import occ.faces.pages.Form;
import occ.kernel.Grade;
import occ.kernel.Reference;
import occ.sources.SourceFiles.Filed;
import occ.sources.SourceFiles.Remark;
import occ.sources.SourceFiles.RemarkKind;
import occ.sources.SourceFiles.SourceFile;
import occ.sources.SourceFiles.Supplied;
import occ.sources.SourceType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SourcePageTests {
    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @Test
    @DisplayName("A lodgement whose report never came to be is shown as such; where nobody can tell, nothing is said")
    void aLodgementWithoutItsReportIsShownAsSuch() {
        assertThat(Objects.requireNonNull(SourcePage.mark(supplied(false))).text())
                .isEqualTo("No such report came to be");
        assertThat(SourcePage.mark(supplied(true))).isNull();
        assertThat(SourcePage.mark(supplied(null))).isNull();
    }

    @Test
    @DisplayName("A source is as reliable as it was last judged")
    void aSourceIsAsReliableAsLastJudged() {
        assertThat(page().reliability()).isEqualTo("Not graded");
        assertThat(page(remark(RemarkKind.RISK, null), remark(RemarkKind.RELIABILITY, Grade.Source.NOT_RELIABLE))
                        .reliability())
                .isEqualTo("3 Not reliable");
    }

    @Test
    @DisplayName("What filing came to is told, and what was changed behind the program’s back")
    void whatFilingCameToIsTold() {
        assertThat(SourcesPages.words(new Filed(2, 1, 0, 0)))
                .isEqualTo("3 lodgements filed: 2 to sources that were known, 1 to new ones.");
        assertThat(SourcesPages.words(new Filed(0, 0, 1, 1)))
                .contains("1 lodgement was changed behind the program’s back")
                .doesNotContain("More wait");
        assertThat(SourcesPages.words(new Filed(200, 0, 0, 40))).endsWith("More wait: file again.");
    }

    private static SourcePage page(Remark... remarks) {
        return new SourcePage(
                new SourceFile(Reference.next("SRC"), SourceType.CHIS, "ISR 1", List.of(), List.of(remarks)),
                Form.empty());
    }

    private static Remark remark(RemarkKind kind, Grade.@Nullable Source reliability) {
        return new Remark(kind, "Noted", reliability, "Winifred Sarsden", NOON);
    }

    private static Supplied supplied(@Nullable Boolean known) {
        return new Supplied(Reference.next("IRP"), "", "Morwen Attlesby", NOON, known);
    }
}
