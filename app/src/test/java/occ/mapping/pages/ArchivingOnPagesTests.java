package occ.mapping.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import occ.access.Compartment;
import occ.access.Role;
import occ.adequacy.Clocks;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Tier;
import occ.mapping.MadeGroups;
import occ.mapping.MemberRole;
import occ.mapping.Membership;
import occ.mapping.Memberships;
import occ.mapping.Memberships.Addition;
import occ.mapping.Memberships.Who;
import occ.mapping.Origin;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.nomination.Nominations;
import occ.pole.DataSubjectCategory;
import occ.pole.SourceKind;
import occ.tasking.Response;
import occ.testing.Browser;
import occ.testing.Browsers;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class ArchivingOnPagesTests {
    @Autowired
    Nominations nominations;

    @Autowired
    Subjects subjects;

    @Autowired
    Memberships memberships;

    @Autowired
    Response response;

    @Autowired
    Clocks clocks;

    @Autowired
    Browsers browsers;

    @Autowired
    People people;

    MadeGroups made;

    @BeforeEach
    void groupsAreMade() {
        made = new MadeGroups(nominations, subjects, people);
    }

    @Test
    void theAnalystProposesAndTheRegionArchives() {
        var group = mapped("Quiet Mooring");
        assertThat(analyst().get(group.address()).body()).contains("Propose to archive");

        var proposed = analyst().post(group.address() + "/archive/proposal", proposal(group));
        assertThat(analyst().follow(proposed).body()).contains("Quiet Mooring is now archive proposed");
        assertThat(analyst().get(group.address()).body()).doesNotContain("Decide on the archive</a>");
        assertThat(coordinator().get(group.address() + "/archive").body())
                .contains("Proposed by", "Dismantled", "Little: the route is closed", "What do you decide?");

        var archived = coordinator().post(group.address() + "/archive", decision(group, "ARCHIVE", ""));
        assertThat(coordinator().follow(archived).body()).contains("Quiet Mooring is now archived");
        assertThat(analyst().get(group.address() + "/history").body())
                .contains("Propose to archive", "Dismantled. Little: the route is closed", "Archive");
    }

    @Test
    void whatIsWrongIsToldAndNothingTypedIsLost() {
        var group = mapped("Torn Sail");
        var typed = new HashMap<>(proposal(group));
        typed.putAll(Map.of("reason", "", "residualThreat", "", "lastIntelligence-year", "2999"));

        var page = analyst().post(group.address() + "/archive/proposal", typed);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("Select why the response can end", "Enter what threat would be left")
                .contains("must be today or in the past", "value=\"2999\"");
    }

    @Test
    void aQuietYearIsCountedFromTheLastIntelligence() {
        var group = mapped("Recent Voice");
        var typed = new HashMap<>(proposal(group));
        typed.put("reason", "NO_INTELLIGENCE_12M");

        assertThat(analyst().post(group.address() + "/archive/proposal", typed).body())
                .contains("There has been intelligence within the last twelve months");
    }

    @Test
    @DisplayName(
            "R10: a principal without lifetime management needs a reason, and is none that was convicted and managed")
    void aPrincipalWithoutManagementNeedsAReason() {
        var group = made.mapped(made.again(nominatedWithPrincipal("Loose Anchor")));
        var form = analyst().get(group.address() + "/archive/proposal").body();
        assertThat(form).contains("1 principal is not under lifetime management: why none is needed");

        assertThat(analyst()
                        .post(group.address() + "/archive/proposal", proposal(group))
                        .body())
                .contains("One principal is not under lifetime management: say why none is needed");
        var managed = new HashMap<>(proposal(group));
        managed.putAll(Map.of("reason", "MEMBERS_CONVICTED_AND_MANAGED", "withoutManagement", "In prison"));
        assertThat(analyst()
                        .post(group.address() + "/archive/proposal", managed)
                        .body())
                .contains("One principal is not under lifetime management");

        var explained = new HashMap<>(proposal(group));
        explained.put("withoutManagement", "Died in March");
        assertThat(analyst()
                        .post(group.address() + "/archive/proposal", explained)
                        .statusCode())
                .isEqualTo(303);
        assertThat(coordinator().get(group.address() + "/archive").body()).contains("Died in March");
    }

    @Test
    @DisplayName("R10: what stands in the way is named, and archives nothing while it stands")
    void whatStandsInTheWayIsNamed() {
        var group = mapped("Open Gate");
        askForAChild(group);
        var admitted = browsers.as(people.admittedTo(Compartment.SAFEGUARDING, "region:NW", Role.REGIONAL_COORDINATOR));
        analyst().post(group.address() + "/archive/proposal", proposal(group));

        assertThat(admitted.get(group.address() + "/archive").body())
                .contains("It cannot be archived yet", "The membership of Robin Ash waits for the approval")
                .doesNotContain("value=\"ARCHIVE\"");
        var refused = admitted.post(group.address() + "/archive", decision(group, "ARCHIVE", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("The membership of Robin Ash waits for the approval of a second person");
        assertThat(made.again(group).state().label()).isEqualTo("Archive proposed");
    }

    @Test
    void theProposerDoesNotDecide() {
        var group = mapped("Own Hand");
        coordinator().post(group.address() + "/archive/proposal", proposal(group));

        assertThat(coordinator().get(group.address() + "/archive").body())
                .contains("You proposed this yourself")
                .doesNotContain("value=\"ARCHIVE\"");
        assertThat(coordinator()
                        .post(group.address() + "/archive", decision(group, "ARCHIVE", ""))
                        .body())
                .contains("You proposed this yourself: somebody else decides");
    }

    @Test
    void theRegionRefusesAndSaysWhy() {
        var group = mapped("Live Wire");
        analyst().post(group.address() + "/archive/proposal", proposal(group));
        assertThat(coordinator()
                        .post(group.address() + "/archive", decision(group, "REFUSE_ARCHIVE", " "))
                        .body())
                .contains("Enter why it stays on the map");

        var refused =
                coordinator().post(group.address() + "/archive", decision(group, "REFUSE_ARCHIVE", "Seen in May"));

        assertThat(coordinator().follow(refused).body()).contains("Live Wire is now mapped");
        assertThat(analyst().get(group.address() + "/history").body()).contains("Refuse to archive", "Seen in May");
    }

    @Test
    @DisplayName("The archive of tiers 1 and 2 is for the tasking chair, who has the clock")
    void theHigherTiersAreForTheChair() {
        var group = mapped("High Water");
        response.decideTier(people.chair(), group.id(), -1, Tier.REGIONAL, "It works in four forces");
        analyst().post(group.address() + "/archive/proposal", proposal(group));

        assertThat(coordinator().get(group.address()).body()).doesNotContain(group.address() + "/archive\"");
        assertThat(coordinator().get(group.address() + "/archive").statusCode()).isEqualTo(404);
        assertThat(coordinator()
                        .post(group.address() + "/archive", decision(group, "ARCHIVE", ""))
                        .statusCode())
                .isEqualTo(404);
        assertThat(clocks.running(people.chair(), group.id()))
                .anySatisfy(running -> assertThat(running.mustAct().words()).startsWith("Tasking chair"));
        var chair = browsers.as(people.chair());
        assertThat(chair.follow(chair.post(group.address() + "/archive", decision(group, "ARCHIVE", "")))
                        .body())
                .contains("High Water is now archived");
    }

    @Test
    void anotherRegionAndAnotherRoleFindNothingToDecide() {
        var group = mapped("Far Shore");
        analyst().post(group.address() + "/archive/proposal", proposal(group));

        for (var other : new Browser[] {
            browsers.as(people.with("region:EM", Role.REGIONAL_COORDINATOR)),
            browsers.as(people.with("force:merseyside", Role.OFFENDER_MANAGER)),
            analyst()
        }) {
            assertThat(other.get(group.address() + "/archive").statusCode()).isEqualTo(404);
            assertThat(other.post(group.address() + "/archive", decision(group, "ARCHIVE", ""))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(made.again(group).state().label()).isEqualTo("Archive proposed");
    }

    @Test
    void whoDecidesSecondSeesWhatTheFirstDecided() {
        var group = mapped("Late Tide");
        analyst().post(group.address() + "/archive/proposal", proposal(group));
        var typed = decision(group, "ARCHIVE", "");
        coordinator().post(group.address() + "/archive", typed);

        var stale = browsers.as(people.chair()).post(group.address() + "/archive", typed);

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Somebody else saved first", "Archived");
    }

    @Test
    void whatComesBackKeepsItsReference() {
        var group = mapped("Second Wind");
        analyst().post(group.address() + "/archive/proposal", proposal(group));
        coordinator().post(group.address() + "/archive", decision(group, "ARCHIVE", ""));
        var archived = made.again(group);

        var reopened = coordinator()
                .post(
                        group.address() + "/moves/reopen",
                        Map.of("version", String.valueOf(archived.version()), "words", "Seen again at the port"));

        assertThat(coordinator().leadsTo(reopened)).isEqualTo(group.address());
        assertThat(made.again(group).reference()).isEqualTo(group.reference());
        assertThat(coordinator().get(group.address()).body()).contains("Nominated", "Triage it by");
    }

    private void askForAChild(Subject group) {
        var asker = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        memberships.add(
                asker,
                group,
                new Addition(
                        new Who.New(
                                EntityKind.PERSON, "Robin Ash", LocalDate.now().minus(Period.ofYears(15))),
                        MemberRole.LOGISTICS,
                        null,
                        DataSubjectCategory.SUSPECT,
                        null,
                        Membership.Basis.ASSESSMENT,
                        new Origin(
                                SourceKind.OFFICIAL,
                                "Log 19",
                                Grade.parse("2B P").orElseThrow())));
    }

    private Subject nominatedWithPrincipal(String name) {
        var address = NominationExamples.nominated(analyst(), name);
        return subjects.get(
                people.analyst(),
                occ.kernel.Reference.parse(address.substring("/groups/".length()))
                        .orElseThrow(),
                occ.kernel.AsAt.NOW);
    }

    private Subject mapped(String name) {
        return made.mapped(name, "Ada Quist", "Bo Larne", "Cy Moss");
    }

    private Map<String, String> proposal(Subject group) {
        var last = LocalDate.now().minusDays(40);
        return Map.of(
                "version",
                String.valueOf(made.again(group).version()),
                "reason",
                "DISMANTLED",
                "residualThreat",
                "Little: the route is closed",
                "lastIntelligence-day",
                String.valueOf(last.getDayOfMonth()),
                "lastIntelligence-month",
                String.valueOf(last.getMonthValue()),
                "lastIntelligence-year",
                String.valueOf(last.getYear()));
    }

    private Map<String, String> decision(Subject group, String decision, String words) {
        return Map.of("version", String.valueOf(made.again(group).version()), "decision", decision, "words", words);
    }

    private Browser analyst() {
        return browsers.as(people.analyst());
    }

    private Browser coordinator() {
        return browsers.as(people.coordinator());
    }
}
