package occ.intelligence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.pole.PoleWorld;
import occ.pole.Predicate;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WholeApplication
class StandingSearchPagesTests {
    private static final String LIST = "/standing-searches";

    @Autowired
    ApplicationContext context;

    @Autowired
    People people;

    @Autowired
    StandingSearchesAsWork work;

    Actor watcher;
    Visitor visitor;

    @BeforeEach
    void people() {
        watcher = people.another("force:kent", Role.OFFENDER_MANAGER);
        visitor = Visitor.signedIn(context, watcher);
    }

    @Test
    void fromBeginningThroughWhatIsNewToTheEnd() {
        var address = begin("PHONE_NUMBER", "07700 900463").orElseThrow();
        assertThat(visitor.open(address).text()).contains("Nothing new that you may read");
        var world = PoleWorld.of(context);
        var phone = world.named(people.analyst(), EntityKind.PHONE, "Burner of the yard");
        world.say(people.analyst(), phone, Predicate.PHONE_NUMBER, "+447700900463");

        assertThat(work.items(watcher)).extracting(WorkItem::title).containsExactly("2 new matches for “07700 900463”");
        assertThat(visitor.open(LIST).text()).contains("07700 900463", "2 new matches", "Named in a threat");
        var page = visitor.open(address);
        assertThat(page.text()).contains("Burner of the yard");
        assertThat(visitor.follow(visitor.send(address + "/seen", page, Map.of()))
                        .text())
                .contains("Nothing new");
        assertThat(visitor.open(address).text()).doesNotContain("Burner of the yard");

        visitor.send(address + "/end", visitor.open(address), Map.of());
        assertThat(visitor.open(address).status()).isEqualTo(404);
        assertThat(visitor.open(LIST).text()).contains("You have no standing search");
    }

    @Test
    void pastItsEndItsOwnerIsAskedWhetherItIsStillNeeded() {
        assertThat(begin("NAME", "Corvin Haldersley")).isPresent();

        var later = Now.at(Instant.now().plus(Duration.ofDays(91)), () -> work.items(watcher));
        assertThat(later).extracting(WorkItem::kind).containsExactly(Kind.DECIDE);
    }

    @Test
    void itNeedsAReasonAndWhatIsWatchedMustBeReadable() {
        var answer =
                visitor.send(LIST, visitor.open(LIST + "/new"), Map.of("by", "VRM", "words", "???", "purpose", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Enter why you need it", "Enter the day it ends");
    }

    private Optional<String> begin(String by, String words) {
        var ends = DateWords.today(Instant.now()).plusDays(90);
        var typed = new HashMap<>(Map.of(
                "by",
                by,
                "words",
                words,
                "purpose",
                "Named in a threat",
                "ends-day",
                String.valueOf(ends.getDayOfMonth()),
                "ends-month",
                String.valueOf(ends.getMonthValue()),
                "ends-year",
                String.valueOf(ends.getYear())));
        return visitor.send(LIST, visitor.open(LIST + "/new"), typed).location();
    }
}
