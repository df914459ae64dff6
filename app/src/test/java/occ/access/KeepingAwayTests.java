package occ.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import occ.access.Conflicts.KeptAway;
import occ.access.Conflicts.Outcome;
import occ.access.Conflicts.Record;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Period;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.pole.Finding;
import occ.pole.NewSource;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.Source;
import occ.pole.SourceKind;
import occ.pole.Statements;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has a conflict of interest is kept away from a record, and from every row about it. */
@WholeApplication
class KeepingAwayTests {
    private static final String NAME = "Tegen Conflictwhim";

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    Conflicts conflicts;

    @Autowired
    Entities entities;

    @Autowired
    Statements statements;

    @Autowired
    Finding finding;

    @Autowired
    AccessClasses classes;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient jdbc;

    private Actor officer;
    private Actor colleague;
    private Entity relative;
    private Entity associate;
    private Source source;

    @BeforeEach
    void aRelativeOnRecord() {
        officer = people.another("force:kent", Role.ANALYST);
        colleague = people.another("force:kent", Role.ANALYST);
        var open = transactions.as(colleague, () -> classes.ownedBy(colleague, Handling.P));
        source = transactions.as(
                colleague,
                () -> statements.addSource(colleague, new NewSource(open, SourceKind.OFFICIAL, "A return", null)));
        relative = transactions.as(colleague, () -> entities.add(colleague, EntityKind.PERSON, open));
        associate = transactions.as(colleague, () -> entities.add(colleague, EntityKind.PERSON, open));
        transactions.run(colleague, () -> {
            say(relative, Predicate.NAME, NAME, null);
            say(relative, Predicate.ASSOCIATE_OF, null, associate);
        });
    }

