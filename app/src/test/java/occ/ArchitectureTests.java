package occ;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

/** That the house keeps to its {@link Walls}. */
class ArchitectureTests {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("occ");

    @Test
    @DisplayName("Modules use each other only along declared arrows, without circles")
    void modulesUseEachOtherOnlyAlongDeclaredArrows() {
        Walls.arrowsAreDeclared(ApplicationModules.of(OrganisedCrimeCommand.class));
    }

    @Test
    @DisplayName("Roots are plain Java")
    void rootsArePlain() {
        Walls.rootsArePlain().check(OURS);
    }

    @Test
    @DisplayName("Faces see only roots")
    void facesSeeOnlyRoots() {
        Walls.facesSeeOnlyRoots().check(OURS);
    }

    @Test
    @DisplayName("Machinery is package-private")
    void machineryIsPackagePrivate() {
        Walls.machineryIsPackagePrivate().check(OURS);
    }

    @TestFactory
    @DisplayName("The ground keeps its own order")
    List<DynamicTest> theGroundKeepsItsOwnOrder() {
        return Walls.GROUND.entrySet().stream()
                .map(module -> DynamicTest.dynamicTest(
                        module.getKey() + " uses only " + module.getValue(),
                        () -> Walls.usesOnly(module.getKey(), module.getValue()).check(OURS)))
                .toList();
    }
}
