package occ.threattolife;

import java.time.Instant;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.threattolife.Outcome.Objection;

/** When a step may be taken. None of them asks the raiser, or anybody's consent: the clock does not wait (R48). */
public final class ThreatRules {
    /** The field of what is wrong with the deed as a whole. */
    public static final String DEED = "deed";

    private ThreatRules() {}

    public static Outcome takeUp(Standing about, Actor by) {
        return Outcome.unless(byTheProgram(by), closed(about), new Objection(holds(about, by), DEED, "You have it"));
    }

    public static Outcome passOn(Standing about, Actor by, OrganisationId to, String why) {
        return Outcome.unless(
                byTheProgram(by),
                closed(about),
                new Objection(
                        about.holder() != null && !holds(about, by),
                        DEED,
                        holderOf(about) + " has it. Take it over first"),
                new Objection(about.line().getFirst().equals(to), "to", "It is with them already"),
                new Objection(why.isBlank(), "why", "Enter why they answer for it"));
    }

    public static Outcome decide(Standing about, Actor by, Decision decision, Instant now) {
        return Outcome.unless(
                byTheProgram(by),
                closed(about),
                notTheirs(about, by),
                new Objection(decision.atRisk().isBlank(), "at-risk", "Enter who is at risk"),
                new Objection(decision.reasons().isBlank(), "reasons", "Enter your reasons"),
                new Objection(
                        decision.isGrave() && decision.measures().isBlank(),
                        "measures",
                        "A real and immediate risk needs measures: enter what is done to keep the person safe"),
                new Objection(!decision.reviewAt().isAfter(now), "review", "The review must lie ahead"));
    }

    public static Outcome warn(Standing about, Actor by, Warning warning, Instant now) {
        return Outcome.unless(
                byTheProgram(by), closed(about), notTheirs(about, by), undecided(about), fault(warning, now));
    }

    public static Outcome review(Standing about, Actor by, String found, Instant next, Instant now) {
        return Outcome.unless(
                byTheProgram(by),
                closed(about),
                notTheirs(about, by),
                undecided(about),
                new Objection(found.isBlank(), "found", "Enter what the review found"),
                new Objection(!next.isAfter(now), "review", "The next review must lie ahead"));
    }

    public static Outcome close(Standing about, Actor by, Ending ending, String why) {
        return Outcome.unless(
                byTheProgram(by),
                closed(about),
                notTheirs(about, by),
                undecided(about),
                new Objection(
                        about.grave() && about.warnedAt() == null,
                        "ending",
                        "Record the warning, or why none is given, before you close it"),
                new Objection(
                        about.grave() && ending == Ending.NOT_REAL,
                        "ending",
                        "The decision says real and immediate. Decide again before you close it as not real"),
                new Objection(why.isBlank(), "why", "Enter why it is closed"));
    }

    private static Objection fault(Warning warning, Instant now) {
        return switch (warning) {
            case Warning.NotGiven(var why) -> new Objection(why.isBlank(), "why-not", "Enter why no warning is given");
            case Warning.Given given ->
                blank("to-whom", given.toWhom(), "Enter who was warned")
                        .or(() -> blank("by-whom", given.byWhom(), "Enter who gave the warning"))
                        .or(() -> blank("words", given.words(), "Enter the words used"))
                        .or(() -> blank("response", given.response(), "Enter how the person responded"))
                        .orElseGet(() -> new Objection(
                                given.at().isAfter(now), "when", "The warning must have been given already"));
        };
    }

    private static Optional<Objection> blank(String field, String text, String sentence) {
        return text.isBlank() ? Optional.of(new Objection(true, field, sentence)) : Optional.empty();
    }

    // R25.
    private static Objection byTheProgram(Actor by) {
        return new Objection(!by.isPerson(), DEED, "A person answers for this, not the program");
    }

    private static Objection closed(Standing about) {
        return new Objection(about.isClosed(), DEED, "It is closed. Raise a new one if the risk is back");
    }

    private static Objection notTheirs(Standing about, Actor by) {
        return about.holder() == null
                ? new Objection(true, DEED, "Take it up first")
                : new Objection(!holds(about, by), DEED, holderOf(about) + " has it. Take it over first");
    }

    private static Objection undecided(Standing about) {
        return new Objection(about.decidedAt() == null, DEED, "Record the decision first");
    }

    private static boolean holds(Standing about, Actor by) {
        return about.heldBy().filter(who -> who.account().equals(by.account())).isPresent();
    }

    private static String holderOf(Standing about) {
        return about.heldBy().map(Who::name).orElse("Nobody");
    }
}
