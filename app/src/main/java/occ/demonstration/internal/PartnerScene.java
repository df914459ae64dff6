package occ.demonstration.internal;

import static occ.partners.ExposureKind.*;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityKind;
import occ.kernel.Now;
import occ.kernel.Reference;
import occ.mapping.Recording;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.partners.Bodies;
import occ.partners.Body;
import occ.partners.BodyDetails;
import occ.partners.EmbeddedOfficers;
import occ.partners.ExposureDetails;
import occ.partners.ExposureKind;
import occ.partners.Exposures;
import occ.partners.LeverDetails;
import occ.partners.LeverField;
import occ.partners.LeverKind;
import occ.partners.Levers;
import occ.partners.ProposedExposure;
import occ.partners.Relationship.Strength;
import occ.partners.RelationshipKind;
import occ.pole.Finding;
import occ.reference.Region;
import org.springframework.stereotype.Component;

/** What the central group depends on, who could act on it, and officers of the command in all regions but one. */
@Component
class PartnerScene {
    private static final int AGAIN_IN_DAYS = 180;
    private static final int FOUND = 10;

    private final Bodies bodies;
    private final Levers levers;
    private final Exposures exposures;
    private final EmbeddedOfficers officers;
    private final Subjects subjects;
    private final Finding finding;
    private final Cast cast;
    private final Clock clock;

    PartnerScene(
            Bodies bodies,
            Levers levers,
            Exposures exposures,
            EmbeddedOfficers officers,
            Subjects subjects,
            Finding finding,
            Cast cast,
            Clock clock) {
        this.bodies = bodies;
        this.levers = levers;
        this.exposures = exposures;
        this.officers = officers;
        this.subjects = subjects;
        this.finding = finding;
        this.cast = cast;
        this.clock = clock;
    }

    /** Once: a world that is gone on with keeps the levers it has. */
    void play() {
        var keeper = cast.named("national-coordinator");
        if (!levers.of(keeper, bodies.get(keeper, "agency-companies-house").id())
                .isEmpty()) {
            return;
        }
        var analyst = cast.named("analyst");
        Now.at(clock.instant().minus(Duration.ofDays(30)), () -> keptBy(keeper));
        Now.at(clock.instant().minus(Duration.ofDays(5)), () -> dependsOn(analyst, central(analyst)));
    }

    private void keptBy(Actor keeper) {
        contact(keeper, "agency-hmpps", "Prison intelligence desk, for the attention of Ottoline Farrant");
        contact(keeper, "region-NW", "D/Supt Eamon Rusk-Hale");
        lever(
                keeper,
                "region-NW",
                "Work the telephones",
                LeverKind.REACH,
                2,
                "Investigatory Powers Act 2016, Part 3",
                COMMUNICATIONS);
        lever(
                keeper,
                "agency-hmpps",
                "Move and monitor in prison",
                LeverKind.LEGAL_POWER,
                2,
                "Prison Rules 1999, rules 35A to 35D",
                PRISONS);
        lever(
                keeper,
                "agency-companies-house",
                "Query and strike off companies",
                LeverKind.LEGAL_POWER,
                1,
                "Companies Act 2006; Economic Crime and Corporate Transparency Act 2023",
                BUSINESSES);
        lever(
                keeper,
                "agency-hmrc",
                "Open a tax inquiry",
                LeverKind.LEGAL_POWER,
                3,
                "Proceeds of Crime Act 2002, Part 6",
                BUSINESSES,
                MONEY);
        lever(
                keeper,
                "agency-dvsa",
                "Call the operator’s licence in",
                LeverKind.LEGAL_POWER,
                2,
                "Goods Vehicles (Licensing of Operators) Act 1995",
                VEHICLES,
                BUSINESSES);
        lever(
                keeper,
                "agency-border-force",
                "Target consignments and crews",
                LeverKind.REACH,
                2,
                "Customs and Excise Management Act 1979",
                TRAVEL,
                VEHICLES);
        lever(
                keeper,
                "agency-uk-finance",
                "Warn member banks",
                LeverKind.DATA,
                1,
                "Crime and Courts Act 2013, section 7",
                MONEY,
                ASSOCIATES);
        relate(
                keeper,
                "command",
                "agency-hmrc",
                RelationshipKind.JOINT_OPERATION,
                Strength.CLOSE,
                "A joint cell on cash and trade");
        relate(
                keeper,
                "region-NW",
                "agency-hmpps",
                RelationshipKind.SECONDMENT,
                Strength.WORKING,
                "A prison intelligence officer sits with the unit");
        var chair = cast.chair();
        Arrays.stream(Region.values()).filter(region -> region != Region.SWA).forEach(region -> post(chair, region));
    }

