package occ.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import occ.access.Forbidden;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.picture.NationalPicture.Question;
import occ.picture.OfficialFigures.Outcome.Done;
import occ.picture.OfficialFigures.Outcome.Refused;
import occ.picture.OfficialFigures.Publication;
import occ.tasking.MadeSubjects;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Vulnerabilities on the map, one of them hidden from most. */
@WholeApplication
class OfficialFiguresTests {
    private static final EntityKind KIND = EntityKind.VULNERABILITY;

    @Autowired
    OfficialFigures official;

    @Autowired
    ProofOfResponse proof;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    Actor statistician;
    Actor second;
    LocalDate yesterday;

    @BeforeEach
    void oneIsHidden() {
        statistician = people.with("command", Role.STATISTICIAN);
        second = people.another("command", Role.STATISTICIAN);
        yesterday = DateWords.today(Instant.now()).minusDays(1);
        var made = context.getAutowireCapableBeanFactory().createBean(MadeSubjects.class);
        Now.at(Instant.now().minus(Duration.ofDays(28)), () -> made.mapped(KIND, "Hidden landing stage", Handling.C));
    }

    @Test
    @DisplayName("R51: official figures count what a reader's own leave out")
    void officialFiguresCountWhatAReadersOwnLeaveOut() {
        var reader = people.with("force:kent", Role.ANALYST);
        var own = proof.of(reader, new Question(KIND, Map.of(), new AsAt(yesterday)));

        var all = official.count(statistician, KIND, yesterday);

        assertThat(all.onTheMap()).isGreaterThan(own.whole().all());
        assertThat(all.exceptions()).isGreaterThan(own.whole().exceptions());
        assertThat(all.oldestDue()).isNotNull();
    }

    @Test
    @DisplayName("R51: nobody who reads the map counts over everything, whatever else they are")
    void nobodyWhoReadsTheMapCountsOverEverything() {
        assertThatThrownBy(() -> official.count(people.chair(), KIND, yesterday))
                .isInstanceOf(Forbidden.class);
        var both = people.with("command", Role.STATISTICIAN, Role.ANALYST);
        assertThatThrownBy(() -> official.count(both, KIND, yesterday)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> official.all(both)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> official.decide(both, Reference.next("FIG"), true))
                .isInstanceOf(Forbidden.class);
        assertThat(Visitor.signedIn(context, people.chair())
                        .open("/official-figures")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("R03, R51: figures are published rounded, once a second statistician approved them")
    void figuresArePublishedRoundedOnceASecondApproved() {
        var before = official.published(people.chair(), KIND);
        var day = yesterday.minusDays(3);

        assertThat(official.propose(statistician, KIND, day, "Figures of a quiet week"))
                .isInstanceOf(Done.class);
        assertThat(official.published(people.chair(), KIND)).isEqualTo(before);
        var waiting = proposed(day);
        assertThat(waiting.onTheMap() % waiting.roundedTo()).isZero();
        assertThat(official.decide(statistician, waiting.reference(), true)).isInstanceOf(Refused.class);
        assertThat(work(second)).contains("Figures of " + DateWords.day(day), "Approve or refuse");
        assertThat(work(statistician)).doesNotContain("Figures of " + DateWords.day(day));
        assertThat(official.decide(second, waiting.reference(), true)).isInstanceOf(Done.class);

        assertThat(official.published(people.chair(), KIND)).hasValueSatisfying(published -> {
            assertThat(published.day()).isEqualTo(day);
            assertThat(published.approved()).isTrue();
        });
        assertThat(Visitor.signedIn(context, people.chair())
                        .open("/picture/proof?kind=VULNERABILITIES")
                        .text())
                .contains("Official figures", "Figures of a quiet week");
    }

    @Test
    void aDayIsProposedOnceAndMayBeTakenBack() {
        var day = yesterday.minusDays(9);
        official.propose(statistician, KIND, day, "First try");

        assertThat(official.propose(second, KIND, day, "Second try"))
                .isEqualTo(new Refused("day", "Figures of this day are published or wait for approval"));
        assertThat(official.decide(statistician, proposed(day).reference(), false))
                .isInstanceOf(Done.class);
        assertThat(official.propose(second, KIND, day, "Second try")).isInstanceOf(Done.class);
        assertThat(official.propose(second, KIND, yesterday.plusDays(1), "Today"))
                .isEqualTo(new Refused("day", "Enter a day that is over"));
    }

    @Test
    void thePageOffersTheDeedsAndNoRecord() {
        var visitor = Visitor.signedIn(context, statistician);

        var page = visitor.open("/official-figures");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Groups", "Vulnerabilities", "Propose figures");
        assertThat(page.html()).doesNotContain("Hidden landing stage");
        assertThat(visitor.open("/groups").status()).isEqualTo(404);
    }

    private String work(Actor reader) {
        return Visitor.signedIn(context, reader).open("/work").text();
    }

    private Publication proposed(LocalDate day) {
        return official.all(statistician).stream()
                .filter(one -> one.day().equals(day) && one.approved() == null)
                .findFirst()
                .orElseThrow();
    }
}
