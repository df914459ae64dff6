package occ;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/** SQL follows the arrows: it is read in migrations and in the text of the tables' classes. */
class SchemaArrowsTests {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path SOURCES = Path.of("src/main/java/occ");
    private static final ApplicationModules MODULES = ApplicationModules.of(OrganisedCrimeCommand.class);
    private static final Set<String> NAMES =
            MODULES.stream().map(module -> module.getIdentifier().toString()).collect(Collectors.toSet());

    /** What any module may name: rows' owners and protection, and the key of every entity. */
    private static final Set<String> FOR_ALL =
            Set.of("access.protect", "access.organisation", "access.person", "access.body", "pole.entity");

    private static final Pattern SQL_TEXT =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern IS_SQL =
            Pattern.compile("(?i)\\b(?:select|insert|update|delete|from|join|order by)\\s");
    // Wherever it stands: after a comma in a from, after using, in a call. What is in quotes is a word and not a name.
    private static final Pattern QUALIFIED = Pattern.compile("(?<!['\\w.])([a-z]+)\\.([a-z_]+)");
    private static final Pattern REMARK = Pattern.compile("--[^\n]*");

    @Test
    @DisplayName("SQL names another module's schema only along an arrow, and there only its published views")
    void sqlNamesAnotherSchemaOnlyAlongAnArrow() {
        var breaches = new ArrayList<String>();
        for (var module : NAMES) {
            sqlOf(module).forEach((file, sql) -> breaches.addAll(breachesIn(module, file, sql)));
        }
        assertThat(breaches)
                .as("a module reads another's tables only through its published views, and only where its package-info"
                        + " declares the arrow (docs/architecture.md, Persistence)")
                .isEmpty();
    }

    @Test
    @DisplayName("A breach is found wherever in a statement it stands, and told by file, module and table")
    void aBreachIsFoundWhereverItStands() {
        for (var sql : List.of(
                "select * from tasking.lead",
                "select * from mapping.subject s, tasking.lead l",
                "delete from mapping.subject using tasking.lead",
                "select mapping.subject.id, tasking.lead.officer from x",
                "create table mapping.x (lead uuid references tasking.lead)",
                "create view mapping.x as select * from tasking.lead_officer")) {
            assertThat(breachesIn("mapping", "V9__a_breach.sql", sql))
                    .as(sql)
                    .singleElement()
                    .satisfies(breach ->
                            assertThat(breach).startsWith("V9__a_breach.sql: mapping must not read tasking.lead"));
        }
        assertThat(breachesIn("tasking", "LeadTable.java", "select * from mapping.standing"))
                .as("along an arrow, but not a published view")
                .containsExactly("LeadTable.java: tasking must not read mapping.standing");
        assertThat(breachesIn("tasking", "LeadTable.java", "select * from mapping.subject_now"))
                .isEmpty();
        assertThat(breachesIn("mapping", "x.sql", "select 'tasking.lead' -- as tasking.lead has it"))
                .isEmpty();
    }

    @Test
    @DisplayName("Migrations fail loudly: none says if exists")
    void migrationsFailLoudly() {
        var quiet = files(MIGRATIONS, ".sql")
                .filter(file -> read(file).toLowerCase(Locale.ROOT).matches("(?s).*\\bif (not )?exists\\b.*"))
                .toList();
        assertThat(quiet).as("`if exists` hides a misspelt name for ever").isEmpty();
    }

    @Test
    @DisplayName("Published views read as their reader, never as their owner")
    void viewsAreSecurityInvokers() {
        var open = files(MIGRATIONS, ".sql")
                .flatMap(file -> Pattern.compile("create view [^;]*?\\bas\\b")
                        .matcher(read(file))
                        .results())
                .map(match -> match.group())
                .filter(view -> !view.contains("security_invoker = true"))
                .toList();
        assertThat(open)
                .as("a plain view over protected rows shows everything to everybody")
                .isEmpty();
    }

    @Test
    @DisplayName("Migrations run in the order of the arrows")
    void migrationsRunInTheOrderOfTheArrows() {
        var order = MODULES.stream()
                .map(module -> module.getIdentifier().toString())
                .filter(module -> Files.isDirectory(MIGRATIONS.resolve(module)))
                .toList();
        var backwards = order.stream()
                .flatMap(module -> arrows(module).stream()
                        .filter(order::contains)
                        .filter(below -> !below.equals(module) && isNamedInMigrationsOf(module, below))
                        .filter(below -> order.indexOf(below) > order.indexOf(module))
                        .map(below -> below + " is migrated after " + module + ", which leans on it"))
                .toList();
        assertThat(backwards)
                .as("modules migrate in the order of what their code uses: a declared arrow needs a use")
                .isEmpty();
    }

    private static boolean isNamedInMigrationsOf(String module, String below) {
        return files(MIGRATIONS.resolve(module), ".sql")
                .anyMatch(file -> read(file).contains(below + "."));
    }

    private static List<String> breachesIn(String module, String file, String sql) {
        return QUALIFIED
                .matcher(REMARK.matcher(sql).replaceAll(""))
                .results()
                .filter(match ->
                        NAMES.contains(match.group(1)) && !match.group(1).equals(module))
                .filter(match -> !FOR_ALL.contains(match.group(1) + "." + match.group(2)))
                .filter(match -> !arrows(module).contains(match.group(1)) || !isView(match.group(1), match.group(2)))
                .map(match -> "%s: %s must not read %s.%s".formatted(file, module, match.group(1), match.group(2)))
                .distinct()
                .toList();
    }

    private static boolean isView(String schema, String name) {
        return files(MIGRATIONS.resolve(schema), ".sql")
                .anyMatch(file -> read(file).contains("create view " + schema + "." + name + " ")
                        || read(file).contains("create function " + schema + "." + name + "("));
    }

    private static Set<String> arrows(String module) {
        var declared = MODULES.getModuleByName(module).orElseThrow();
        return new TreeSet<>(declaredArrows(declared));
    }

    private static Set<String> declaredArrows(ApplicationModule module) {
        var direct = module.getDirectDependencies(MODULES, DependencyType.values())
                .uniqueModules()
                .map(other -> other.getIdentifier().toString());
        return Stream.concat(direct, allowed(module)).collect(Collectors.toSet());
    }

    private static Stream<String> allowed(ApplicationModule module) {
        var declaration =
                read(SOURCES.resolve(module.getIdentifier().toString()).resolve("package-info.java"));
        return Pattern.compile("\"([a-z]+)\"").matcher(declaration).results().map(match -> match.group(1));
    }

    private static Map<String, String> sqlOf(String module) {
        var migrations = files(MIGRATIONS.resolve(module), ".sql");
        var classes = files(SOURCES.resolve(module), ".java");
        return Stream.concat(migrations, classes)
                .collect(Collectors.toMap(
                        Path::toString, file -> file.toString().endsWith(".java") ? texts(file) : read(file)));
    }

    private static String texts(Path file) {
        return SQL_TEXT.matcher(read(file))
                .results()
                .map(match -> match.group())
                .filter(text -> IS_SQL.matcher(text).find())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
