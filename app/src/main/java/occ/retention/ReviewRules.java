package occ.retention;

import java.time.LocalDate;
import occ.intelligence.MopiGroup;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.retention.Outcome.Objection;

/** What stands against a review, a hold or a decision. */
public final class ReviewRules {
    static final int LONGEST_YEARS = 10;

    private ReviewRules() {}

    public static Outcome of(Actor by, Kept record, NewReview review, boolean waiting, LocalDate today) {
        var next = review.nextOn();
        return Outcome.unless(
                aPerson(by, "verdict"),
                new Objection(waiting, "verdict", "A proposal about it waits for a second person already"),
                new Objection(
                        review.answers().size() != Question.values().length,
                        Question.SERIOUS_HARM.field(),
                        "Answer all six questions"),
                new Objection(
                        record.guarded() && review.guarded() == null,
                        "guarded",
                        "Enter what keeping or disposing of it means for the child or possible victim"),
                new Objection(
                        review.verdict() == Verdict.RETAIN && (next == null || !next.isAfter(today)),
                        "next",
                        "Enter a day of the next review that is still to come"),
                new Objection(
                        next != null && next.isAfter(today.plusYears(LONGEST_YEARS)),
                        "next",
                        "The next review is in %d years at the latest".formatted(LONGEST_YEARS)));
    }

    public static Outcome grouping(Actor by, Kept record, MopiGroup group) {
        return Outcome.unless(
                aPerson(by, "group"),
                new Objection(!record.byRule() && record.group() == group, "group", "It is in that group already"));
    }

    public static Outcome hold(Actor by, NewHold hold, LocalDate today) {
        var until = hold.until();
        return Outcome.unless(
                aPerson(by, "ground"),
                new Objection(
                        until != null && until.isBefore(today),
                        "until",
                        "Enter a day that is not over, or leave it out"));
    }

    public static Outcome lifting(Actor by) {
        return Outcome.unless(aPerson(by, "reason"));
    }

    /** R28, R29: in either direction a second person decides. */
    public static Outcome deciding(Actor by, AccountId proposer) {
        return Outcome.unless(
                aPerson(by, "decision"),
                new Objection(
                        by.account().equals(proposer),
                        "decision",
                        "You proposed it yourself: another disposal approver must decide"));
    }

    /** R25. */
    private static Objection aPerson(Actor by, String field) {
        return new Objection(!by.isPerson(), field, "A person decides this, not the program");
    }
}
