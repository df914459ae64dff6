package occ.disruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A pack is counted again by a program that shares no code with this one, from what the sealed role may take out. */
@WholeApplication
class CheckingQuartersTests {
    private static final Path CHECK = Path.of("../bin/check-quarter");
    private static final int MADE = 420;

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
    @DisplayName("R14, R37, R51: an independent script counts a locked quarter again after an adjustment, and finds what is false")
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
        var whole = Pattern.compile("(\"by\":\"Pillar\",\"name\":\"All\".*?\"All\":)(\\d+)").matcher(pack);
        assertThat(whole.find()).isTrue();
        var more = whole.replaceFirst("$1" + (Long.parseLong(whole.group(2)) + 1));
        assertThat(checked(sealed, more).wrong()).anySatisfy(line -> assertThat(line).contains("Pillar / All / All"));

        var small = unhidden(sealed, pack);
        assertThat(checked(sealed, small).wrong())
                .anySatisfy(line -> assertThat(line).endsWith("stands published"));

        var unadjusted = Files.writeString(
                folder.resolve("unadjusted.csv"),
                Files.readString(sealed).replaceAll("(?m)^CHANGED,.*\\R", ""));
        assertThat(checked(unadjusted, pack).wrong()).anySatisfy(line -> assertThat(line).startsWith("Moderate: locked"));
    }

    /** A small number of an agency stands where it was left out. */
    private static String unhidden(Path sealed, String pack) throws IOException {
        var counts = new HashMap<String, Long>();
        for (var line : Files.readAllLines(sealed)) {
            var cells = line.split(",", -1);
            if (cells[0].equals("FIGURE")) {
                counts.merge(cells[2] + "/" + cells[6], Long.valueOf(cells[10]), Long::sum);
            }
        }
        var one = counts.entrySet().stream().filter(count -> count.getValue() == 1).map(Map.Entry::getKey).findFirst().orElseThrow().split("/");
        var place = Pattern.compile("(\"by\":\"Agency\",\"name\":\"" + Pattern.quote(one[0]) + "\".*?\"" + one[1] + "\":)null").matcher(pack);
        assertThat(place.find()).isTrue();
        return place.replaceFirst("$11");
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
        assertThat(sealed(statistician, quarter)).startsWith("OFFICIAL-SENSITIVE. Handling code C").contains("\nFIGURE,", "\nMEASURED,");
    }

    @Test
    @DisplayName("R14: a quarter that was locked before anything was measured stays without, and says so")
    void anEarlierQuarterStaysWithout() {
        var quarter = Quarter.of(LocalDate.parse("2015-02-01"));
        new ManyInAQuarter(owner).unmeasured(quarter, people.with("command", Role.STATISTICIAN).account().value());

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
        assertThat(at(quarter.lockedFrom(10), () -> quarters.lock(statistician, quarter))).isEmpty();
        return quarter;
    }

    /** One that stands as moderate is found to be none. */
    private void regraded(Quarter quarter) {
        var chair = people.with("region:NW", Role.TASKING_CHAIR);
        var which = new Which(List.of(DisruptionState.APPROVED), Effect.MODERATE, null, null, null, false);
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
        return page.send(address, page.open(address), Map.of("reason", "The quarterly check")).html();
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
