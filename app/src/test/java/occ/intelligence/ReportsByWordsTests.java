package occ.intelligence;

import static occ.intelligence.MadeReports.free;
import static occ.intelligence.MadeReports.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import occ.access.Forbidden;
import occ.access.Role;
import occ.access.Transactions;
import occ.intelligence.Reports.Line;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.web.context.WebApplicationContext;

/** Finding reports by what they say, as each reader may read them. */
@WholeApplication
class ReportsByWordsTests {
    @Autowired
    ReportsByWords byWords;

    @Autowired
    Sanitising sanitising;

    @Autowired
    Approving approving;

    @Autowired
    Transactions transactions;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    WebApplicationContext context;

    MadeReports made;

    @BeforeEach
    void reports() {
        made = beans.createBean(MadeReports.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trawlers", "TRAWLER moored", "\"moored at dusk\"", "-trawler moored", "zeppelin or trawler"})
    void aReportIsFoundByTheWordsOfAnItem(String words) {
        var report = made.approved("Two trawlers moored at dusk beside the jetty.");

        assertThat(found(people.analyst(), words)).contains(report.reference());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"dusk moored\"", "ketches zeppelin", "the and of", "\"", "((", "🛶", "' or 1=1 --"})
    void whatNoReportSaysFindsNone(String words) {
        made.approved("Two ketches moored at dusk.");

        assertThat(found(people.analyst(), words)).isEmpty();
        assertThat(byWords.find(people.analyst(), words).isTooMany()).isFalse();
    }

    @Test
    void aReportIsFoundByItsReferenceHoweverItIsWritten() {
        var report = made.approved("Nothing of note.");
        var typed = " " + report.reference().text().toLowerCase(Locale.ROOT).replace('-', ' ');

        assertThat(found(people.analyst(), typed)).containsExactly(report.reference());
    }

    @Test
    @DisplayName("R19: words of a covert item find nothing for whoever may not read it")
    void wordsOfACovertItemFindNothing() {
        var report = made.approved(
                List.of(free(), under(ActionCode.A1, SanitisationCode.S1)), "Crates.", "The gantry is watched.");

        assertThat(found(people.analyst(), "gantry")).isEmpty();
        assertThat(found(made.officer(), "gantry")).contains(report.reference());
    }

    @Test
    @DisplayName("R20: words that were taken out, and words of a report still in work, find nothing for anybody")
    void wordsThatWereTakenOutFindNothing() {
        var evaluated = made.evaluated(List.of(free()), "The sexton says that vergers meet.");
        var texts = MadeReports.texts(evaluated, "Vergers meet.");
        var sent = MadeReports.done(sanitising.send(made.officer(), evaluated.reference(), evaluated.version(), texts));

        assertThat(found(made.officer(), "vergers")).isEmpty();
        MadeReports.done(approving.approve(made.second(), sent.reference(), sent.version()));

        assertThat(found(made.officer(), "vergers")).containsExactly(evaluated.reference());
        assertThat(found(made.officer(), "sexton")).isEmpty();
    }

    @Test
    void whoMayReadNoIntelligenceFindsNone() {
        var partner = people.with("agency:cifas", Role.PARTNER);
        made.approved("A dredger by night.");

        assertThatThrownBy(() -> byWords.find(partner, "dredger")).isInstanceOf(Forbidden.class);
        assertThat(Visitor.signedIn(context, partner).open("/search?q=dredger").text())
                .doesNotContain("Intelligence reports");
    }

    @Test
    void theListAndTheBoxFindTheSame() {
        var report = made.approved("A lighter and its bargeman.");
        var visitor = Visitor.signedIn(context, people.analyst());

        assertThat(visitor.open("/intelligence?words=bargemen+bargeman").text())
                .contains("No report that you may read");
        assertThat(visitor.open("/intelligence?words=bargeman").text())
                .contains("Reports that say “bargeman”", report.reference().text());
        assertThat(visitor.open("/search?q=bargeman").text())
                .contains("Intelligence reports", report.reference().text());
        assertThat(visitor.open("/intelligence?words=%00").status()).isEqualTo(200);
        assertThat(visitor.open("/intelligence?words=" + "x".repeat(201)).status())
                .isEqualTo(422);
    }

    private List<Reference> found(Actor actor, String words) {
        return transactions.as(
                actor,
                () -> byWords.find(actor, words).lines(0, 50).stream()
                        .map(Line::reference)
                        .toList());
    }
}
