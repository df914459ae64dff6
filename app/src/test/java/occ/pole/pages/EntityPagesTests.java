package occ.pole.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import occ.access.Role;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.pole.Entity;
import occ.pole.NewStatement.Basis;
import occ.pole.PoleWorld;
import occ.pole.Predicate;
import occ.pole.StatementId;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class EntityPagesTests {
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    PoleWorld world;

    @BeforeEach
    void open() {
        world = PoleWorld.of(context);
    }

    @Test
    void saysWhatIsKnownWithSourceGradeAndWhetherItIsAFact() {
        var person = world.named(people.analyst(), EntityKind.PERSON, "Jory Penhallowick");
        world.say(people.analyst(), person, Predicate.PRISON_NUMBER, "A1234BC");

        var text = page(person).text();

        assertThat(text).contains("Jory Penhallowick", person.reference().text(), "OFFICIAL-SENSITIVE");
        assertThat(text).contains("Prison number A1234BC", "Fact", "2B P", "Official: Custody record");
    }

    @Test
    @DisplayName("R41: a past day shows what was known then, with what has been replaced or withdrawn since")
    void aPastDayShowsWhatWasKnownThen() {
        var analyst = people.analyst();
        var person = on("2024-02-01", () -> world.named(analyst, EntityKind.PERSON, "Perran Uglow"));
        var alias = on("2024-02-02", () -> world.say(analyst, person, Predicate.ALIAS, "Lantern"));
        var work = on("2024-02-03", () -> world.say(analyst, person, Predicate.OCCUPATION, "Roofer"));
        on("2024-03-10", () -> {
            world.statements().withdraw(analyst, List.of(alias));
            return world.statements()
                    .supersede(
                            analyst,
                            work,
                            world.basis(analyst, world.open(analyst))
                                    .text(person.ref(), Predicate.OCCUPATION, "Haulier"));
        });

        assertThat(asAt(person, "2024-01-31")).contains("Nothing that you may see was known of this");
        assertThat(asAt(person, "2024-02-02")).contains("Lantern").doesNotContain("Roofer");
        assertThat(asAt(person, "2024-03-09")).contains("Lantern", "Roofer").doesNotContain("Haulier");
        assertThat(asAt(person, "2024-03-10")).contains("Haulier").doesNotContain("Lantern", "Roofer");
        assertThat(page(person).text()).contains("Haulier").doesNotContain("Lantern", "Roofer");
        assertThat(history(person).text()).contains("Lantern", "Roofer", "Haulier", "Replaced", "Withdrawn", "Stands");
    }

    @Test
    @DisplayName("R41: names of others on the page are those of that day too")
    void othersAreNamedAsTheyWereThen() {
        var analyst = people.analyst();
        var friend = on("2024-02-01", () -> world.named(analyst, EntityKind.PERSON, "Senara Trewhella"));
        var person = on("2024-02-01", () -> world.named(analyst, EntityKind.PERSON, "Wella Nancarrow"));
        on("2024-02-02", () -> world.link(analyst, person, Predicate.ASSOCIATE_OF, friend));
        on("2024-05-02", () -> world.say(analyst, friend, Predicate.NAME, "Senara Boscawen"));

        assertThat(asAt(person, "2024-03-01")).contains("Senara Trewhella").doesNotContain("Boscawen");
        assertThat(page(person).text()).contains("Senara Boscawen").doesNotContain("Trewhella");
    }

    @Test
    void aDayThatIsNoneIsRefusedAndThePageStaysAtNow() {
        var person = world.named(people.analyst(), EntityKind.PERSON, "Elowen Chegwidden");

        for (var typed : List.of("yesterday", "2024-02-30", "2999-01-01")) {
            assertThat(asAt(person, typed)).as(typed).contains("Enter a past day", "Elowen Chegwidden");
        }
    }

    @Test
    void claimsThatCannotAllBeSoStandSideBySide() {
        var person = world.named(people.analyst(), EntityKind.PERSON, "Kensa Tregidgo");
        world.born(people.analyst(), person, LocalDate.of(1979, 3, 3));
        world.born(people.analyst(), person, LocalDate.of(1979, 3, 13));

        assertThat(page(person).html()).contains("app-claims");
        assertThat(page(person).text())
                .contains("Competing claims: Date of birth", "3 March 1979", "13 March 1979", "Said by 1 statement");
    }

    @Test
    void showsLinksBothWays() {
        var person = world.named(people.analyst(), EntityKind.PERSON, "Massen Roskilly");
        var phone = world.named(people.analyst(), EntityKind.PHONE, "Second phone");
        world.link(people.analyst(), person, Predicate.USES, phone);

        assertThat(page(person).html()).contains("href=\"/entities/" + phone.reference());
        assertThat(page(phone).html()).contains("href=\"/entities/" + person.reference());
        assertThat(page(phone).text()).contains("1 link of what you may see", "Massen Roskilly");
    }

    @Test
    void muchThatIsSaidIsReadPageByPage() {
        var analyst = people.analyst();
        var person = world.named(analyst, EntityKind.PERSON, "Keren Tregenza");
        IntStream.range(100, 155).forEach(number -> world.say(analyst, person, Predicate.ALIAS, "Alias-" + number));
        var visitor = Visitor.signedIn(context, analyst);

        assertThat(visitor.open(address(person)).text())
                .contains("Alias-100", "Showing 1 to 50 of 56")
                .doesNotContain("Alias-154");
        assertThat(visitor.open(address(person) + "?said=2").text())
                .contains("Alias-154", "Showing 51 to 56 of 56")
                .doesNotContain("Alias-100");
    }

    @Test
    void muchThatWasEverSaidIsReadPageByPage() {
        var analyst = people.analyst();
        var person = world.named(analyst, EntityKind.PERSON, "Tamsin Polglaze");
        IntStream.range(100, 155).forEach(number -> world.say(analyst, person, Predicate.ALIAS, "Alias-" + number));
        var visitor = Visitor.signedIn(context, analyst);

        assertThat(visitor.open(address(person) + "/history").text())
                .contains("Alias-154", "Showing 1 to 50 of 56")
                .doesNotContain("Alias-100");
        assertThat(visitor.open(address(person) + "/history?page=2").text())
                .contains("Alias-100", "Showing 51 to 56 of 56")
                .doesNotContain("Alias-154");
    }

    @Test
    @DisplayName("A hidden statement, link, source or far end leaves no trace")
    void whatIsHiddenLeavesNoTrace() {
        var owner = people.analyst();
        var closed = world.closed(owner);
        var person = world.named(owner, EntityKind.PERSON, "Demelza Rosewarne");
        var secret = world.named(owner, EntityKind.PERSON, "Hedra Secretfriend", closed);
        var phone = world.named(owner, EntityKind.PHONE, "Plain phone");
        var kent = Visitor.signedIn(context, people.with("force:kent", Role.ANALYST));
        var bare = kent.open(address(person)).masked();
        var bareHistory = kent.open(address(person) + "/history").masked();

        world.say(owner, person, Predicate.ALIAS, "Hiddenalias", closed);
        world.link(owner, person, Predicate.ASSOCIATE_OF, secret);
        world.link(owner, secret, Predicate.ASSOCIATE_OF, person);
        world.link(owner, person, Predicate.USES, phone, closed);
        var hiddenSource = world.source(owner, closed, "Hidden paper");
        world.statements()
                .record(
                        owner,
                        List.of(new Basis(hiddenSource.id(), PoleWorld.GRADE, true, world.open(owner))
                                .text(person.ref(), Predicate.OCCUPATION, "Farrier")));

        assertThat(page(person).text()).contains("Hiddenalias", "Hedra Secretfriend", "Plain phone", "Farrier");
        assertThat(kent.open(address(person)).masked()).isEqualTo(bare);
        assertThat(kent.open(address(person) + "/history").masked()).isEqualTo(bareHistory);
    }

    @Test
    @DisplayName("What is hidden and what was never there are the same page")
    void hiddenAndMissingAreTheSamePage() {
        var hidden = world.named(people.analyst(), EntityKind.PERSON, "Ysella Hidden", world.closed(people.analyst()));
        var kent = Visitor.signedIn(context, people.with("force:kent", Role.ANALYST));
        var nowhere = "/entities/" + Reference.next(EntityKind.PERSON);

        for (var part : List.of("", "/history", "/statements/new", "?as-at=2024-01-01")) {
            var refused = kent.open(address(hidden) + part);
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.masked()).isEqualTo(kent.open(nowhere + part).masked());
        }
        assertThat(kent.open("/entities/not-a-reference").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("R50: no key leaves the server, only references")
    void noKeyLeavesTheServer() {
        var person = world.named(people.analyst(), EntityKind.PERSON, "Tegen Polglase");
        var statement = world.say(people.analyst(), person, Predicate.ALIAS, "Teg");
        var analyst = Visitor.signedIn(context, people.analyst());
        var ofStatement = address(person) + "/statements/" + statement.reference();

        for (var path : List.of(
                address(person),
                address(person) + "/history",
                address(person) + "/statements/new",
                address(person) + "/statements/new?predicate=ASSOCIATE_OF",
                ofStatement + "/correction",
                ofStatement + "/withdrawal",
                "/people",
                "/people?q=Polglase",
                "/search?q=Polglase",
                "/entities/new",
                "/entities/new?kind=PERSON")) {
            var page = analyst.open(path);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(KEY.matcher(page.masked()).find()).as(path).isFalse();
        }
    }

    @Test
    void aReaderWithoutTheVerbIsOfferedNoChange() {
        var person = world.named(people.analyst(), EntityKind.PERSON, "Clemo Bolitho");
        var statement = world.say(people.analyst(), person, Predicate.ALIAS, "Clem");
        var chair = Visitor.signedIn(context, people.chair());

        assertThat(chair.open(address(person)).text())
                .contains("Clemo Bolitho")
                .doesNotContain("Correct", "Add to what");
        assertThat(chair.open(address(person) + "/statements/new").status()).isEqualTo(404);
        assertThat(chair.open(address(person) + "/statements/" + statement.reference() + "/withdrawal")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anotherBodysStatementMayBeAddedToButNotWithdrawn() {
        var person = world.named(people.analyst(), EntityKind.PERSON, "Jenifer Trevaskis");
        StatementId statement = world.say(people.analyst(), person, Predicate.ALIAS, "Jen");
        var kent = Visitor.signedIn(context, people.with("force:kent", Role.ANALYST));

        assertThat(kent.open(address(person)).text())
                .contains("Add to what is known")
                .doesNotContain("Withdraw");
        assertThat(kent.open(address(person) + "/statements/" + statement.reference() + "/withdrawal")
                        .status())
                .isEqualTo(404);
    }

    private Visitor.Page page(Entity entity) {
        return Visitor.signedIn(context, people.analyst()).open(address(entity));
    }

    private Visitor.Page history(Entity entity) {
        return Visitor.signedIn(context, people.analyst()).open(address(entity) + "/history");
    }

    private String asAt(Entity entity, String day) {
        return Visitor.signedIn(context, people.analyst())
                .open(address(entity) + "?as-at=" + day)
                .text();
    }

    private static String address(Entity entity) {
        return "/entities/" + entity.reference();
    }

    private static <T> T on(String day, Supplier<T> deed) {
        var result = new ArrayList<T>();
        Now.at(Instant.parse(day + "T12:00:00Z"), () -> result.add(deed.get()));
        return result.getFirst();
    }
}