    @Test
    @DisplayName("From the moment of declaring it, the record and every row about it is gone for that officer alone")
    void theRecordAndEveryRowAboutItIsGone() {
        var before = rows(officer);
        assertThat(before).isNotEmpty().isEqualTo(rows(colleague));
        assertThat(finds(officer)).isTrue();

        conflicts.declare(officer, record(), "She is my cousin");

        assertThat(rows(officer)).isEmpty();
        assertThat(rows(colleague)).isEqualTo(before);
        assertThat(finds(officer)).isFalse();
        assertThat(finds(colleague)).isTrue();
        assertThatThrownBy(() -> conflicts.declare(officer, record(), "Again")).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("What is recorded about it afterwards is kept from them too, and seen by whoever recorded it")
    void whatIsRecordedAfterwardsIsKeptFromThemToo() {
        conflicts.declare(officer, record(), "She is my cousin");
        var before = rows(colleague);

        transactions.run(colleague, () -> say(associate, Predicate.ASSOCIATE_OF, null, relative));

        assertThat(rows(officer)).isEmpty();
        assertThat(rows(colleague)).hasSizeGreaterThan(before.size());
    }

    @Test
    @DisplayName("A second officer's conflict with the same record keeps away both, and each alone is let back")
    void twoOfficersWithTheSameConflict() {
        conflicts.declare(officer, record(), "She is my cousin");
        conflicts.declare(colleague, record(), "She is my landlady");
        assertThat(rows(colleague)).isEmpty();

        lift(officer);

        assertThat(rows(officer)).isNotEmpty();
        assertThat(rows(colleague)).isEmpty();
    }

    @Test
    @DisplayName("Lifting takes two persons other than the one kept away")
    void liftingTakesTwoPersons() {
        var chair = people.chair();
        conflicts.declare(chair, record(), "She is my sister");
        assertThat(conflicts.all(chair)).extracting(KeptAway::reason).doesNotContain("She is my sister");
        conflicts.declare(officer, record(), "She is my cousin");
        var coordinator = people.another("region:EA", Role.REGIONAL_COORDINATOR);
        var second = people.another("region:EA", Role.REGIONAL_COORDINATOR);
        var reference = conflict(coordinator, officer).reference();

        assertThatThrownBy(() -> conflicts.lift(second, reference)).isInstanceOf(NoSuchRecord.class);
        conflicts.askToLift(coordinator, reference, "It was another of that name");
        assertThat(conflicts.lift(coordinator, reference)).isEqualTo(Outcome.REFUSED_SAME_PERSON);
        assertThat(rows(officer)).isEmpty();

        assertThat(conflicts.lift(second, reference)).isEqualTo(Outcome.DONE);
        assertThat(rows(officer)).isNotEmpty();
    }

    @Test
    @DisplayName("A coordinator keeps away an officer of their region, and nobody of another")
    void aCoordinatorKeepsAwayAnOfficerOfTheirRegion() {
        var near = people.another("region:EA", Role.REGIONAL_COORDINATOR);
        var far = people.another("region:NW", Role.REGIONAL_COORDINATOR);
        var name = people.signInName(officer);

        assertThat(conflicts.keepAway(far, name, record(), "A cousin")).isEqualTo(Outcome.REFUSED_NOBODY_OF_THAT_NAME);
        assertThatThrownBy(() -> conflicts.keepAway(colleague, name, record(), "A cousin"))
                .isInstanceOf(Forbidden.class);
        assertThat(conflicts.keepAway(near, name, record(), "A cousin")).isEqualTo(Outcome.DONE);
        assertThat(rows(officer)).isEmpty();
    }

    @Test
    @DisplayName("On pages: declared from the record, which says so once and is then not there")
    void onPages() {
        var browser = browsers.as(officer);
        var path = "/entities/" + relative.reference();
        assertThat(browser.get(path).body()).contains(path + "/conflict");
        assertThat(browser.post(path + "/conflict", Map.of()).body())
                .contains("Enter what your conflict of interest is");

        var declared = browser.post(path + "/conflict", Map.of("reason", "She is my cousin"));

        assertThat(browser.follow(declared).body()).contains("is not there for you");
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
        assertThat(browser.get("/search?q=Conflictwhim").body())
                .doesNotContain(relative.reference().text());
        assertThat(browsers.as(people.another("region:EA", Role.REGIONAL_COORDINATOR))
                        .get("/conflicts")
                        .body())
                .contains(officer.name(), "She is my cousin", path);
    }

    @Test
    @DisplayName(
            "Every column of a protected table that names an entity is known, so that no row about one stays behind")
    void everyColumnThatNamesAnEntityIsKnown() {
        assertThat(jdbc.sql("""
            select k.conrelid::regclass::text || '.' || a.attname
              from pg_constraint k
              join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
              join pg_policy p on p.polrelid = k.conrelid and p.polname = 'by_class'
             where k.contype = 'f' and k.confrelid in ('pole.entity'::regclass, 'mapping.subject'::regclass)
               and not exists (select from access.entity_column c
                                where c.relation = k.conrelid::regclass::text and c.name = a.attname)
            """).query(String.class).list())
                .as("say `select access.about('schema.table', 'column')` in its migration; a pointer whose row says the"
                        + " rest without it stays")
                .containsExactly("mapping.standing.instead");
    }

    private void lift(Actor who) {
        var coordinator = people.another("region:EA", Role.REGIONAL_COORDINATOR);
        var reference = conflict(coordinator, who).reference();
        conflicts.askToLift(coordinator, reference, "It was another of that name");
        conflicts.lift(people.another("region:EA", Role.REGIONAL_COORDINATOR), reference);
    }

    private KeptAway conflict(Actor reader, Actor who) {
        return conflicts.all(reader).stream()
                .filter(one -> one.person().equals(who.name()))
                .findFirst()
                .orElseThrow();
    }

    private boolean finds(Actor reader) {
        return finding.find(reader, NAME, 100).stream()
                .anyMatch(hit -> hit.reference().equals(relative.reference().text()));
    }

    private Record record() {
        return new Record(relative.id(), relative.reference());
    }

    /** All rows about the relative that a reader sees, whatever their table. */
    private Set<String> rows(Actor reader) {
        return transactions.as(reader, () -> {
            var found = new TreeSet<String>();
            for (var column : columns()) {
                var parts = List.of(column.split(" "));
                jdbc.sql("select to_jsonb(t) - 'class' from %s t where %s = :id".formatted(parts.get(0), parts.get(1)))
                        .param("id", relative.id().value())
                        .query(row -> {
                            found.add(column + row.getString(1));
                        });
            }
            return found;
        });
    }

    private List<String> columns() {
        return jdbc.sql("""
            select relation || ' ' || name
              from access.entity_column
             where has_table_privilege(relation, 'select')
             order by 1
            """).query(String.class).list();
    }

    private void say(Entity subject, Predicate predicate, @Nullable String text, @Nullable Entity object) {
        statements.record(
                colleague,
                List.of(new NewStatement(
                        subject.ref(),
                        predicate,
                        text,
                        null,
                        object == null ? null : object.ref(),
                        true,
                        Grade.parse("2B P").orElseThrow(),
                        source.id(),
                        Period.UNKNOWN,
                        subject.accessClass())));
    }
}
