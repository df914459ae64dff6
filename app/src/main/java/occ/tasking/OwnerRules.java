package occ.tasking;

import occ.access.Organisation;
import occ.kernel.Actor;
import occ.tasking.TaskingOutcome.Objection;

/** When a body may own a subject. */
public final class OwnerRules {
    private OwnerRules() {}

    public static TaskingOutcome decide(Situation about, Actor by, Organisation owner, String reason) {
        return TaskingOutcome.unless(
                about.subject(),
                new Objection(!by.isPerson(), "owner", "An owner is assigned by a person, not by the program"),
                new Objection(
                        about.state().isTerminal(),
                        "owner",
                        "It is “%s”, so it needs no owner"
                                .formatted(about.state().label())),
                new Objection(
                        !owner.competent(),
                        "owner",
                        owner.name() + " is not a competent authority, so it cannot own the response"),
                new Objection(
                        about.owner() != null && about.owner().body().equals(owner.id()),
                        "owner",
                        owner.name() + " owns it already"),
                new Objection(reason.isBlank(), "reason", "Enter why this owner"));
    }
}
