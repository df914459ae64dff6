package occ.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import occ.Route;
import occ.access.Provisioning;
import occ.access.Transactions;
import occ.audit.OwnTrail;
import occ.kernel.Actor;
import occ.testing.Browser;
import occ.testing.Browsers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Readers of every role go through their pages by the links on them, and each page that says something of somebody has
 * written its line of the trail when they have it. What is asked of each address comes from the table of routes.
 */
@InTheMadeWorld
class EveryLookIsLoggedJourney {
    private static final List<String> READERS = List.of(
            "analyst",
            "coordinator",
            "lead",
            "embedded",
            "chair",
            "regional-chair",
            "intelligence",
            "offenders",
            "campaigns",
            "duty-merseyside",
            "scoring",
            "disposal",
            "national-coordinator",
            "partner",
            "rights",
            "data-protection",
            "disclosure",
            "auditor",
            "statistics",
            "administrator");

    private static final String WHO_WORKS_HERE = "who works here, and nobody who is worked on";

    /** Pages without a line of their own that name records all the same, each with what records those are. */
    private static final Map<String, String> SAY_NOTHING = new TreeMap<>(Map.ofEntries(
            Map.entry("/accounts", WHO_WORKS_HERE),
            Map.entry("/accounts/{reference}", WHO_WORKS_HERE),
            Map.entry("/accounts/{reference}/closure", WHO_WORKS_HERE),
            Map.entry("/accounts/{reference}/mail-address", WHO_WORKS_HERE),
            Map.entry("/accounts/{reference}/password", WHO_WORKS_HERE),
            Map.entry("/accounts/{reference}/roles/{role}/withdrawal", WHO_WORKS_HERE),
            Map.entry("/deconfliction/checks/new", WHO_WORKS_HERE),
            Map.entry("/deconfliction/lists/new", WHO_WORKS_HERE),
            Map.entry("/intelligence/requirements/new", WHO_WORKS_HERE),
            Map.entry("/threats-to-life/rota", WHO_WORKS_HERE),
            Map.entry("/stand-ins", WHO_WORKS_HERE)));

    private static final Pattern LINK = Pattern.compile("\\bhref=\"(/[^\"#?]*)");
    /** Of what is recorded: a job and an import are somebody's own work, and their numbers name nobody. */
    private static final Pattern REFERENCE = Pattern.compile("(?!JOB|IMP)[A-Z]{3}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");

    private static final Pattern HINT = Pattern.compile("<div[^>]*class=\"govuk-hint\"[^>]*>.*?</div>", Pattern.DOTALL);
    private static final int OF_A_SHAPE = 1;

    @Autowired
    Browsers browsers;

    @Autowired
    Provisioning provisioning;

    @Autowired
    Transactions transactions;

    @Autowired
    OwnTrail own;

    private final List<PathPattern> patterns = Route.all().stream()
            .filter(route -> !route.isPost())
            .map(route -> new PathPatternParser().parse(route.pattern()))
            .sorted(PathPattern.SPECIFICITY_COMPARATOR)
            .toList();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> unlogged = new TreeSet<>();

    @Test
    @DisplayName("R22: whatever address says something of somebody writes its line of the trail")
    void eachAddressThatSaysSomethingWritesItsLine() {
        READERS.forEach(this::walk);

        assertThat(asked).as("addresses that were come to").hasSizeGreaterThan(100);
        assertThat(unlogged)
                .as("a page without a line of the trail: append one, or say in SAY_NOTHING what it holds instead")
                .containsExactlyElementsOf(SAY_NOTHING.keySet());
    }

    private void walk(String signInName) {
        var reader = requireNonNull(provisioning.people().get(signInName));
        var browser = browsers.fresh();
        browser.signIn(signInName, Visitors.PASSWORD);
        var waiting = new ArrayDeque<>(List.of("/", "/account"));
        var seen = new HashSet<>(waiting);
        var shapes = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            for (var link : linksOn(look(browser, reader, waiting.remove()))) {
                var shape = REFERENCE.matcher(link).replaceAll("*");
                if (shapes.stream().filter(shape::equals).count() < OF_A_SHAPE && seen.add(link)) {
                    shapes.add(shape);
                    waiting.add(link);
                }
            }
        }
    }

    private String look(Browser browser, Actor reader, String path) {
        var before = lines(reader);
        var answer = browser.get(path);
        if (answer.statusCode() == 200) {
            var route = route(path);
            asked.add(route);
            if (namesARecord(answer.body()) && lines(reader) == before) {
                unlogged.add(route);
            }
        }
        return answer.body();
    }

    /** In what the page is about: the frame around it names nobody, and an example in a hint is nobody's. */
    private static boolean namesARecord(String page) {
        var main = page.substring(Math.max(0, page.indexOf("<main")));
        return REFERENCE.matcher(HINT.matcher(main).replaceAll("")).find();
    }

    private String route(String path) {
        var container = PathContainer.parsePath(path);
        return patterns.stream()
                .filter(pattern -> pattern.matches(container))
                .findFirst()
                .map(PathPattern::getPatternString)
                .orElse(path);
    }

    private long lines(Actor reader) {
        return transactions.as(
                reader,
                () -> own.between(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), 0, 1)
                        .total());
    }

    private static List<String> linksOn(String page) {
        return LINK.matcher(page)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
