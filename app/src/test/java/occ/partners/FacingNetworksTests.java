package occ.partners;

import static occ.partners.KeepingPartnersTests.done;
import static occ.partners.PartnerExamples.lever;
import static occ.partners.PartnerExamples.protective;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.access.Forbidden;
import occ.access.Organisation.Sector;
import occ.access.Role;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Grade;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Period;
import occ.mapping.MadeGroups;
import occ.mapping.Memberships;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.nomination.Nominations;
import occ.partners.Relationship.Strength;
import occ.pole.DataSubjectCategory;
import occ.pole.Entities;
import occ.pole.NewSource;
import occ.pole.NewStatement;
import occ.pole.Predicate;
import occ.pole.SourceKind;
import occ.pole.Statements;
import occ.reference.Region;
import occ.testing.People;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a group depends on, and who could act on it. */
@WholeApplication
class FacingNetworksTests {
    @Autowired
    Nominations nominations;

    @Autowired
    Subjects subjects;

    @Autowired
    Memberships memberships;

    @Autowired
    Entities entities;

    @Autowired
    Statements statements;

    @Autowired
    AccessClasses classes;

    @Autowired
    Transactions transactions;

    @Autowired
    Bodies bodies;

    @Autowired
    Levers levers;

    @Autowired
    Exposures exposures;

    @Autowired
    Coalitions coalitions;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    Actor analyst;
    MadeGroups made;

    @BeforeEach
    void somebodyIsHere() {
        analyst = people.analyst();
        made = new MadeGroups(nominations, subjects, people);
    }

    @Test
    @DisplayName("The map proposes what members use, each from its records; only what a person confirms counts")
    void theMapProposesAndAPersonConfirms() {
        var group = mapped("Cinder Lane");
        uses(analyst, member(analyst, group), EntityKind.VEHICLE, "White van", open(analyst));

        var proposed = exposures.proposed(analyst, group);
        assertThat(proposed).extracting(ProposedExposure::kind).contains(ExposureKind.VEHICLES);
        var van = of(proposed, ExposureKind.VEHICLES);
        assertThat(van.words()).isEqualTo("White van");
        assertThat(van.records()).extracting(ProposedExposure.Said::words).containsExactly("Ada Cinder Lane: uses");
        assertThat(coalitions.face(analyst, group).exposures()).isEmpty();

        assertThat(exposures.confirm(analyst, group, List.of(van.key(), "VEHICLES:VEH-0000-0000-0")))
                .isEqualTo(1);
        assertThat(coalitions.face(analyst, group).exposures())
                .extracting(Exposure::words)
                .containsExactly("White van");
        assertThat(exposures.proposed(analyst, group))
                .extracting(ProposedExposure::key)
                .doesNotContain(van.key());
    }

    @Test
    @DisplayName("R51: what rests on a record that some may not see is not there for them, and counts for nothing")
    void whatRestsOnTheHiddenIsHidden() {
        var group = mapped("Cinder Row");
        var admitted = people.admittedTo(Compartment.SAFEGUARDING, "force:merseyside", Role.ANALYST);
        var guarded = transactions.as(
                admitted,
                () -> classes.of(
                        admitted,
                        AccessClass.of(Marking.OFFICIAL_SENSITIVE, Handling.P, admitted.unit())
                                .within(Compartment.SAFEGUARDING)));
        uses(admitted, member(admitted, group), EntityKind.VEHICLE, "Grey van", guarded);
        exposures.confirm(
                admitted,
                group,
                List.of(of(exposures.proposed(admitted, group), ExposureKind.VEHICLES)
                        .key()));

        assertThat(coalitions.face(admitted, group).exposures()).hasSize(1);
        assertThat(coalitions.face(analyst, group).exposures()).isEmpty();
        assertThat(exposures.proposed(analyst, group))
                .extracting(ProposedExposure::words)
                .doesNotContain("Grey van");
    }

