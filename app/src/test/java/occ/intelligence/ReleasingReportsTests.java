package occ.intelligence;

import static occ.intelligence.MadeReports.done;
import static occ.intelligence.MadeReports.free;
import static occ.intelligence.MadeReports.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Role;
import occ.faces.NoSuchRecord;
import occ.intelligence.Disseminating.NewRelease;
import occ.intelligence.Disseminating.Release;
import occ.intelligence.Outcome.Refused;
import occ.kernel.Actor;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Releasing a report to other bodies and calling it back, in the whole application on a real PostgreSQL. */
@WholeApplication
class ReleasingReportsTests {
    private static final String FREE = "Parcels leave from Unit 9.";
    private static final String KEPT = "The keys hang in the office.";

    @Autowired
    Disseminating disseminating;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    AutowireCapableBeanFactory beans;

    MadeReports made;
    Organisation kent;
    Organisation dorset;

    @BeforeEach
    void people() {
        made = beans.createBean(MadeReports.class);
        kent = body("force:kent");
        dorset = body("force:dorset");
    }

    @Test
    @DisplayName("R18: a recipient outside the conditions gets nothing of an item, and one that they name gets it")
    void conditionsDecideWhatARecipientHolds() {
        var report = made.approved(List.of(free(), under(ActionCode.A3, SanitisationCode.S1, kent.id())), FREE, KEPT);

        assertThat(disseminating
                        .preview(made.officer(), report.reference(), kent)
                        .text())
                .contains(FREE, KEPT);
        var outside = disseminating.preview(made.officer(), report.reference(), dorset);
        assertThat(outside.text()).contains(FREE).doesNotContain(KEPT, "left out");
        assertThat(outside.leftOut()).hasSize(1);
    }

    @Test
    @DisplayName("R18: what is all under conditions goes to nobody they do not name")
    void nothingLeftIsRefused() {
        var report = made.approved(List.of(under(ActionCode.A3, SanitisationCode.S1, kent.id())), KEPT);

        assertThat(release(report, dorset)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("R36: what came of a suspicious activity report reaches no partner")
    void suspiciousActivityReachesNoPartner() {
        var report = made.approved(FREE);

        assertThat(disseminating
                        .preview(made.officer(), report.reference(), body("agency:cifas"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    @DisplayName("R21: a release carries the marking and the narrowest handling of what it holds")
    void aReleaseCarriesItsHandling() {
        var report = made.approved(List.of(free(), under(ActionCode.A3, SanitisationCode.S1, kent.id())), FREE, KEPT);

        assertThat(disseminating
                        .preview(made.officer(), report.reference(), kent)
                        .handling())
                .startsWith("Handling code C. A3");
        assertThat(disseminating
                        .preview(made.officer(), report.reference(), dorset)
                        .handling())
                .isEqualTo("Handling code P");
    }

    @Test
    void theRecipientHoldsItsCopyAndOthersHoldNone() {
        var report = made.approved(List.of(under(ActionCode.A3, SanitisationCode.S1, kent.id())), KEPT);
        done(release(report, kent));
        var reader = people.with("force:kent", Role.ANALYST);
        var copy = received(reader, report);

        assertThat(disseminating.get(reader, copy.reference()).text()).contains(KEPT);
        assertThatThrownBy(() -> disseminating.get(people.with("force:dorset", Role.ANALYST), copy.reference()))
                .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("R19: covert material is for the intelligence unit of its recipient alone")
    void covertMaterialIsForTheUnit() {
        var report = made.approved(List.of(under(ActionCode.A2, SanitisationCode.S1, kent.id())), KEPT);
        done(release(report, kent));

        assertThat(disseminating.received(people.with("force:kent", Role.ANALYST), 100))
                .extracting(Release::report)
                .doesNotContain(report.reference());
        assertThat(disseminating.received(people.with("force:kent", Role.INTELLIGENCE_OFFICER), 100))
                .extracting(Release::report)
                .contains(report.reference());
    }

    @Test
    @DisplayName("R27: whoever holds what was found wrong is told, whoever of the unit calls it back")
    void aRecallReachesWhoHoldsIt() {
        var report = made.approved(FREE);
        var held = done(release(report, kent));
        done(disseminating.recall(made.second(), report.reference(), held.version(), "Mistaken identity"));
        var reader = people.with("force:kent", Role.INTELLIGENCE_OFFICER);
        var copy = received(reader, report);

        assertThat(copy.recallReason()).isEqualTo("Mistaken identity");
        assertThat(copy.isUnanswered()).isTrue();
        disseminating.acknowledge(reader, copy.reference());
        assertThat(disseminating.of(made.officer(), report.id()).getFirst().isUnanswered())
                .isFalse();
    }

    private Outcome release(Report report, Organisation to) {
        return disseminating.release(
                made.officer(), report.reference(), new NewRelease(to, Gateway.LAW_ENFORCEMENT, "A joint operation"));
    }

    private Release received(Actor reader, Report report) {
        return disseminating.received(reader, 100).stream()
                .filter(release -> release.report().equals(report.reference()))
                .findFirst()
                .orElseThrow();
    }

    private Organisation body(String key) {
        return organisations.find(key).orElseThrow();
    }
}
