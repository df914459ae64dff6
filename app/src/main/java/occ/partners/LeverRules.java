package occ.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import occ.kernel.Actor;
import occ.mapping.Problem;
import occ.mapping.Problems;

/** R47: a lever states power, necessity, proportionality, collateral intrusion and end date, and another approves it. */
public final class LeverRules {
    /** The longest before a lever is looked at again, in days. */
    public static final int LONGEST_DAYS = 366;

    private LeverRules() {}

    public static List<Problem> problems(LeverDetails said, LocalDate today) {
        return new Problems()
                .refuseBlank(said.name(), "name", "Enter what it does")
                .refuse(said.against().isEmpty(), "against", "Select what it can be used against")
                .refuseBlank(said.basis(), "basis", "Enter the law or basis")
                .refuseBlank(said.necessity(), "necessity", "Enter when its use is necessary")
                .refuseBlank(said.proportionality(), "proportionality", "Enter why its use is proportionate")
                .refuseBlank(
                        said.intrusion(), "intrusion", "Enter who else its use would touch, and how that is kept small")
                .refuse(
                        said.cost() < LeverDetails.LEAST_COST || said.cost() > LeverDetails.MOST_COST,
                        "cost",
                        "Enter a cost from 1 to 5")
                .refuse(!said.until().isAfter(today), "until", "It must be looked at again on a day to come")
                .refuse(
                        said.until().isAfter(today.plusDays(LONGEST_DAYS)),
                        "until",
                        "It must be looked at again within %d days".formatted(LONGEST_DAYS))
                .all();
    }

    public static List<Problem> objections(Lever lever, Actor by, boolean approves, String why, LocalDate today) {
        return new Problems()
                .refuse(!by.isPerson(), "decision", "A person answers for this, not the program")
                .refuse(lever.state() != LeverState.PROPOSED, "decision", "It has been decided already")
                .refuse(
                        lever.proposedBy().equals(by.account()),
                        "decision",
                        "You proposed it: somebody else must decide")
                .refuse(
                        approves && !lever.details().until().isAfter(today),
                        "decision",
                        "Its day has passed: propose it anew")
                .refuse(
                        approves && lever.hasLostItsAgreement(),
                        "decision",
                        "The agreement it rests on has ended: propose it anew")
                .refuse(!approves && why.isBlank(), "why", "Enter why it is declined")
                .refuse(
                        approves && lever.details().field().isDelicate() && why.isBlank(),
                        "why",
                        "It reaches into %s: enter your reasons"
                                .formatted(lever.details().field().label().toLowerCase(Locale.ROOT)))
                .all();
    }
}
