package occ;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The page of settings against the code that reads them. */
class ConfigurationTests {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINE = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| (\\S[^|]*?) \\|");
    private static final Pattern PROPERTY = Pattern.compile("\"(occ\\.[a-z.-]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("\"(OCC_[A-Z_]+)\"");
    private static final Pattern IN_SETTINGS = Pattern.compile("\\$\\{(OCC_[A-Z_]+):([^}]*)}");
    private static final Pattern WITH_DEFAULT = Pattern.compile("orElse\\(\"(occ\\.[a-z.-]+)\", \"([^\"]*)\"\\)");

    @Test
    @DisplayName("docs/configuration.md lists every setting the program reads, and none that it does not")
    void everySettingIsListed() {
        assertThat(listed().keySet())
                .filteredOn(name -> name.startsWith("OCC_"))
                .containsExactlyInAnyOrderElementsOf(read());
    }

    @Test
    @DisplayName("The defaults it gives are those of the code")
    void theDefaultsAreThoseOfTheCode() {
        var listed = listed();

        assertThat(defaults())
                .isNotEmpty()
                .allSatisfy((name, value) ->
                        assertThat(listed.get(name)).as(name).isEqualTo(value.isEmpty() ? "–" : "`" + value + "`"));
    }

    @Test
    @DisplayName("What the scripts take from the environment is listed as well")
    void theScriptsAreListed() {
        var scripts = text(ROOT.resolve("bin"), "");

        assertThat(listed().keySet())
                .filteredOn(name -> !name.startsWith("OCC_"))
                .isNotEmpty()
                .allMatch(scripts::contains);
        assertThat(matches(Pattern.compile("\\b(OCC_[A-Z_]+)"), scripts).map(match -> match.group(1)))
                .isSubsetOf(listed().keySet());
    }

    private static Map<String, String> listed() {
        return matches(LINE, text(ROOT.resolve("docs/configuration.md")))
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    }

    private static Set<String> read() {
        var java = text(Path.of("src/main/java"), ".java");
        return Stream.of(
                        matches(PROPERTY, java).map(match -> variable(match.group(1))),
                        matches(VARIABLE, java).map(match -> match.group(1)),
                        matches(IN_SETTINGS, text(Path.of("src/main/resources/application.yaml")))
                                .map(match -> match.group(1)))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> defaults() {
        var defaults = new TreeMap<String, String>();
        matches(WITH_DEFAULT, text(Path.of("src/main/java"), ".java"))
                .forEach(match -> defaults.put(variable(match.group(1)), match.group(2)));
        matches(IN_SETTINGS, text(Path.of("src/main/resources/application.yaml")))
                .forEach(match -> defaults.put(match.group(1), match.group(2)));
        return defaults;
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String text(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .map(ConfigurationTests::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
