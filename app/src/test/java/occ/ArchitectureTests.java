package occ;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house. Each says why it stands; docs/architecture.md says more. */
class ArchitectureTests {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("occ");
    private static final Set<String> ROOMS_BELOW_A_ROOT = Set.of("internal", "pages", "rest", "cli");

    /** The ground's own arrows. Its modules are open to each other as far as the framework can tell, so they are held here. */
    private static final Map<String, Set<String>> GROUND = Map.of(
            "kernel", Set.of(),
            "database", Set.of("kernel"),
            "faces", Set.of("kernel"),
            "audit", Set.of("kernel"),
            "access", Set.of("kernel", "faces", "audit"),
            "reference", Set.of("kernel", "faces", "audit"),
            "work", Set.of("kernel", "faces", "audit", "access", "reference"),
            "search", Set.of("kernel", "faces", "audit", "access", "reference"),
            "adequacy", Set.of("kernel", "faces", "audit", "access", "reference"));

    @Test
    @DisplayName("Modules use each other only along declared arrows, without circles")
    void modulesUseEachOtherOnlyAlongDeclaredArrows() {
        ApplicationModules.of(OrganisedCrimeCommand.class).verify();
    }

    @Test
    @DisplayName("Roots are plain Java")
    void rootsArePlain() {
        noClasses()
                .that(liveInARoot())
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to a framework",
                        (JavaClass type) ->
                                isFramework(type) && !type.getPackageName().startsWith("org.springframework.modulith")))
                .because("a root says what a module means, to somebody who knows the field and not the framework: move"
                        + " the machinery to the module's internal package (docs/architecture.md, Modules and arrows)")
                .check(OURS);
    }

    @Test
    @DisplayName("Faces see only roots")
    void facesSeeOnlyRoots() {
        noClasses()
                .that()
                .resideInAnyPackage("..pages..", "..rest..", "..cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..internal..")
                .because("a face shows what a root offers: if it needs more, the root's interface lacks a verb")
                .check(OURS);
    }

    @Test
    @DisplayName("Machinery is package-private")
    void machineryIsPackagePrivate() {
        classes()
                .that()
                .resideInAPackage("occ..internal..")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveFullyQualifiedName("occ.database.internal.EmbeddedServer") // started before there is a Spring
                .should()
                .notBePublic()
                .because("public is a promise, and promises are made in roots")
                .check(OURS);
    }

    @TestFactory
    @DisplayName("The ground keeps its own order")
    List<DynamicTest> theGroundKeepsItsOwnOrder() {
        return GROUND.entrySet().stream()
                .map(module -> DynamicTest.dynamicTest(
                        module.getKey() + " uses only " + module.getValue(),
                        () -> usesOnly(module.getKey(), module.getValue())))
                .toList();
    }

    private static void usesOnly(String module, Set<String> allowed) {
        noClasses()
                .that()
                .resideInAPackage("occ." + module + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to a module other than " + allowed,
                        (JavaClass type) -> isAnotherModule(type, module) && !allowed.contains(moduleOf(type))))
                .because("what lies below does not know what lies above: it tells (an event) or leaves a socket")
                .allowEmptyShould(true)
                .check(OURS);
    }

    private static DescribedPredicate<JavaClass> liveInARoot() {
        return DescribedPredicate.describe("live in the root of a module", type -> {
            var path = type.getPackageName().split("\\.");
            return path.length > 1
                    && List.of(path).stream().noneMatch(ROOMS_BELOW_A_ROOT::contains)
                    && !type.getSimpleName().equals("package-info");
        });
    }

    private static boolean isFramework(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("org.springframework") || name.startsWith("jakarta.") || name.startsWith("java.sql");
    }

    private static boolean isAnotherModule(JavaClass type, String module) {
        var path = type.getPackageName().split("\\.");
        return path.length > 1 && path[0].equals("occ") && !path[1].equals(module);
    }

    private static String moduleOf(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }
}