    @Test
    @DisplayName(
            "The smallest coalition reaches all that can be reached, prefers whom a relationship leads to, and says why")
    void theSmallestCoalitionPrefersTheKnown() {
        var group = mapped("Cinder Close");
        var account = added(group, ExposureKind.MONEY, "Account at a bank");
        added(group, ExposureKind.ONLINE, "A channel");
        var known = body("Known Bank", List.of());
        var stranger = body("Stranger Bank", List.of());
        var elsewhere = body("Bank elsewhere", List.of(Region.SW));
        for (var bank : List.of(known, stranger, elsewhere)) {
            approved(bank, lever("Freeze it", 1, inDays(60), ExposureKind.MONEY));
        }
        var present = body("Present Body", List.of());
        done(exposures.touch(analyst, group, account.reference(), present.key(), "Watches it"));
        done(bodies.relate(
                people.coordinator(),
                known.key(),
                present.key(),
                RelationshipKind.JOINT_OPERATION,
                Strength.CLOSE,
                "A joint cell"));

        var network = coalitions.face(analyst, group);
        var best = network.proposal().best();

        assertThat(best.bound().exact()).isTrue();
        assertThat(best.members())
                .extracting(member -> body(network, member.candidate()))
                .containsExactly("Known Bank");
        assertThat(network.proposal().uncovered()).hasSize(1);
        assertThat(network.contenders())
                .extracting(one -> one.body().name())
                .doesNotContain("Bank elsewhere")
                .contains("Present Body", "Stranger Bank");
        assertThat(coalitions.drafts(analyst, group))
                .extracting(Draft::title)
                .contains("Ask Known Bank through Present Body", "Freeze it");
        assertThat(coalitions.drafts(analyst, group).getFirst().text())
                .contains(group.reference().text())
                .doesNotContain("Account at a bank", "Cinder Close");
    }

    @Test
    @DisplayName("R47: what protects somebody is reached by levers that protect, and by no other")
    void whatProtectsIsApart() {
        var group = mapped("Cinder Bank");
        var charity = body("Lantern Charity", List.of());
        approved(charity, protective(lever("Keep him safe", 1, inDays(60), ExposureKind.ASSOCIATES)));
        var court = body("Lantern Court", List.of());
        approved(court, lever("Forbid it", 1, inDays(60), ExposureKind.ASSOCIATES));
        assertThat(exposures.add(
                        analyst,
                        group,
                        new ExposureDetails(
                                ExposureKind.ASSOCIATES, "His brother", DataSubjectCategory.CONTACT, false, "")))
                .isInstanceOf(Recording.Refused.class);
        done(exposures.add(
                analyst,
                group,
                new ExposureDetails(
                        ExposureKind.ASSOCIATES, "His brother", DataSubjectCategory.CONTACT, true, "He is leant on")));

        var network = coalitions.face(analyst, group);

        assertThat(network.holdersOf(0))
                .extracting(one -> one.body().name())
                .contains("Lantern Charity")
                .doesNotContain("Lantern Court");
    }

    @Test
    void whoMayNotConfirmConfirmsNothingAndWhatIsEndedCountsNoMore() {
        var group = mapped("Cinder Mews");
        var one = added(group, ExposureKind.BUSINESSES, "A car wash");
        assertThatThrownBy(() -> exposures.end(people.chair(), group, one.reference(), "No more"))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> exposures.confirm(people.with("force:kent", Role.ANALYST), group, List.of()))
                .isInstanceOf(Forbidden.class);

        done(exposures.end(analyst, group, one.reference(), "It closed"));

        assertThat(coalitions.face(analyst, group).exposures()).isEmpty();
    }

    private Subject mapped(String name) {
        return made.mapped(name, "Ada " + name, "Bo " + name, "Cy " + name);
    }

    private Exposure added(Subject group, ExposureKind kind, String words) {
        return done(exposures.add(analyst, group, new ExposureDetails(kind, words, null, false, "")));
    }

    private Body body(String name, List<Region> regions) {
        return done(bodies.add(people.coordinator(), new BodyDetails(name, Sector.PRIVATE, false, regions, "", "")));
    }

    private static String body(Network network, int number) {
        return network.contenders().get(number).body().name();
    }

    private void approved(Body body, LeverDetails said) {
        var proposed = done(levers.propose(people.coordinator(), body, said));
        done(levers.decide(people.chair(), body, proposed.reference(), true, "As it should be"));
    }

    private EntityRef member(Actor actor, Subject group) {
        return memberships
                .of(actor, group.id(), AsAt.NOW)
                .getFirst()
                .membership()
                .member();
    }

    private ClassId open(Actor actor) {
        return transactions.as(actor, () -> classes.ownedBy(actor, Handling.P));
    }

    private EntityId uses(Actor actor, EntityRef who, EntityKind kind, String name, ClassId accessClass) {
        return transactions.as(actor, () -> {
            var source =
                    statements.addSource(actor, new NewSource(accessClass, SourceKind.OFFICIAL, "Log 9", inDays(-3)));
            var basis = new NewStatement.Basis(source.id(), Grade.parse("2B P").orElseThrow(), true, accessClass);
            var thing = entities.add(actor, kind, accessClass).ref();
            statements.record(
                    actor,
                    List.of(
                            basis.text(thing, Predicate.NAME, name),
                            basis.link(who, Predicate.USES, thing, null, Period.UNKNOWN)));
            return thing.id();
        });
    }

    private static ProposedExposure of(List<ProposedExposure> proposed, ExposureKind kind) {
        return proposed.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private LocalDate inDays(int days) {
        return DateWords.today(clock.instant()).plusDays(days);
    }
}
