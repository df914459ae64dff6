package occ.interchange;

import static occ.interchange.ReturnExamples.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import occ.interchange.returns.Sheet;
import occ.testing.People;
import occ.testing.WholeApplication;
import occ.work.Jobs.Progress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class LargeReturnTests {
    private static final int GROUPS = 500;
    private static final int PEOPLE = 4_500;
    private static final int MEMBERSHIPS = 5_000;

    @Autowired
    Imports imports;

    @Autowired
    People people;

    @Test
    @DisplayName("Ten thousand rows are uploaded, accepted and undone in under a minute")
    void tenThousandRowsTakeUnderAMinute() {
        var began = Instant.now();
        var uploaded = imports.upload(
                people.analyst(),
                ImportingTests.asked(
                        List.of(
                                file("groups.csv", groups()),
                                file("people.csv", persons()),
                                file("memberships.csv", memberships())),
                        "2D P"));
        var checked = Instant.now();
        imports.askForAcceptance(people.analyst(), uploaded.reference());
        var outcome = imports.accept(people.coordinator(), uploaded.reference(), QUIET);
        var recorded = Instant.now();
        imports.undo(people.coordinator(), uploaded.reference(), "Only measured", QUIET);
        var undone = Instant.now();

        System.out.printf(
                "10,000 rows: checked in %s, recorded in %s, undone in %s%n",
                Duration.between(began, checked),
                Duration.between(checked, recorded),
                Duration.between(recorded, undone));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Done.class,
                        done -> assertThat(done.changed().recorded(Sheet.MEMBERSHIPS))
                                .isEqualTo(MEMBERSHIPS));
        assertThat(Duration.between(began, undone)).isLessThan(Duration.ofMinutes(1));
    }

    private static String groups() {
        return "key,name,theme\n" + lines(GROUPS, i -> "G%d,Group of number %s,DRUGS".formatted(i, words(i)));
    }

    private static String persons() {
        return "key,given_names,family_name,birth_date,prison_number\n"
                + lines(
                        PEOPLE,
                        i -> "P%d,Person,%s,19%02d-05-0%d,Z%04dZ%c"
                                .formatted(i, words(i), 50 + i % 50, 1 + i % 9, i, (char) ('A' + i % 26)));
    }

    private static String memberships() {
        return "person,group,role\n"
                + lines(MEMBERSHIPS, i -> "P%d,G%d,STREET_LEVEL".formatted(i % PEOPLE, (i + i / PEOPLE) % GROUPS));
    }

    private static String lines(int many, IntFunction<String> line) {
        return IntStream.range(0, many).mapToObj(line).collect(Collectors.joining("\n"));
    }

    /** A number in letters, so that it can stand in a name. */
    private static String words(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .collect(Collectors.joining())
                .concat("son");
    }

    private static final Progress QUIET = new Progress() {
        @Override
        public void of(long total) {}

        @Override
        public void done(long soFar) {}

        @Override
        public void say(String sentence) {}
    };
}
