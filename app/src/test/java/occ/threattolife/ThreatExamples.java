package occ.threattolife;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;

/** Threats of the invented world, and those who answer them. */
public final class ThreatExamples {
    public static final Instant RAISED = Instant.parse("2026-03-03T21:25:00Z");
    static final Limits LIMITS = new Limits(Duration.ofMinutes(15), Duration.ofMinutes(60), Duration.ofMinutes(60));
    static final OrganisationId FORCE = new OrganisationId(Uuid7.at(RAISED));
    static final OrganisationId REGION = new OrganisationId(Uuid7.at(RAISED));
    static final OrganisationId COMMAND = new OrganisationId(Uuid7.at(RAISED));
    static final Who RAISER = who("Morwen Attlesby");

    private ThreatExamples() {}

    static Who who(String name) {
        return new Who(AccountId.next(), name);
    }

    static Actor actor(Who who) {
        return new Actor(who.account(), who.name(), FORCE, Actor.Kind.PERSON);
    }

    static Made made(Who by, int minutes) {
        return new Made(by, RAISED.plus(Duration.ofMinutes(minutes)));
    }

    static Instant after(int minutes) {
        return RAISED.plus(Duration.ofMinutes(minutes));
    }

    /** Raised and put to the line; nobody has taken it up. */
    static Standing raised() {
        return new Standing(
                new ThreatId(Uuid7.at(RAISED)),
                Reference.next("TTL"),
                1,
                RAISER,
                RAISED,
                "Merseyside",
                List.of(FORCE, REGION, COMMAND),
                RAISED,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    static Standing heldBy(Who officer) {
        return raised().after(new Step.TakenUp(made(officer, 5)));
    }

    static Standing decidedBy(Who officer, Decision decision) {
        return heldBy(officer).after(new Step.Decided(made(officer, 30), decision));
    }

    static Decision grave() {
        return decision(true, true, "Moved to a place of safety with her children; patrol at the door");
    }

    static Decision decision(boolean real, boolean immediate, String measures) {
        return new Decision(
                real,
                immediate,
                "Leocadia Fenn",
                "Two men known to her former partner",
                "Named in the words overheard, and they know where she lives",
                measures,
                RAISED.plus(Duration.ofHours(5)));
    }

    static Warning.Given warning(Instant at) {
        return new Warning.Given(
                "Leocadia Fenn",
                "Inspector Orrell, Merseyside",
                at,
                "We believe your life is in danger. Do not go home tonight.",
                "Accepts to move for now");
    }

    public static Said said(@Nullable Reference record) {
        return new Said(
                "Leocadia Fenn",
                "Two men known to her former partner",
                "“She will not see the weekend”",
                "The Anchor, Bootle, this evening",
                "Overheard by an officer",
                Answer.NO,
                Answer.NO,
                record);
    }
}