    private void contact(Actor keeper, String key, String contact) {
        var body = bodies.get(keeper, key);
        var known = body.details();
        done(bodies.change(
                keeper,
                key,
                body.version(),
                new BodyDetails(
                        known.name(),
                        known.sector(),
                        known.competent(),
                        known.regions(),
                        contact,
                        known.capabilities())));
    }

    private void lever(
            Actor keeper, String key, String name, LeverKind kind, int cost, String basis, ExposureKind... against) {
        Body body = bodies.get(keeper, key);
        var said = new LeverDetails(
                name,
                kind,
                LeverField.ORDINARY,
                Set.of(against),
                false,
                basis,
                "Other means have been tried, or would come too late",
                "It touches the crime and not the livelihood of those beside it",
                "Staff and neighbours: spoken to first where that warns nobody",
                cost,
                DateWords.today(clock.instant()).plusDays(AGAIN_IN_DAYS));
        var proposed = done(levers.propose(keeper, body, said));
        done(levers.decide(
                cast.chair(), body, proposed.reference(), true, "The law and the tests are as they should be"));
    }

    private void relate(
            Actor keeper, String one, String other, RelationshipKind kind, Strength strength, String words) {
        done(bodies.relate(keeper, one, other, kind, strength, words));
    }

    private void post(Actor chair, Region region) {
        officers.candidates(chair, region).stream()
                .filter(person -> person.unit().contains(region.label()))
                .findFirst()
                .ifPresent(person -> done(officers.post(chair, region, person, "")));
    }

    private void dependsOn(Actor analyst, Subject group) {
        exposures.confirm(
                analyst,
                group,
                exposures.proposed(analyst, group).stream()
                        .map(ProposedExposure::key)
                        .toList());
        for (var one : List.of(
                new ExposureDetails(BUSINESSES, "Haulage firm at Tarn Yard", null, false, "Read off the yard’s board"),
                new ExposureDetails(VEHICLES, "Two curtain-sided lorries", null, false, "Seen at the gate"),
                new ExposureDetails(MONEY, "Takings of the car wash", null, false, "Banked in cash each Monday"),
                new ExposureDetails(ONLINE, "Channel on which buyers order", null, false, "Named by two buyers"))) {
            done(exposures.add(analyst, group, one));
        }
        exposures.of(analyst, group).stream()
                .filter(one -> one.kind() == COMMUNICATIONS)
                .findFirst()
                .ifPresent(one -> done(
                        exposures.touch(analyst, group, one.reference(), "region-NW", "Has the number under inquiry")));
    }

    private Subject central(Actor analyst) {
        return finding.find(analyst, CentralGroup.NAME, FOUND).stream()
                .filter(hit -> hit.kind() == EntityKind.GROUP)
                .findFirst()
                .map(hit -> subjects.get(analyst, new Reference(hit.reference()), AsAt.NOW))
                .orElseThrow();
    }

    private static <T> T done(Recording<T> outcome) {
        return switch (outcome) {
            case Recording.Recorded<T>(var value) -> value;
            case Recording.Refused<T>(var problems) -> throw new IllegalStateException("Refused: " + problems);
        };
    }
}
