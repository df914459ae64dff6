package occ.interchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import occ.interchange.ReturnExamples;
import occ.interchange.plan.ImportPlan;
import occ.interchange.plan.PlannedPerson;
import occ.interchange.plan.Planning;
import occ.interchange.plan.SettingExamples;
import occ.interchange.returns.Effect;
import occ.interchange.returns.ReturnProblem;
import occ.interchange.returns.Sheet;
import occ.mapping.EnablerType;
import occ.mapping.MemberRole;
import occ.pole.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The prototype's own files, where they are at hand. */
class ReadingThePrototypeTests {
    @Test
    @DisplayName("Everything arrives that has a place here")
    void everythingArrivesThatHasAPlaceHere() {
        assertThat(plan().counts())
                .isEqualTo(Map.of(
                        Sheet.GROUPS,
                        20,
                        Sheet.PEOPLE,
                        100,
                        Sheet.MEMBERSHIPS,
                        122,
                        Sheet.RELATIONS,
                        15,
                        Sheet.ASSESSMENTS,
                        11,
                        Sheet.ANSWERS,
                        176));
    }

    @Test
    @DisplayName("What has no place is refused row by row: assessments of another kind, and those of people")
    void whatHasNoPlaceIsRefused() {
        var refused = plan().problems().stream().filter(ReturnProblem::refuses).toList();

        assertThat(refused)
                .extracting(ReturnProblem::file)
                .containsOnly("dummy-ocg-threat-assessments.json", "dummy-nominal-threat-assessments.json");
        assertThat(refused.stream().filter(problem -> problem.file().startsWith("dummy-ocg")))
                .hasSize(37);
        assertThat(refused.stream().filter(problem -> problem.file().startsWith("dummy-nominal")))
                .hasSize(271);
    }

    @Test
    @DisplayName(
            "Identifiers are checked: three PNC IDs of a hundred fit their check letter, every prison number reads")
    void identifiersAreChecked() {
        var plan = plan();
        var known = plan.people().stream()
                .flatMap(person -> person.identifiers().stream())
                .toList();

        assertThat(known.stream().filter(one -> one.predicate() == Predicate.PNC_ID))
                .hasSize(3);
        assertThat(known.stream().filter(one -> one.predicate() == Predicate.PRISON_NUMBER))
                .hasSize(100);
        assertThat(plan.problems().stream().filter(problem -> problem.column().equals("pnc_id")))
                .hasSize(97)
                .allMatch(problem -> problem.effect() == Effect.VALUE_LEFT_OUT);
    }

    @Test
    @DisplayName("A person comes with names, birth date, sex, marks, custody and references")
    void aPersonComesWithWhatIsKnown() {
        var person = plan().people().stream()
                .filter(each -> each.name().equals("Juliana Lebsack"))
                .findFirst()
                .orElseThrow();

        assertThat(said(person, Predicate.ALIAS)).containsExactly("Needles");
        assertThat(said(person, Predicate.SEX)).containsExactly("Female");
        assertThat(said(person, Predicate.CUSTODY))
                .containsExactly("In custody: Maidstone, release due 42 days after the return");
        assertThat(said(person, Predicate.LEGACY_REFERENCE)).containsExactly("Offender id 112");
        assertThat(said(person, Predicate.ACTIVITY)).containsExactly("Role as given: street dealer");
        assertThat(person.birthDate()).hasToString("1970-12-09");
    }

    @Test
    @DisplayName("An affiliation is a group's number and, for some, a role's")
    void anAffiliationIsAGroupAndARole() {
        var plan = plan();

        assertThat(plan.memberships().stream().filter(one -> one.role() == MemberRole.ASSOCIATE))
                .hasSize(89);
        assertThat(plan.memberships().stream().filter(one -> one.enabler() == EnablerType.ARMOURER))
                .hasSize(2);
        assertThat(plan.memberships().stream().filter(one -> one.role() == MemberRole.LIEUTENANT))
                .hasSize(5);
    }

    private static ImportPlan plan() {
        return Planning.of(ReaderExamples.read(ReturnExamples.prototype()), SettingExamples.merseyside());
    }

    private static java.util.List<String> said(PlannedPerson person, Predicate predicate) {
        return person.said().stream()
                .filter(one -> one.predicate() == predicate)
                .map(one -> one.text())
                .toList();
    }
}
