package occ.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import occ.access.Forbidden;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.intelligence.standing.NewStandingSearch;
import occ.intelligence.standing.NewStandingSearch.Asked;
import occ.intelligence.standing.StandingSearch;
import occ.intelligence.standing.StandingSearches;
import occ.intelligence.standing.StandingSearches.Begun;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.pole.Entity;
import occ.pole.NewlySaid.News;
import occ.pole.PoleWorld;
import occ.pole.Predicate;
import occ.pole.StatementId;
import occ.pole.Statements;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a standing search tells, and to whom, in the whole application on a real PostgreSQL. */
@WholeApplication
class StandingSearchesTests {
    private static final String NUMBER = "+447700900462";

    @Autowired
    StandingSearches searches;

    @Autowired
    Statements statements;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    PoleWorld world;
    Actor watcher;
    Actor recorder;

    @BeforeEach
    void people() {
        world = PoleWorld.of(context);
        watcher = people.another("force:kent", Role.ANALYST);
        recorder = people.analyst();
    }

    @Test
    void aNameIsToldOfWithoutRegardToCaseOrAccents() {
        var search = begin(new Asked.ByName("ZÓRAN  okonjo-vale"));
        var person = world.named(recorder, EntityKind.PERSON, "Zoran Okonjo Vale");
        var said = world.say(recorder, person, Predicate.OCCUPATION, "Docker");

        assertThat(told(search)).hasSize(2).contains(said);
        assertThat(news().values()).containsExactly(2);
    }

    @Test
    void ofARecordBothEndsOfALinkAreToldOf() {
        var person = world.named(recorder, EntityKind.PERSON, "Ines Quarmby");
        var group = world.named(recorder, EntityKind.GROUP, "Quarmby Crew");
        var search = begin(new Asked.ByReference(group.reference()));

        var link = world.link(recorder, person, Predicate.MEMBER_OF, group);
        world.say(recorder, person, Predicate.OCCUPATION, "Nothing of the group");

        assertThat(told(search)).containsExactly(link);
        assertThat(search.title()).isEqualTo("Quarmby Crew");
    }

    @Test
    void ofANumberItIsToldWhoUsesIt() {
        var search = begin(new Asked.ByNumber(Predicate.PHONE_NUMBER, NUMBER));
        var phone = world.named(recorder, EntityKind.PHONE, "A phone");
        world.say(recorder, phone, Predicate.PHONE_NUMBER, NUMBER);
        var person = world.named(recorder, EntityKind.PERSON, "Ruth Tamblyn");
        var link = world.link(recorder, person, Predicate.USES, phone);

        assertThat(told(search)).contains(link);
        assertThat(search.title()).isEqualTo("07700 900462");
    }

    @Test
    void whatTheWatcherRecordedIsNoNews() {
        var person = world.named(recorder, EntityKind.PERSON, "Agnes Thorley");
        var search = begin(new Asked.ByReference(person.reference()));
        world.say(watcher, person, Predicate.OCCUPATION, "Driver");

        assertThat(told(search)).isEmpty();
        assertThat(news()).isEmpty();
    }

    @Test
    void whatTheWatcherMayNotReadIsNotToldOf() {
        var person = world.named(recorder, EntityKind.PERSON, "Bram Ostler");
        var search = begin(new Asked.ByReference(person.reference()));
        var byName = begin(new Asked.ByName("Bram Ostler"));
        world.say(recorder, person, Predicate.OCCUPATION, "Hidden", world.closed(recorder));
        hiddenGroupOf(person);
        world.named(recorder, EntityKind.PERSON, "Bram Ostler", world.closed(recorder));

        assertThat(told(search)).isEmpty();
        assertThat(told(byName)).isEmpty();
        assertThat(news()).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNotToldOf() {
        var person = world.named(recorder, EntityKind.PERSON, "Cato Wrenfield");
        var search = begin(new Asked.ByReference(person.reference()));
        statements.withdraw(recorder, List.of(world.say(recorder, person, Predicate.OCCUPATION, "Wrong")));

        assertThat(told(search)).isEmpty();
    }

    @Test
    void aMatchIsToldOnceAndTheNextOnAnotherDay() {
        var person = world.named(recorder, EntityKind.PERSON, "Dilys Farrowby");
        var search = begin(new Asked.ByReference(person.reference()));
        var first = world.say(recorder, person, Predicate.OCCUPATION, "Welder");
        assertThat(news()).hasSize(1);

        searches.seen(watcher, search.reference(), recordedAt(search));
        assertThat(told(again(search))).doesNotContain(first);
        world.say(recorder, person, Predicate.OCCUPATION, "Fitter");

        assertThat(news()).isEmpty();
        assertThat(after(1, () -> news().values())).containsExactly(1);
    }

    @Test
    void afterNinetyDaysItTellsNothingUntilItIsRenewed() {
        var person = world.named(recorder, EntityKind.PERSON, "Edda Millburn");
        var search = begin(new Asked.ByReference(person.reference()));
        world.say(recorder, person, Predicate.OCCUPATION, "Baker");

        assertThat(after(91, () -> news().values())).isEmpty();
        after(91, () -> {
            searches.renew(watcher, search.reference());
            return search;
        });
        assertThat(after(92, () -> news().values())).containsExactly(1);
    }

    @Test
    void itIsThereForItsOwnerAlone() {
        var search = begin(new Asked.ByName("Fenwick Dace"));
        var other = people.another("force:kent", Role.ANALYST);

        assertThat(searches.own(other)).isEmpty();
        assertThatThrownBy(() -> searches.get(other, search.reference())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> searches.end(other, search.reference())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> searches.own(people.auditor())).isInstanceOf(Forbidden.class);
        searches.end(watcher, search.reference());
        assertThat(searches.own(watcher)).isEmpty();
    }

    @Test
    void aHiddenRecordIsRefusedInTheWordsForNone() {
        var hidden = world.named(recorder, EntityKind.PERSON, "Gwil Harkness", world.closed(recorder));

        assertThat(searches.begin(watcher, asked(new Asked.ByReference(hidden.reference()))))
                .isInstanceOf(Begun.Refused.class)
                .isEqualTo(searches.begin(watcher, asked(new Asked.ByReference(Reference.next("PER")))));
    }

    private void hiddenGroupOf(Entity person) {
        var hidden = world.named(recorder, EntityKind.GROUP, "Hidden Crew", world.closed(recorder));
        world.link(recorder, person, Predicate.MEMBER_OF, hidden);
    }

    private StandingSearch begin(Asked what) {
        if (searches.begin(watcher, asked(what)) instanceof Begun.Done(var search)) {
            return search;
        }
        throw new AssertionError(what);
    }

    private static NewStandingSearch asked(Asked what) {
        return new NewStandingSearch(
                what, "Named in a threat", DateWords.today(Instant.now()).plusDays(90));
    }

    private StandingSearch again(StandingSearch search) {
        return searches.get(watcher, search.reference());
    }

    private List<StatementId> told(StandingSearch search) {
        return news(search).stream().map(one -> one.statement().id()).toList();
    }

    private Map<StandingSearch, Integer> news() {
        return searches.news(watcher, searches.own(watcher));
    }

    private List<News> news(StandingSearch search) {
        return searches.matches(watcher, search, 100);
    }

    private Instant recordedAt(StandingSearch search) {
        return news(search).getLast().statement().recordedAt();
    }

    private static <T> T after(int days, Supplier<T> work) {
        return Now.at(Instant.now().plus(Duration.ofDays(days)), work);
    }
}
