package occ;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The walls of the house as rules. Each says why it stands; docs/architecture.md says more. */
final class Walls {
    private static final Set<String> ROOMS_BELOW_A_ROOT = Set.of("internal", "pages", "rest", "cli");

    /** The ground's own arrows. Its modules are open to each other as far as the framework can tell, so they are held here. */
    static final Map<String, Set<String>> GROUND = Map.of(
            "kernel", Set.of(),
            "database", Set.of("kernel"),
            "faces", Set.of("kernel"),
            "audit", Set.of("kernel", "faces"),
            "access", Set.of("kernel", "faces", "audit"),
            "reference", Set.of("kernel", "faces", "audit"),
            "work", Set.of("kernel", "faces", "audit", "access", "reference"),
            "files", Set.of("kernel", "faces", "audit", "access"),
            "search", Set.of("kernel", "faces", "audit", "access", "reference"),
            "adequacy", Set.of("kernel", "faces", "audit", "access", "reference"));

    private static final String ARROWS = """
        Arrows between modules run one way and are declared in package-info.java. What lies below does not know what lies
        above: it tells (an event) or leaves a socket (a small interface that the module above fills). Declare a new arrow
        only where docs/architecture.md, Arrows, has it, and a decision says why.
        """;

    private Walls() {}

    static void arrowsAreDeclared(ApplicationModules modules) {
        try {
            modules.verify();
        } catch (Violations breaches) {
            throw new AssertionError(ARROWS + breaches.getMessage(), breaches);
        }
    }

    static ArchRule rootsArePlain() {
        return noClasses()
                .that(liveInARoot())
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to a framework",
                        (JavaClass type) ->
                                isFramework(type) && !type.getPackageName().startsWith("org.springframework.modulith")))
                .because("a root says what a module means, to somebody who knows the field and not the framework: move"
                        + " the machinery to the module's internal package (docs/architecture.md, Rooms)");
    }

    static ArchRule facesSeeOnlyRoots() {
        return noClasses()
                .that()
                .resideInAnyPackage("..pages..", "..rest..", "..cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..internal..")
                .because("a face shows what a root offers: if it needs more, the root's interface lacks a verb");
    }

    static ArchRule machineryIsPackagePrivate() {
        return classes()
                .that()
                .resideInAPackage("occ..internal..")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveFullyQualifiedName("occ.database.internal.EmbeddedServer") // started before there is a Spring
                .should()
                .notBePublic()
                .because("public is a promise, and promises are made in roots");
    }

    static ArchRule usesOnly(String module, Set<String> allowed) {
        return noClasses()
                .that()
                .resideInAPackage("occ." + module + "..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to a module other than " + allowed,
                        (JavaClass type) -> isAnotherModule(type, module) && !allowed.contains(moduleOf(type))))
                .because("what lies below does not know what lies above: it tells (an event) or leaves a socket")
                .allowEmptyShould(true);
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
