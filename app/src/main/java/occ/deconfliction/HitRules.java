package occ.deconfliction;

import occ.deconfliction.Outcome.Objection;
import occ.kernel.Actor;

/** What a desk may do about a match. */
public final class HitRules {
    /** The field of what is wrong with the deed as a whole. */
    public static final String DEED = "deed";

    private HitRules() {}

    public static Outcome say(Actor by, Hit about, String words) {
        return Outcome.unless(
                byTheProgram(by),
                settled(about),
                new Objection(
                        about.owned() != null && !about.owned().released(),
                        DEED,
                        "The other desk does not know of the match. Release the pointer first"),
                new Objection(words.isBlank(), "words", "Enter what you say to the other desk"));
    }

    public static Outcome release(Actor by, Hit about, String why) {
        var owned = about.owned();
        return Outcome.unless(
                byTheProgram(by),
                settled(about),
                new Objection(
                        owned == null || about.head().side() != Side.OWNER,
                        DEED,
                        "Only the owner’s desk releases a pointer"),
                new Objection(
                        owned != null && owned.level() == Level.CLOSED,
                        DEED,
                        "It is about counter-corruption, undercover work or a source: no pointer is released"),
                new Objection(owned != null && owned.released(), DEED, "The other side knows of the match already"),
                new Objection(why.isBlank(), "why", "Enter why you release it"));
    }

    public static Outcome settle(Actor by, Hit about, String why) {
        return Outcome.unless(
                byTheProgram(by), settled(about), new Objection(why.isBlank(), "reasons", "Enter your reasons"));
    }

    private static Objection byTheProgram(Actor by) {
        return new Objection(!by.isPerson(), DEED, "Only a person decides this");
    }

    private static Objection settled(Hit about) {
        return new Objection(!about.head().isOpen(), DEED, "It is settled already");
    }
}
