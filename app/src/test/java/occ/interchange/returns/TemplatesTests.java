package occ.interchange.returns;

import static occ.interchange.ReturnExamples.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import occ.interchange.internal.ReaderExamples;
import occ.interchange.plan.ImportPlan;
import occ.interchange.plan.Planning;
import occ.interchange.plan.SettingExamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TemplatesTests {

    @Test
    @DisplayName("The example rows of the CSV templates can be imported as they stand")
    void theCsvTemplatesCanBeImported() {
        var files = Arrays.stream(Sheet.values())
                .map(sheet -> file(sheet.key() + ".csv", Templates.csv(sheet)))
                .toList();

        assertArrivesWhole(plan(files));
    }

    @Test
    @DisplayName("So can the JSON template")
    void theJsonTemplateCanBeImported() {
        assertArrivesWhole(plan(List.of(file("return.json", Templates.json()))));
    }

    // The relation speaks of a second group, which no template of one row can have.
    private static void assertArrivesWhole(ImportPlan plan) {
        assertThat(plan.problems().stream()
                        .filter(problem -> problem.effect() != Effect.WARNING)
                        .filter(problem -> !problem.sentence().contains("no such group")))
                .isEmpty();
        assertThat(plan.groups()).hasSize(1);
        assertThat(plan.people()).hasSize(1);
        assertThat(plan.memberships()).hasSize(1);
        assertThat(plan.assessments()).hasSize(1);
    }

    private static ImportPlan plan(List<UploadedFile> files) {
        return Planning.of(ReaderExamples.read(files), SettingExamples.merseyside());
    }
}
