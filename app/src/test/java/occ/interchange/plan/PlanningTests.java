package occ.interchange.plan;

import static occ.interchange.ReturnExamples.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import occ.interchange.ReturnExamples;
import occ.interchange.internal.ReaderExamples;
import occ.interchange.returns.Effect;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.UploadedFile;
import occ.kernel.Theme;
import occ.mapping.GroupRelation.Tension;
import occ.mapping.MemberRole;
import occ.pole.Duplicates.Known;
import occ.pole.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanningTests {
    @Test
    @DisplayName("A good return becomes groups, people and memberships with no problem that costs a value")
    void aGoodReturnBecomesWhatItSays() {
        var plan = plan(SettingExamples.merseyside(), ReturnExamples.smallReturn());

        assertThat(plan.groups()).extracting(PlannedGroup::name).containsExactly("Tarn Gate", "Cold Harbour");
        assertThat(plan.groups().getFirst().themes()).containsExactly(Theme.DRUGS);
        assertThat(plan.people())
                .extracting(PlannedPerson::name)
                .containsExactly("Anna Kowalska", "Owen Marsh", "Unknown person 1");
        assertThat(plan.memberships()).hasSize(4);
        assertThat(plan.problems()).allMatch(problem -> problem.effect() == Effect.WARNING);
    }

    @Test
    @DisplayName("R02: a group of fewer than three counted members is nominated, with a warning and nobody invented")
    void aSmallGroupIsNominatedWithAWarning() {
        var plan = plan(SettingExamples.merseyside(), ReturnExamples.smallReturn());

        assertThat(sentences(plan, "groups.csv", 3)).anyMatch(sentence -> sentence.contains("the return names 0"));
        assertThat(sentences(plan, "groups.csv", 2)).noneMatch(sentence -> sentence.contains("three persons"));
    }

    @Test
    @DisplayName("Every problem is told at once, by file, row and column")
    void everyProblemIsToldAtOnce() {
        var plan = plan(
                SettingExamples.merseyside(),
                file("groups.csv", "key,name,theme,place,countries\n,Tarn Gate,DRUGS,,\nG2,X,DOGS,Atlantis,QQ\n"),
                file("memberships.csv", "person,group,role\nP9,G9,KING\n"));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.problems())
                .extracting(problem -> problem.file() + " " + problem.row() + " " + problem.column())
                .containsExactly(
                        "groups.csv 2 key",
                        "groups.csv 3 name",
                        "groups.csv 3 place",
                        "groups.csv 3 theme",
                        "groups.csv 3 theme",
                        "memberships.csv 2 group",
                        "memberships.csv 2 person");
    }

    @Test
    @DisplayName("R49: no row is graded above its import, and a lower grade stands")
    void noRowIsGradedAboveItsImport() {
        var people = file("people.csv", "key,family_name,grade\nP1,Kowalska,1A P\nP2,Marsh,3E P\nP3,Lowe,2D C\n");
        var plan = plan(SettingExamples.graded("2C P"), people);

        assertThat(plan.people()).extracting(person -> person.grade().text()).containsExactly("2C P", "3E P", "2D P");
        assertThat(plan.problems())
                .extracting(ReturnProblem::row, ReturnProblem::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "grade"),
                        org.assertj.core.groups.Tuple.tuple(4, "grade"));
    }

    @Test
    @DisplayName("R49: an identifier that somebody has already is left out with the reason, and the person arrives")
    void anIdentifierSomebodyHasIsLeftOut() {
        var held = new Known(Predicate.PRISON_NUMBER, "A1234BC");
        var people = file(
                "people.csv",
                "key,family_name,prison_number\nP1,Kowalska,a1234bc\nP2,Marsh,B1234BC\nP3,Lowe,B1234BC\n");
        var plan = plan(SettingExamples.whereHeld(held), people);

        assertThat(plan.people()).hasSize(3);
        assertThat(plan.people())
                .extracting(person -> person.identifiers().size())
                .containsExactly(0, 1, 0);
        assertThat(sentences(plan, "people.csv", 2))
                .containsExactly("Somebody on the map has this already: compare the two, and decide there");
        assertThat(sentences(plan, "people.csv", 4)).containsExactly("Row 3 of the return has this already");
    }

    @Test
    @DisplayName("An identifier with a wrong check letter is refused with its reason, and the person arrives")
    void aWrongIdentifierIsRefused() {
        var plan = plan(
                SettingExamples.merseyside(),
                file("people.csv", "key,family_name,pnc_id\nP1,Kowalska,1979/0163001A\n"));

        assertThat(plan.people())
                .singleElement()
                .satisfies(person -> assertThat(person.identifiers()).isEmpty());
        assertThat(sentences(plan, "people.csv", 2)).singleElement().asString().contains("last letter of the PNC ID");
    }

    @Test
    @DisplayName("R29: children are for safeguarding readers, and only somebody admitted brings them in")
    void childrenAreForSafeguardingReaders() {
        var people = file(
                "people.csv",
                "key,family_name,birth_date\nP1,Lowe,2010-01-01\nP2,Marsh,2008\nP3,Kowalska,2008-06-30\n");

        assertThat(plan(SettingExamples.merseyside(), people).people())
                .extracting(PlannedPerson::name)
                .containsExactly("Kowalska");
        assertThat(plan(SettingExamples.admittedToSafeguarding(), people).people())
                .extracting(PlannedPerson::safeguarded)
                .containsExactly(true, true, false);
    }

    @Test
    @DisplayName("R45: somebody exploited is guarded, and never counts as a member")
    void somebodyExploitedIsGuarded() {
        var plan = plan(
                SettingExamples.admittedToSafeguarding(),
                file("groups.csv", "key,name,theme\nG1,Tarn Gate,DRUGS\n"),
                file("people.csv", "key,family_name,birth_date\nP1,Lowe,1990-01-01\n"),
                file("memberships.csv", "person,group,role\nP1,G1,Exploited\n"));

        assertThat(plan.people().getFirst().safeguarded()).isTrue();
        assertThat(plan.memberships().getFirst().role()).isEqualTo(MemberRole.EXPLOITED);
        assertThat(sentences(plan, "groups.csv", 2)).anyMatch(sentence -> sentence.contains("names 0"));
        assertThat(plan.needsSafeguarding()).isTrue();
    }

    @Test
    @DisplayName("Without a role somebody is an associate, who is not counted")
    void withoutARoleSomebodyIsAnAssociate() {
        var plan = plan(
                SettingExamples.merseyside(),
                file("groups.csv", "key,name,theme\nG1,Tarn Gate,DRUGS\n"),
                file("people.csv", "key,family_name\nP1,Lowe\n"),
                file("memberships.csv", "person,group\nP1,G1\nP1,G1\n"));

        assertThat(plan.memberships()).singleElement().satisfies(one -> {
            assertThat(one.role()).isEqualTo(MemberRole.ASSOCIATE);
            assertThat(one.fact()).isFalse();
        });
        assertThat(sentences(plan, "memberships.csv", 3)).contains("Row 2 says the same");
    }

    @Test
    @DisplayName("Rivals need a tension, others have none, and two rows about one pair stand side by side")
    void rivalsNeedATension() {
        var plan = plan(
                SettingExamples.merseyside(), file("groups.csv", ReturnExamples.GROUPS), file("relations.csv", """
                        group,relation,other,tension
                        G1,RIVAL,G2,low
                        G1,RIVAL,G2,high
                        G1,RIVAL,G2,
                        G1,ALLY,G2,low
                        G1,ALLY,G1,
                        """));

        assertThat(plan.relations())
                .extracting(PlannedRelation::tension)
                .containsExactly(Tension.LOW, Tension.HIGH, null);
        assertThat(plan.problems().stream().filter(ReturnProblem::refuses)).hasSize(2);
    }

    @Test
    @DisplayName("R03: a score whoever accepts the return may not check is left out and told, the group is not")
    void aScoreOutOfReachIsLeftOut() {
        var plan = plan(
                SettingExamples.whereScoresAreNotTheirsToCheck(),
                file("groups.csv", ReturnExamples.GROUPS),
                file("assessments.csv", """
                        key,group,model,assessed_by,assessed_on
                        A1,G1,ocgm-style-v1,DI Field,2016-03-01
                        """),
                file("answers.csv", """
                        assessment,factor,value,rationale
                        A1,C1,High,Two shootings
                        """));

        assertThat(plan.assessments()).isEmpty();
        assertThat(plan.groups()).isNotEmpty();
        assertThat(plan.problems().stream().filter(ReturnProblem::refuses))
                .extracting(ReturnProblem::sentence)
                .containsExactly(
                        "Whoever accepts the return may not check scores of groups there, so this one is left out");
    }

    @Test
    @DisplayName("A legacy matrix is taken over as given, the oldest first; a score that decides the band is not")
    void aLegacyMatrixIsTakenOverAsGiven() {
        var plan = plan(
                SettingExamples.merseyside(),
                file("groups.csv", ReturnExamples.GROUPS),
                file("assessments.csv", """
                        key,group,model,assessed_by,assessed_on
                        A1,G1,ocgm-style-v1,DI Field,2016-03-01
                        A2,G1,ocgm-style-v1,DS Holm,2015-03-01
                        A3,G1,occ-open-v1,DS Holm,2025-03-01
                        """),
                file("answers.csv", """
                        assessment,factor,value,rationale
                        A1,C1,High,Two shootings
                        A1,Cohesion,,
                        A2,Drug activity,1,
                        A2,C99,High,
                        A9,C1,High,
                        """));

        assertThat(plan.assessments())
                .extracting(PlannedAssessment::madeOn)
                .containsExactly(LocalDate.of(2015, 3, 1), LocalDate.of(2016, 3, 1));
        assertThat(plan.assessments().getLast().answers().to("C1").orElseThrow().rationale())
                .isEqualTo("As given by DI Field, 1 March 2016: Two shootings");
        assertThat(plan.problems().stream().filter(ReturnProblem::refuses))
                .extracting(problem -> problem.file() + " " + problem.row())
                .containsExactly("answers.csv 5", "answers.csv 6", "assessments.csv 4");
    }

    private static ImportPlan plan(Setting setting, UploadedFile... files) {
        return plan(setting, List.of(files));
    }

    private static ImportPlan plan(Setting setting, List<UploadedFile> files) {
        return Planning.of(ReaderExamples.read(files), setting);
    }

    private static List<String> sentences(ImportPlan plan, String file, int row) {
        return plan.problems().stream()
                .filter(problem -> problem.file().equals(file) && problem.row() == row)
                .map(ReturnProblem::sentence)
                .toList();
    }
}
