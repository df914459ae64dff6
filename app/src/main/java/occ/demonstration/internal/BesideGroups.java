package occ.demonstration.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.kernel.EntityKind;
import occ.kernel.Grade;
import occ.kernel.Now;
import occ.kernel.Theme;
import occ.mapping.CrimeType;
import occ.mapping.Grounds;
import occ.mapping.Memberships.Who;
import occ.mapping.Move;
import occ.mapping.MoveOutcome;
import occ.mapping.Origin;
import occ.mapping.Recording;
import occ.mapping.Recording.Recorded;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.nomination.Completion;
import occ.mapping.nomination.DefinitionBasis;
import occ.mapping.nomination.DefinitionTest;
import occ.mapping.nomination.DefinitionTest.LimbFinding;
import occ.mapping.nomination.Nomination;
import occ.mapping.nomination.Nominations;
import occ.mapping.nomination.PriorityIndividual;
import occ.mapping.nomination.Vulnerability;
import occ.mapping.nomination.Vulnerability.Kind;
import occ.pole.DataSubjectCategory;
import occ.pole.SourceKind;
import occ.reference.Area;
import occ.reference.Areas;
import org.springframework.stereotype.Component;

/** Priority individuals and vulnerabilities, some just nominated, some in triage, some in development. */
@Component
class BesideGroups {
    private static final Grade GRADE = Grade.parse("2B P").orElseThrow();
    private static final int ANY_VERSION = -1;

    private record Harm(Theme theme, CrimeType crime, String place, String words) {}

    private record Weak(Theme theme, Kind kind, String place, String title, String how, String owner) {}

    private static final List<Harm> HARMS = List.of(
            new Harm(
                    Theme.FIREARMS,
                    CrimeType.FIREARMS_CONVERSION,
                    "merseyside",
                    "Converts blank-firing pistols and sells them with ammunition to whoever pays."),
            new Harm(
                    Theme.DRUGS,
                    CrimeType.COUNTY_LINES,
                    "greater-manchester",
                    "Runs four dealing lines with children, and has debts collected by beating."),
            new Harm(
                    Theme.IMMIGRATION,
                    CrimeType.PEOPLE_SMUGGLING,
                    "kent",
                    "Arranges crossings by small boat, and keeps passports until the debt is worked off."),
            new Harm(
                    Theme.FRAUD,
                    CrimeType.COURIER_FRAUD,
                    "essex",
                    "Rings pensioners as their bank and empties their accounts through mules."),
            new Harm(
                    Theme.ACQUISITIVE,
                    CrimeType.PLANT_THEFT,
                    "cheshire",
                    "Steals diggers to order and has them abroad within two nights."),
            new Harm(
                    Theme.PRISONS,
                    CrimeType.PRISON_SUPPLY,
                    "lancashire",
                    "Flies parcels into two prisons by drone, and has inmates pay from outside."));

    private static final List<Weak> WEAKNESSES = List.of(
            new Weak(
                    Theme.DRUGS,
                    Kind.BORDER_POINT,
                    "merseyside",
                    "Empty containers are not opened",
                    "Drugs ride in containers declared empty, and are taken out on the quay at night.",
                    "The port operator"),
            new Weak(
                    Theme.ACQUISITIVE,
                    Kind.SECTOR,
                    "cheshire",
                    "Overnight lorry parks without light or guard",
                    "Trailers are cut open while drivers sleep; the load is gone before they wake.",
                    "Owners of roadside lorry parks"),
            new Weak(
                    Theme.CYBER,
                    Kind.TECHNOLOGY,
                    "online",
                    "Telephone numbers are ported without a check",
                    "Accounts are taken over with a ported number that receives the passcodes.",
                    "The mobile networks"),
            new Weak(
                    Theme.MONEY_LAUNDERING,
                    Kind.SYSTEM,
                    "greater-manchester",
                    "Companies are formed with borrowed names",
                    "Directors who do not know it front for companies that move the money of dealers.",
                    "The registrar of companies"),
            new Weak(
                    Theme.PRISONS,
                    Kind.INSTITUTION,
                    "lancashire",
                    "Windows on the north wing take parcels",
                    "Drones hover at windows that open wide enough for a parcel.",
                    "The governor"));

