package occ;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

/**
 * The order in which a start migrates the modules is written down, as to find it out anew means to read every class of
 * the program, a third of the time that a start takes.
 */
class ModuleOrderTests {
    private static final String FILE = "META-INF/spring-modulith/application-modules.json";
    private static final ApplicationModules MODULES = ApplicationModules.of(OrganisedCrimeCommand.class);

    @Test
    @DisplayName("The order of modules that a start follows names each once, and none before what it uses")
    void noModuleComesBeforeWhatItUses() throws IOException {
        var order = order();

        assertThat(order)
                .as("add a new module to %s, behind those it uses", FILE)
                .containsExactlyInAnyOrderElementsOf(
                        MODULES.stream().map(ModuleOrderTests::name).toList());
        assertThat(MODULES.stream())
                .allSatisfy(module -> assertThat(uses(module))
                        .as("what %s uses comes before it in %s", name(module), FILE)
                        .allMatch(used -> order.indexOf(used) < order.indexOf(name(module))));
    }

    private static List<String> order() throws IOException {
        var text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        return Pattern.compile("\"([a-z]+)\": \\{}")
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(MODULES, DependencyType.values())
                .uniqueModules()
                .map(ModuleOrderTests::name)
                .toList();
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
