package occ.retention;

import static occ.retention.RetentionWorld.BEGAN;
import static occ.retention.RetentionWorld.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import occ.files.FileExamples;
import occ.files.FileKind;
import occ.files.Received;
import occ.intelligence.Attachments;
import occ.intelligence.MadeReports;
import occ.intelligence.Marks;
import occ.intelligence.Marks.Meaning;
import occ.intelligence.Marks.NewMark;
import occ.intelligence.Marks.Stretch;
import occ.intelligence.MopiGroup;
import occ.intelligence.standing.NewStandingSearch;
import occ.intelligence.standing.NewStandingSearch.Asked;
import occ.intelligence.standing.StandingSearches;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.pole.DataSubjectCategory;
import occ.pole.Entity;
import occ.pole.Predicate;
import occ.testing.Databases;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** Promise: what was disposed of is nowhere on the database's disk. Rare words are planted, disposed of and looked for. */
@WholeApplication
class NothingRemainsTests {
    private static final String NAME = "Zyxqvar Quillfenwick";
    private static final String FAMILY_NAME = "Quillfenwick";
    private static final String ALIAS = "Brindlewhack";
    private static final String NUMBER = "Vexlomur-77-Tib";
    private static final String ADDRESS = "9 Snurdlethwaite Row";
    private static final String SAID = "Gorblesnipe";
    private static final String FILE = "gribnoxle.pdf";
    private static final String REASON = "Flumptraxis";
    private static final String WATCHED = "Wumblecrake";
    private static final List<String> PLANTED =
            List.of(FAMILY_NAME, ALIAS, NUMBER, ADDRESS, SAID, FILE, REASON, WATCHED);

    @Autowired
    ApplicationContext context;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Marks marks;

    @Autowired
    Attachments attachments;

    @Autowired
    occ.files.Files files;

    @Autowired
    StandingSearches searches;

    @Autowired
    Clearing clearing;

    @Value("${occ.database.folder}")
    String folder;

    @Test
    @DisplayName("R28: after disposal and clearing, no file of the database holds a word of somebody")
    void noFileHoldsAWord() {
        var world = RetentionWorld.of(context);
        var person = planted(world);
        checkpoint();
        assertThat(found().keySet()).as("so that this test can fail").containsExactlyInAnyOrderElementsOf(PLANTED);

        assertThat(after(12, 0, () -> world.dispose(person.reference()))).isInstanceOf(Outcome.Done.class);
        var report = after(12, 1, clearing::run);

        assertThat(report.left()).isEmpty();
        assertThat(found()).isEmpty();
        assertThat(world.disposals
                        .tombstone(world.reviewer, person.reference())
                        .orElseThrow()
                        .erasedFromDiskAt())
                .isNotNull();
    }

    private Entity planted(RetentionWorld world) {
        return Now.at(BEGAN, () -> {
            var person = world.person(NAME);
            world.pole.say(world.reviewer, person, Predicate.ALIAS, ALIAS);
            world.pole.say(world.reviewer, person, Predicate.LEGACY_REFERENCE, NUMBER);
            var home = world.pole.named(world.reviewer, EntityKind.LOCATION, "A house");
            world.pole.say(world.reviewer, home, Predicate.ADDRESS, ADDRESS);
            world.pole.link(world.reviewer, person, Predicate.LIVES_AT, home);
            world.reviews.group(
                    world.reviewer, person.reference(), MopiGroup.GROUP_3, REASON + " says that nothing is left");
            searches.begin(
                    world.reviewer,
                    new NewStandingSearch(
                            new Asked.ByReference(person.reference()), WATCHED, LocalDate.of(2026, 5, 1)));
            reported(world, person);
            return person;
        });
    }

    private void reported(RetentionWorld world, Entity person) {
        var made = beans.createBean(MadeReports.class);
        var text = NAME + " calls it " + SAID + ".";
        var report = made.approved(text);
        var file =
                (Received.Ready) files.receive(made.officer(), FileExamples.file(FILE, FileExamples.of(FileKind.PDF)));
        attachments.attach(made.officer(), report.reference(), file);
        var mark = new NewMark(
                new Stretch(0, NAME.length()),
                EntityKind.PERSON,
                new Meaning.Known(person.reference(), Predicate.NAME, NAME),
                DataSubjectCategory.SUSPECT,
                null);
        MadeReports.done(marks.confirm(made.officer(), report.reference(), 1, List.of(mark), true));
    }

    private void checkpoint() {
        try (var databases = new Databases(Path.of(folder));
                var superuser = databases.asSuperuser("occ");
                var statement = superuser.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Which of the words are in which files: data, indexes, log, statistics, the server's own words, and attachments. */
    private Map<String, TreeSet<String>> found() {
        var found = new TreeMap<String, TreeSet<String>>();
        for (var root : roots()) {
            try (var all = Files.walk(root)) {
                all.filter(Files::isRegularFile).forEach(file -> look(file, found));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    private List<Path> roots() {
        var home = Path.of(folder, "home");
        return Stream.of(Optional.of(Path.of(folder)), Optional.of(home).filter(Files::isSymbolicLink))
                .flatMap(Optional::stream)
                .map(NothingRemainsTests::real)
                .map(root -> Files.isDirectory(root.resolve("data")) ? root.resolve("data") : root)
                .toList();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void look(Path file, Map<String, TreeSet<String>> found) {
        try {
            var content = Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            for (var word : PLANTED) {
                if (content.contains(word.toLowerCase(Locale.ROOT))) {
                    found.computeIfAbsent(word, any -> new TreeSet<>()).add(file.toString());
                }
            }
        } catch (NoSuchFileException gone) {
            // The server removes its own files as it goes.
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
