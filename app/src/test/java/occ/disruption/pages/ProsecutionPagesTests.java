package occ.disruption.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import occ.access.Role;
import occ.disruption.ClaimExamples;
import occ.disruption.Disruptions;
import occ.disruption.Disruptions.Outcome.Done;
import occ.disruption.Effect;
import occ.kernel.EntityKind;
import occ.kernel.Grade.Handling;
import occ.kernel.Reference;
import occ.pole.PoleWorld;
import occ.tasking.MadeSubjects;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.Visitor;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/** Prosecutions on pages: a charge, what the courts made of it, bad input, and by whom it is not for. */
@WholeApplication
class ProsecutionPagesTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ApplicationContext context;

    @Autowired
    Browsers browsers;

    @Autowired
    Disruptions disruptions;

    @Autowired
    People people;

    Visitor lead;
    Visitor kent;
    String address;
    String accused;

    @BeforeEach
    void aDisruption() {
        lead = new Visitor(browsers.as(people.leadOfficer()));
        kent = new Visitor(browsers.as(people.with("force:kent", Role.LEAD_OFFICER)));
        var subject = beans.createBean(MadeSubjects.class).nominated(EntityKind.GROUP, "Lost a Case", Handling.P);
        accused = PoleWorld.of(context)
                .named(people.analyst(), EntityKind.PERSON, "Perran Quillhampton")
                .reference()
                .text();
        address = ((Done) disruptions.write(people.leadOfficer(), subject, ClaimExamples.of(Effect.MINOR), ""))
                .disruption()
                .address();
    }

    @Test
    @DisplayName("A charge and what the courts made of it stand on the disruption, for others to read and not to write")
    void aChargeAndWhatCameOfIt() {
        assertThat(lead.open(address).text()).contains("Nobody is recorded as charged");
        var sent = lead.send(address + "/prosecutions", lead.open(address + "/prosecutions/new"), charge());
        assertThat(lead.follow(sent).text()).contains("The charge is recorded", "Perran Quillhampton", "Charged");
        var prosecution = prosecution();

        lead.send(
                prosecution,
                lead.open(prosecution),
                Map.of("kind", "CONVICTED", "on-day", "2", "on-month", "3", "on-year", "2025"));
        var sentence = Map.of(
                "kind",
                "SENTENCED",
                "on-day",
                "3",
                "on-month",
                "4",
                "on-year",
                "2025",
                "months",
                "54",
                "words",
                "Pleaded guilty");
        lead.send(prosecution, lead.open(prosecution), sentence);

        assertThat(lead.open(prosecution).text())
                .contains("Sentenced: 54 months of custody", "Pleaded guilty", "Conviction quashed");
        assertThat(kent.open(address).text()).contains("Sentenced: 54 months of custody");
        assertThat(kent.open(prosecution).text()).contains("Convicted").doesNotContain("Record what happened");
        assertThat(kent.open(address + "/prosecutions/new").status()).isEqualTo(404);
        assertThat(kent.send(prosecution, kent.open(prosecution), sentence).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("What is missing or wrong is said beside its field, and nothing that was typed is lost")
    void whatIsWrongIsSaid() {
        var form = lead.open(address + "/prosecutions/new");
        assertThat(lead.send(
                                address + "/prosecutions",
                                form,
                                Map.of("offence", "Conspiracy", "on-day", "31", "on-month", "2", "on-year", "2025"))
                        .text())
                .contains(
                        "Enter the reference of who is charged",
                        "Enter the court",
                        "day of the charge must be a real date");
        var unknown = lead.send(
                address + "/prosecutions", form, charge(Reference.next("PER").text()));
        assertThat(unknown.text()).contains("There is no such record that you may see");
        assertThat(unknown.html()).contains("Crown Court at Marlowe Bridge");
        lead.send(address + "/prosecutions", form, charge());

        var page = lead.open(prosecution());
        assertThat(lead.send(prosecution(), page, Map.of("on-day", "1", "on-month", "1", "on-year", "2025"))
                        .text())
                .contains("Select what happened");
        assertThat(lead.send(
                                prosecution(),
                                page,
                                Map.of("kind", "SENTENCED", "on-day", "3", "on-month", "4", "on-year", "2025"))
                        .text())
                .contains("It is “Charged”, so it cannot become “Sentenced”");
        assertThat(lead.open(address + "/prosecutions/PRS-2222-2222-2").status())
                .isEqualTo(404);
    }

    private String prosecution() {
        var html = lead.open(address).html();
        var at = html.indexOf(address + "/prosecutions/PRS-");
        return html.substring(at, html.indexOf('"', at));
    }

    private Map<String, String> charge() {
        return charge(accused);
    }

    private static Map<String, String> charge(String against) {
        return Map.of(
                "against", against,
                "offence", "Conspiracy to supply, Criminal Law Act 1977 section 1",
                "court", "Crown Court at Marlowe Bridge",
                "on-day", "1",
                "on-month", "2",
                "on-year", "2025");
    }
}
