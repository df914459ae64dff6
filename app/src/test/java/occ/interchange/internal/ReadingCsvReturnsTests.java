package occ.interchange.internal;

import static occ.interchange.ReturnExamples.file;
import static occ.interchange.internal.ReaderExamples.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import occ.interchange.ReturnExamples;
import occ.interchange.returns.Column;
import occ.interchange.returns.Effect;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadingCsvReturnsTests {
    @Test
    @DisplayName("A row says where it stood, as a spreadsheet counts")
    void aRowSaysWhereItStood() {
        var read = read(file("groups.csv", "key,name\nG1,Tarn Gate\n\nG2,\"Cold\nHarbour\"\nG3,Low Fold\n"));

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows(Sheet.GROUPS)).extracting(row -> row.number()).containsExactly(2, 4, 5);
        assertThat(read.rows(Sheet.GROUPS).getFirst().file()).isEqualTo("groups.csv");
    }

    @Test
    @DisplayName("Semicolons and tabs divide columns as well, and several values stand in one cell")
    void otherSeparatorsAndSeveralValues() {
        var read = read(file("Groups Q1.csv", "key;name;also_known_as\nG1;Tarn Gate;\"Gate firm; Tarn Road\"\n"));

        assertThat(read.rows().getFirst().cells(Column.GROUP_ALIAS))
                .extracting(cell -> cell.text())
                .containsExactly("Gate firm", "Tarn Road");
    }

    @Test
    @DisplayName("A file whose name says nothing is known by its headings")
    void aFileIsKnownByItsHeadings() {
        var read = read(file("export.csv", ReturnExamples.MEMBERSHIPS));

        assertThat(read.rows(Sheet.MEMBERSHIPS)).hasSize(4);
    }

    @Test
    @DisplayName("An archive of sheets is read like the sheets, whatever paths it names")
    void anArchiveIsReadLikeItsSheets() {
        var read = read(ReturnExamples.zip(
                "return.zip", Map.of("../../etc/groups.csv", ReturnExamples.GROUPS, "__MACOSX/._x", "junk")));

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows(Sheet.GROUPS)).extracting(row -> row.file()).containsOnly("groups.csv");
    }

    @Test
    @DisplayName("A byte order mark is no part of the first heading")
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        var read = read(file("groups.csv", "\uFEFFkey,name\nG1,Tarn Gate\n"));

        assertThat(read.rows().getFirst().text(Column.GROUP_KEY)).isEqualTo("G1");
    }

    @Test
    @DisplayName("R49: a column that would set access, replace statements or claim a record is refused")
    void aColumnThatSetsAccessIsRefused() {
        var read = read(file(
                "groups.csv", "key,name,Access class,MARKING,supersedes,same-as\nG1,Tarn Gate,1,OFFICIAL,x,OCG-1\n"));

        assertThat(read.rows()).hasSize(1);
        assertThat(read.problems())
                .extracting(ReturnProblem::column, ReturnProblem::effect)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Access class", Effect.VALUE_LEFT_OUT),
                        org.assertj.core.groups.Tuple.tuple("MARKING", Effect.VALUE_LEFT_OUT),
                        org.assertj.core.groups.Tuple.tuple("supersedes", Effect.VALUE_LEFT_OUT),
                        org.assertj.core.groups.Tuple.tuple("same-as", Effect.VALUE_LEFT_OUT));
    }

    @Test
    @DisplayName("A heading nobody knows is told once, a value under no heading where it stands")
    void unknownHeadingsAreTold() {
        var read = read(file("groups.csv", "key,name,colour\nG1,Tarn Gate,red,extra\nG2,Low Fold,blue\n"));

        assertThat(read.problems())
                .extracting(ReturnProblem::row, ReturnProblem::column, ReturnProblem::effect)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "colour", Effect.WARNING),
                        org.assertj.core.groups.Tuple.tuple(2, "column 4", Effect.VALUE_LEFT_OUT));
    }
}
