package occ;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.faces.pages.Glossary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.docs.Documenter;

/** What docs/ says of the code is made from the code. {@code bin/docs} makes it anew; here it is compared. */
class DocumentationTests {
    private static final Path DOCS = Path.of("..", "docs");
    private static final ApplicationModules MODULES = ApplicationModules.of(OrganisedCrimeCommand.class);

    @Test
    @DisplayName("The picture of the modules is that of the code")
    void thePictureOfTheModulesIsThatOfTheCode() throws IOException {
        same(DOCS.resolve("modules/README.md"), picture());
    }

    @Test
    @DisplayName("The glossary in docs is the one the program shows")
    void theGlossaryInDocsIsTheOneTheProgramShows() throws IOException {
        same(DOCS.resolve("glossary.md"), glossary());
    }

    @Test
    @DisplayName("Every word of the glossary names a type that exists")
    void everyWordOfTheGlossaryNamesATypeThatExists() {
        var missing = Glossary.read().terms().stream()
                .filter(term -> !Files.exists(source(term)))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    @DisplayName("Every module has a canvas")
    void everyModuleHasACanvas() throws IOException {
        var out = Path.of("target", "modulith-docs");
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(out.toString()))
                .writeModuleCanvases()
                .writeModulesAsPlantUml();
        if (isWriting()) {
            copyCanvases(out);
        }
        var lacking = MODULES.stream()
                .map(module -> DOCS.resolve("modules/module-" + module.getIdentifier() + ".adoc"))
                .filter(file -> !Files.exists(file))
                .toList();
        assertThat(lacking).as("run bin/docs").isEmpty();
    }

    private static void same(Path file, String fresh) throws IOException {
        if (isWriting()) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, fresh);
        }
        assertThat(Files.readString(file))
                .as("run bin/docs, and look at what changed")
                .isEqualTo(fresh);
    }

    private static boolean isWriting() {
        return Boolean.getBoolean("docs.write");
    }

    private static void copyCanvases(Path out) throws IOException {
        try (var files = Files.list(out)) {
            for (var file : files.toList()) {
                Files.copy(
                        file, DOCS.resolve("modules").resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String picture() {
        var lines = new StringBuilder("""
                # The modules

                Made from the code by `bin/docs`. An arrow says: may use. The ground is open to all above it and drawn without arrows.

                ```mermaid
                flowchart TD
                """);
        MODULES.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .filter(module -> !isGround(module))
                .forEach(module -> arrows(module)
                        .forEach(other -> lines.append("  %s --> %s\n".formatted(module.getIdentifier(), other))));
        lines.append("```\n\n| module | its word | uses |\n|---|---|---|\n");
        MODULES.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .forEach(module -> lines.append("| [%1$s](module-%1$s.adoc) | %2$s | %3$s |\n"
                        .formatted(module.getIdentifier(), module.getDisplayName(), String.join(", ", all(module)))));
        return lines.toString();
    }

    private static Stream<String> arrows(ApplicationModule module) {
        return all(module).stream()
                .filter(other -> !isGround(MODULES.getModuleByName(other).orElseThrow()));
    }

    private static TreeSet<String> all(ApplicationModule module) {
        return module.getDirectDependencies(MODULES, DependencyType.values())
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isGround(ApplicationModule module) {
        return Stream.of(
                        "kernel",
                        "database",
                        "faces",
                        "audit",
                        "access",
                        "reference",
                        "files",
                        "work",
                        "search",
                        "adequacy")
                .anyMatch(ground -> ground.equals(module.getIdentifier().toString()));
    }

    private static String glossary() {
        var lines = new StringBuilder("""
                # Glossary

                The field's words and the types that carry them. Made by `bin/docs` from `app/src/main/resources/help/glossary.csv`,
                which the program shows to its users as well.

                | Word | Meaning | Type |
                |---|---|---|
                """);
        Glossary.read()
                .terms()
                .forEach(term -> lines.append("| %s | %s | [%s](../%s) |\n"
                        .formatted(
                                term.word(),
                                term.meaning(),
                                term.type().replaceAll(".*\\.", ""),
                                "app/" + source(term).toString())));
        return lines.toString();
    }

    private static Path source(Glossary.Term term) {
        return Path.of("src/main/java", term.type().replace('.', '/') + ".java");
    }
}
