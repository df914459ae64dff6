package occ.pole.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import occ.access.Compartment;
import occ.access.Role;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.pole.Finding;
import occ.pole.PoleWorld;
import occ.pole.Predicate;
import occ.pole.SearchHit;
import occ.pole.recording.Grounds;
import occ.pole.recording.Grounds.SourceChoice;
import occ.pole.recording.Readers;
import occ.pole.recording.Recording;
import occ.pole.recording.Said;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class FindingTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    Finding finding;

    @Autowired
    Recording recording;

    @Autowired
    Flyway migrations;

    PoleWorld world;

    @BeforeEach
    void open() {
        world = PoleWorld.of(context);
    }

    @Test
    void findsByAReferenceHoweverItIsTyped() {
        var person = world.named(people.analyst(), EntityKind.PERSON, "Orlan Fetherwick");
        var typed = person.reference().text().replace("-", " ").toLowerCase(Locale.ROOT);

        assertThat(find(people.analyst(), typed)).extracting(SearchHit::because).containsExactly("Reference");
    }

    @Test
    void findsByANumberHoweverItIsTyped() {
        var phone = world.named(people.analyst(), EntityKind.PHONE, "Work phone");
        world.say(people.analyst(), phone, Predicate.PHONE_NUMBER, "+447700900461");

        var found = find(people.analyst(), "07700 900 461");

        assertThat(found)
                .extracting(SearchHit::reference)
                .contains(phone.reference().text());
        assertThat(found.getFirst().because()).isEqualTo("Telephone number 07700 900461");
    }

    @Test
    void findsByAPartOfANameAndWithAMistake() {
        var person = world.named(people.analyst(), EntityKind.PERSON, "Piran Skeltane");

        assertThat(find(people.analyst(), "Skeltane"))
                .extracting(SearchHit::name)
                .contains("Piran Skeltane");
        assertThat(find(people.analyst(), "Pyran Skeltain"))
                .extracting(SearchHit::reference)
                .contains(person.reference().text());
    }

    @Test
    void saysUnderWhichOtherNameSomebodyWasFound() {
        var person = world.named(people.analyst(), EntityKind.PERSON, "Morwen Attlesby");
        world.say(people.analyst(), person, Predicate.ALIAS, "The Quillfeather");

        assertThat(find(people.analyst(), "quillfeather"))
                .containsExactly(new SearchHit(
                        EntityKind.PERSON,
                        person.reference().text(),
                        "Morwen Attlesby",
                        "Also known as The Quillfeather"));
    }

    @Test
    void whatTheReaderMayNotSeeIsNotFoundByAnyWay() {
        var owner = people.analyst();
        var hidden = world.named(owner, EntityKind.PERSON, "Tamsin Orrellvane", world.closed(owner));
        world.say(owner, hidden, Predicate.NINO, "CE123456B", world.closed(owner));
        var stranger = people.with("force:kent", Role.ANALYST);

        for (var typed : List.of(hidden.reference().text(), "CE 12 34 56 B", "Orrellvane")) {
            assertThat(find(owner, typed)).as(typed).isNotEmpty();
            assertThat(find(stranger, typed)).as(typed).isEmpty();
        }
    }

    @Test
    @DisplayName("R43: nobody is found by nationality, sex, marks or descriptions, however they are typed")
    void nobodyIsFoundByWhatIsNobodysName() {
        var owner = people.analyst();
        var person = world.named(owner, EntityKind.PERSON, "Jory Trevaskis");
        world.say(owner, person, Predicate.NATIONALITY, "Ruritanian");
        world.say(owner, person, Predicate.DISTINGUISHING_MARK, "Prays at Zendaville temple");
        world.say(owner, person, Predicate.DESCRIPTION, "Under treatment at Quorndale");

        for (var typed : List.of("Ruritanian", "Zendaville", "Quorndale")) {
            assertThat(find(owner, typed)).as(typed).isEmpty();
        }
    }

    @Test
    @DisplayName("What is said on the word of a hidden source is as hidden as the source, and found by nobody else")
    void whatRestsOnAHiddenSourceIsHidden() {
        var admitted = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var person = world.named(people.analyst(), EntityKind.PERSON, "Clemo Bolitho");
        var hidden = world.source(admitted, world.safeguarding(admitted), "Log of the circle");
        var resting = new Grounds(new SourceChoice.Known(hidden), PoleWorld.GRADE, true, new Readers.ByRule());

        recording.add(admitted, person, Said.text(Predicate.ALIAS, "Quernstone"), resting);

        assertThat(find(admitted, "Quernstone")).isNotEmpty();
        assertThat(find(people.analyst(), "Quernstone")).isEmpty();
    }

    @Test
    void findsNothingInALineFarTooLong() {
        assertThat(find(people.analyst(), "Skeltane ".repeat(100_000))).isEmpty();
    }

    @Test
    @DisplayName("R22: a search is in the trail with the number of its results")
    void aSearchIsInTheTrail() {
        var searcher = people.another("force:merseyside", Role.ANALYST);

        find(searcher, "nobody is called Zzyxwv");

        assertThat(owner().sql("select count from audit.entry where actor = :actor and deed = 'pole.searched'")
                        .param("actor", searcher.account().value())
                        .query(Integer.class)
                        .list())
                .containsExactly(0);
    }

    /** The application itself may add to the trail and not read it. */
    private JdbcClient owner() {
        return JdbcClient.create(migrations.getConfiguration().getDataSource());
    }

    private List<SearchHit> find(Actor actor, String typed) {
        return finding.find(actor, typed, 20);
    }
}