    private final Nominations nominations;
    private final Subjects subjects;
    private final Organisations organisations;
    private final Cast cast;
    private final Clock clock;

    BesideGroups(Nominations nominations, Subjects subjects, Organisations organisations, Cast cast, Clock clock) {
        this.nominations = nominations;
        this.subjects = subjects;
        this.organisations = organisations;
        this.cast = cast;
        this.clock = clock;
    }

    /** All but those whose names stand already. */
    void play(long seed, Set<String> made) {
        var dice = new Dice(seed);
        for (var number = 0; number < HARMS.size(); number++) {
            var name = PersonNames.next(dice).full();
            var years = dice.between(24, 51);
            if (!made.contains(name)) {
                play(HARMS.get(number), number, name, years);
            }
        }
        for (var number = 0; number < WEAKNESSES.size(); number++) {
            if (!made.contains(WEAKNESSES.get(number).title())) {
                play(WEAKNESSES.get(number), number);
            }
        }
    }

    private void play(Harm harm, int number, String name, int years) {
        var subject = play(harm.place(), number, individual(harm, name, years));
        if (number % 3 == 2) {
            develop(harm, subject);
        }
    }

    private void play(Weak weak, int number) {
        var subject = play(weak.place(), number, vulnerability(weak));
        if (number % 3 == 2) {
            accept(weak.place(), subject, ago(1));
        }
    }

    /** Two in three have been picked up since. */
    private Subject play(String place, int number, Nomination nomination) {
        var home = home(place);
        var subject = Now.at(ago(3), () -> recorded(nominations.nominate(cast.analyst(home), nomination)));
        if (number % 3 > 0) {
            move(place, subject, ago(2), Move.PICK_UP, new Grounds.None());
        }
        return subject;
    }

    private void develop(Harm harm, Subject subject) {
        var test = new DefinitionTest(
                DefinitionBasis.SOC2018_INDIVIDUAL,
                DefinitionBasis.SOC2018_INDIVIDUAL.limbs().stream()
                        .map(limb -> new LimbFinding(limb.code(), true, "Two reports say so, one of them first hand."))
                        .toList());
        var completion = new Completion(test, Set.of(harm.crime()), Set.of(), Set.of(), Set.of());
        var analyst = cast.analyst(home(harm.place()));
        Now.at(ago(2), () -> {
            var version = subjects.get(analyst, subject.id()).version();
            return recorded(nominations.complete(analyst, subject.id(), version, completion));
        });
        accept(harm.place(), subject, ago(1));
    }

    private void accept(String place, Subject subject, Instant at) {
        move(place, subject, at, Move.ACCEPT_FOR_DEVELOPMENT, new Grounds.Definition(List.of()));
    }

    private void move(String place, Subject subject, Instant at, Move move, Grounds grounds) {
        var by = cast.coordinator(home(place));
        var outcome = Now.at(at, () -> subjects.move(by, subject.id(), ANY_VERSION, move, grounds));
        if (outcome instanceof MoveOutcome.Refused(var objections)) {
            throw new IllegalStateException(subject.name() + " cannot " + move + ": " + objections);
        }
    }

    private PriorityIndividual individual(Harm harm, String name, int years) {
        var born = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusYears(years);
        return new PriorityIndividual(
                new Who.New(EntityKind.PERSON, name, born),
                DataSubjectCategory.SUSPECT,
                harm.words(),
                harm.theme(),
                area(harm.place()),
                new Origin(SourceKind.OFFICIAL, "Force intelligence report", GRADE));
    }

    private static Vulnerability vulnerability(Weak weak) {
        return new Vulnerability(
                weak.title(),
                weak.kind(),
                weak.how(),
                weak.theme(),
                area(weak.place()),
                weak.owner(),
                new Origin(SourceKind.PARTNER, "Partner referral", GRADE));
    }

    private Organisation home(String place) {
        return organisations.find("force:" + place).orElseGet(organisations::command);
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private static Area area(String key) {
        return Areas.standard().withKey(key).orElseThrow();
    }

    private static Subject recorded(Recording<Subject> recording) {
        return switch (recording) {
            case Recorded<Subject>(var subject) -> subject;
            case Recording.Refused<Subject>(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
