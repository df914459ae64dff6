package occ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import occ.breach.Plain;
import occ.breach.RootWithFramework;
import occ.breach.Upstairs;
import occ.breach.internal.PublicMachinery;
import occ.breach.pages.FaceAtMachinery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** A wall that nothing can breach is no wall: each is run into here, and must say what is wrong, why, and what to do. */
class BreachTests {
    @Test
    @DisplayName("An arrow that is not declared is named, with why and what to do instead")
    void anArrowThatIsNotDeclaredIsNamed() {
        var house = ApplicationModules.of("occ.breach.house", location -> true);

        assertThatThrownBy(() -> Walls.arrowsAreDeclared(house))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("it tells (an event) or leaves a socket")
                .hasMessageContaining("Module 'lower' depends on module 'upper' via")
                .hasMessageContaining("occ.breach.house.upper.internal");
    }

    @Test
    @DisplayName("A framework in a root is named")
    void aFrameworkInARootIsNamed() {
        assertBreached(
                Walls.rootsArePlain(),
                RootWithFramework.class,
                "move the machinery to the module's internal package",
                "JdbcClient");
    }

    @Test
    @DisplayName("A face that looks into machinery is named")
    void aFaceThatLooksIntoMachineryIsNamed() {
        assertBreached(
                Walls.facesSeeOnlyRoots(),
                FaceAtMachinery.class,
                "the root's interface lacks a verb",
                "PublicMachinery");
    }

    @Test
    @DisplayName("Machinery made public is named")
    void machineryMadePublicIsNamed() {
        assertBreached(
                Walls.machineryIsPackagePrivate(),
                PublicMachinery.class,
                "promises are made in roots",
                "PublicMachinery");
    }

    @Test
    @DisplayName("Ground that leans on what stands above it is named")
    void groundThatLeansUpwardsIsNamed() {
        assertBreached(
                Walls.usesOnly("breach", Set.of("kernel")),
                Upstairs.class,
                "what lies below does not know what lies above",
                "occ.mapping.SubjectState");
    }

    private static void assertBreached(ArchRule wall, Class<?> culprit, String why, String what) {
        var importer = new ClassFileImporter();
        assertThatThrownBy(() -> wall.check(importer.importClasses(culprit)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why)
                .hasMessageContaining(what)
                .hasMessageContaining(culprit.getSimpleName());
        assertThatCode(() -> wall.allowEmptyShould(true).check(importer.importClasses(Plain.class)))
                .as("what keeps to it")
                .doesNotThrowAnyException();
        assertThat(importer.importClasses(culprit)).hasSize(1);
    }
}
