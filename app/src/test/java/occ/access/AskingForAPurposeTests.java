package occ.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import occ.access.Purposes.Sensitivity;
import occ.audit.OwnTrail;
import occ.database.DatabaseAddress;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Now;
import occ.pole.Entities;
import occ.pole.Entity;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.Circles;
import occ.testing.Circles.Circle;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@WholeApplication
class AskingForAPurposeTests {
    @Autowired
    Circles circles;

    @Autowired
    People people;

    @Autowired
    Browsers browsers;

    @Autowired
    Purposes purposes;

    @Autowired
    AccessClasses classes;

    @Autowired
    Entities entities;

    @Autowired
    Transactions transactions;

    @Autowired
    OwnTrail own;

    @Autowired
    DatabaseAddress address;

    private Actor reader;
    private Entity kept;
    private Browser browser;

    private record Line(String deed, String purpose) {}

    @BeforeEach
    void somethingKept() {
        reader = people.another("force:kent", Role.ANALYST);
        kept = add(circles.keptBy(reader));
        browser = browsers.newlyAs(reader);
    }

    @Test
    @DisplayName("Who opens what a compartment keeps says why, is led to where they were going, and is not asked again")
    void whoOpensWhatIsKeptSaysWhy() {
        var asked = browser.get(path(kept) + "?links=2");
        var question = browser.leadsTo(asked);
        assertThat(question).startsWith("/purposes/PUR-");
        assertThat(browser.follow(asked).body()).contains("Why do you need to see this?");
        assertThat(browser.post(question, Map.of()).body()).contains("Select what you need it for");

        var answered = answer(question);

        assertThat(browser.leadsTo(answered)).isEqualTo(path(kept) + "?links=2");
        assertThat(browser.get(path(kept)).statusCode()).isEqualTo(200);
        assertThat(browsers.newlyAs(reader).get(path(kept)).statusCode())
                .as("on another node, in another session")
                .isEqualTo(200);
    }

    @Test
    @DisplayName("R22: the purpose stands in every line about the record from then on, and in no other")
    void thePurposeStandsInEveryLine() {
        answer(browser.leadsTo(browser.get(path(kept))));
        browser.get(path(kept));
        var open = open();
        browser.get(path(open));

        var text = "INVESTIGATION: To find the supplier [OP/2026/0412]";
        assertThat(linesAbout(kept))
                .contains(new Line("pole.entity-found", text), new Line("access.purpose-given", text));
        assertThat(linesAbout(open)).extracting(Line::purpose).containsOnly("");
    }

    @Test
    @DisplayName("A look that was not explained leaves no line that the record was read")
    void anUnexplainedLookIsNoLook() {
        browser.get(path(kept));

        assertThat(linesAbout(kept)).extracting(Line::deed).doesNotContain("pole.entity-found");
    }

    @Test
    @DisplayName("It holds for eight hours, for that person and that record")
    void itHoldsForEightHours() {
        answer(browser.leadsTo(browser.get(path(kept))));

        assertThatCode(() -> require(reader, kept, Instant.now().plus(Duration.ofHours(7))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> require(reader, kept, Instant.now().plus(Duration.ofHours(9))))
                .isInstanceOf(PurposeNeeded.class);
        assertThatThrownBy(() -> require(reader, open(), Instant.now())).isInstanceOf(PurposeNeeded.class);
        assertThatThrownBy(() -> require(people.analyst(), kept, Instant.now())).isInstanceOf(PurposeNeeded.class);
    }

    @Test
    @DisplayName("Nobody is asked about what they may not see, nor answers another's question")
    void nobodyIsAskedAboutWhatTheyMayNotSee() {
        var question = browser.leadsTo(browser.get(path(kept)));
        var other = browsers.as(people.analyst());

        assertThat(other.get(path(kept)).statusCode()).isEqualTo(404);
        assertThat(other.get(question).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("What everybody may read is opened without a word")
    void whatEverybodyMayReadIsOpenedWithoutAWord() {
        assertThat(browser.get(path(open())).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> answer(String question) {
        return browser.post(
                question, Map.of("code", "INVESTIGATION", "words", "To find the supplier", "case", "OP/2026/0412"));
    }

    private void require(Actor actor, Entity entity, Instant at) {
        Now.at(at, () -> transactions.run(actor, () -> purposes.require(actor, entity.id(), Sensitivity.HIGH)));
    }

    /** Which lines are about a record, the owner of the trail sees; what their author said stands in their own log. */
    private List<Line> linesAbout(Entity entity) {
        var owner = new DriverManagerDataSource(address.jdbcUrl(), address.ownerUser(), address.ownerPassword());
        var now = Instant.now();
        var said = transactions
                .as(reader, () -> own.between(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1)), 0, 500))
                .lines();
        return JdbcClient.create(owner)
                .sql("select deed, at from audit.entry where :record = any(records)")
                .param("record", entity.id().value())
                .query((row, number) -> new Line(
                        row.getString("deed"),
                        purpose(
                                said,
                                row.getString("deed"),
                                row.getTimestamp("at").toInstant())))
                .list();
    }

    private static String purpose(List<OwnTrail.Line> said, String deed, Instant at) {
        return said.stream()
                .filter(line -> line.deed().equals(deed) && line.at().equals(at))
                .map(line -> Objects.requireNonNullElse(line.purpose(), ""))
                .findFirst()
                .orElse("");
    }

    private Entity open() {
        return transactions.as(
                reader, () -> entities.add(reader, EntityKind.PERSON, classes.ownedBy(reader, Handling.P)));
    }

    private Entity add(Circle circle) {
        return transactions.as(reader, () -> {
            var open = AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, reader.unit());
            return entities.add(reader, EntityKind.PERSON, classes.of(reader, open.within(circle.compartment())));
        });
    }

    private static String path(Entity entity) {
        return "/entities/" + entity.reference();
    }
}
