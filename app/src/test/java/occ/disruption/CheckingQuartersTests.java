package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import occ.access.Role;
import occ.disruption.Disruptions.Outcome;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Disruptions.Which;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.tasking.MadeSubjects;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A pack is counted again by a program that shares no code with this one, from what the sealed role may take out. */
@WholeApplication
class CheckingQuartersTests {
    private static final Path CHECK = Path.of("../bin/check-quarter");
    private static final int MADE = 420;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> COLUMNS = List.of("Major", "Moderate", "Minor", "None", "Negative", "All");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Panels panels;

    @Autowired
    Disruptions disruptions;

    @Autowired
    Quarters quarters;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "R14, R37, R51: an independent script counts a locked quarter again after an adjustment, and finds what is false")
    void anIndependentScriptCountsItAgain() throws Exception {
        var statistician = people.with("command", Role.STATISTICIAN);
        var quarter = locked(statistician);
        regraded(quarter);

        var sealed = Files.writeString(folder.resolve("sealed.csv"), sealed(statistician, quarter));
        var pack = new Visitor(browsers.as(people.chair()))
                .open(quarter.address() + "/figures.json")
                .html();

        assertThat(pack).contains("null", "\"measures\"", "\"was\":\"Moderate\",\"is\":\"None\"");
        assumeTrue(hasPython(), "python3 is not here");
        assertThat(checked(sealed, pack)).isEqualTo(new Said(0, List.of()));
        assertFound(sealed, pack);
    }

    /** A check that cannot fail is a defect. */
    private void assertFound(Path sealed, String pack) throws Exception {
        var counts = new Counts(Files.readAllLines(sealed));

        var more = changed(
                pack, "Pillar", row -> row.name().equals("All"), (row, level) -> level.equals("All") ? 1L : null);
        assertThat(checked(sealed, more).wrong())
                .anySatisfy(line -> assertThat(line).contains("Pillar / All / All: published 1, counted"));
        var small = changed(
                pack, "Agency", row -> counts.hasOf(row, 1), (row, level) -> counts.of(row, level) == 1 ? 1L : null);
        assertThat(checked(sealed, small).wrong())
                .anySatisfy(line -> assertThat(line).endsWith(": 1 stands published"));
        // All of the column but one stand, so that one follows.
        var all = changed(
                pack,
                "Agency",
                row -> !row.name().equals("All"),
                (row, level) -> counts.isFirst(row, level) ? null : counts.of(row, level));
        assertThat(checked(sealed, all).wrong())
                .anySatisfy(line -> assertThat(line).contains("left out, and follows from the rest as 1"));
        var unadjusted = Files.writeString(
                folder.resolve("unadjusted.csv"), Files.readString(sealed).replaceAll("(?m)^CHANGED,.*\\R", ""));
        assertThat(checked(unadjusted, pack).wrong())
                .anySatisfy(line -> assertThat(line).startsWith("Moderate: locked"));
    }

    /** One row of a table as it is published. */
    private record Published(String name, ObjectNode cells) {}

    /** What bodies had of each level, before small numbers were left out. */
    private static final class Counts {
        private final Map<String, Long> byBodyAndLevel = new TreeMap<>();

        Counts(List<String> lines) {
            for (var line : lines) {
                var cells = line.split(",", -1);
                if (cells[0].equals("FIGURE")) {
                    byBodyAndLevel.merge(cells[2] + "/" + cells[6], Long.valueOf(cells[10]), Long::sum);
                }
            }
        }

        long of(Published row, String level) {
            return byBodyAndLevel.getOrDefault(row.name() + "/" + level, 0L);
        }

        boolean hasOf(Published row, long count) {
            return Arrays.stream(Effect.values()).anyMatch(level -> of(row, level.label()) == count);
        }

        /** Of those that are one. */
        boolean isFirst(Published row, String level) {
            return byBodyAndLevel.entrySet().stream()
                    .filter(entry -> entry.getValue() == 1)
                    .findFirst()
                    .filter(entry -> entry.getKey().equals(row.name() + "/" + level))
                    .isPresent();
        }
    }

    /** What the new number is where it is told, and nothing else changes, in the first row or all that are asked for. */
    private static String changed(
            String pack,
            String table,
            Predicate<Published> which,
            BiFunction<Published, String, @Nullable Long> number) {
        var whole = (ObjectNode) JSON.readTree(pack);
        for (var node : whole.get("figures")) {
            var row = new Published(node.get("name").asString(), (ObjectNode) node);
            if (node.get("by").asString().equals(table) && which.test(row)) {
                COLUMNS.forEach(level -> {
                    var changed = number.apply(row, level);
                    if (changed != null && !(level.equals("All") && !row.name().equals("All"))) {
                        row.cells().put(level, changed);
                    }
                });
            }
        }
        return JSON.writeValueAsString(whole);
    }

    @Test
    @DisplayName("R51: the sealed figures are for the statistician alone, and a reason is asked")
    void theSealedFiguresAreForTheStatistician() {
        var statistician = people.with("command", Role.STATISTICIAN);
        var quarter = locked(statistician);
        var address = quarter.address() + "/sealed";
        var chair = new Visitor(browsers.as(people.chair()));
        var page = new Visitor(browsers.as(statistician));

        assertThat(chair.open(address).status()).isEqualTo(404);
        assertThat(chair.open(quarter.address()).text()).doesNotContain("Sealed figures");
        assertThat(page.open(quarter.address()).text()).contains("Sealed figures");
        var refused = page.send(address, page.open(address), Map.of("reason", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("There is a problem", "why this leaves the system");
        assertThat(page.open("/disruptions/quarters/2019-1/sealed").status()).isEqualTo(404);
        assertThat(page.open("/disruptions/quarters/2019-9/sealed").status()).isEqualTo(404);
        assertThat(sealed(statistician, quarter))
                .startsWith("OFFICIAL-SENSITIVE. Handling code C")
                .contains("\nFIGURE,", "\nMEASURED,");
    }

    @Test
    @DisplayName("R14: a quarter that was locked before anything was measured stays without, and says so")
    void anEarlierQuarterStaysWithout() {
        var quarter = Quarter.of(LocalDate.parse("2015-02-01"));
        new ManyInAQuarter(owner)
                .unmeasured(
                        quarter,
                        people.with("command", Role.STATISTICIAN).account().value());

        var chair = new Visitor(browsers.as(people.chair()));

        assertThat(chair.open(quarter.address()).text())
                .contains("was locked before shares, times and outcomes were measured")
                .doesNotContain("Of all");
        assertThat(chair.open(quarter.address() + "/figures.json").html())
                .contains("\"figures\"")
                .doesNotContain("\"measures\"", "\"outcomes\"");
    }

    private Quarter locked(Actor statistician) {
        var quarter = quarters.toLock(statistician).orElseThrow();
        var made = beans.createBean(MadeSubjects.class);
        var subjects = List.of(
                made.mapped(EntityKind.GROUP, "Counted Again One", Handling.P),
                made.mapped(EntityKind.GROUP, "Counted Again Two", Handling.P),
                made.nominated(EntityKind.VULNERABILITY, "Counted Again Unseen", Handling.C));
        made.scoreBandA(subjects.getFirst().id());
        var many = new ManyInAQuarter(owner);
        many.make(MADE, quarter, subjects, people.leadOfficer().account().value());
        many.lookAgain(30, quarter);
        assertThat(at(quarter.lockedFrom(10), () -> quarters.lock(statistician, quarter)))
                .isEmpty();
        return quarter;
    }

    /** One that stands as moderate is found to be none. */
    private void regraded(Quarter quarter) {
        var chair = people.with("region:NW", Role.TASKING_CHAIR);
        var which = new Which(List.of(DisruptionState.APPROVED), Effect.MODERATE, null, null, null, List.of(), false);
        var one = disruptions.list(chair, which, 0, 200).stream()
                .filter(line -> Quarter.of(line.until()).equals(quarter))
                .map(line -> disruptions.get(chair, line.reference()))
                .filter(disruption -> panels.mayCorrect(chair, disruption))
                .findFirst()
                .orElseThrow();
        at(
                quarter.lockedFrom(12),
                () -> done(panels.correct(chair, one.reference(), one.version(), Effect.NONE, "Nothing came of it")));
    }

    private String sealed(Actor statistician, Quarter quarter) {
        var page = new Visitor(browsers.as(statistician));
        var address = quarter.address() + "/sealed";
        return page.send(address, page.open(address), Map.of("reason", "The quarterly check"))
                .html();
    }

    private record Said(int ended, List<String> wrong) {}

    private Said checked(Path sealed, String pack) throws Exception {
        var file = Files.writeString(folder.resolve("pack.json"), pack);
        var process = new ProcessBuilder("python3", CHECK.toString(), sealed.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var ended = process.waitFor();
        assertThat(said.lines().reduce((first, last) -> last).orElse(""))
                .as(said)
                .matches(ended == 0 ? "The pack is borne out\\." : "\\d+ wrong");
        return new Said(
                ended,
                said.lines()
                        .filter(line -> line.startsWith("WRONG"))
                        .map(line -> line.substring("WRONG".length()).strip())
                        .toList());
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static <T> T at(LocalDate day, Supplier<T> deed) {
        return Now.at(day.atTime(12, 0).toInstant(ZoneOffset.UTC), deed);
    }

    private static Disruption done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done) outcome).disruption();
    }
}
