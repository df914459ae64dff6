package occ.plans;

import java.time.Instant;
import java.util.List;
import occ.access.Organisation;
import occ.access.Person;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.mapping.Member;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;

/** Actions under the objectives of a plan. Revisions are as in {@link Plans}. */
public interface Actions {
    /** Of one subject, what is due first on top. */
    List<Action> of(Actor actor, EntityId subject);

    /** Open ones of everything the actor leads, and those given to the actor by name. */
    List<Owned> own(Actor actor);

    /** Every step of one action, the newest first. */
    List<Step> history(Actor actor, ActionId action);

    /** For a file that leaves the system, with the reason in the trail; what a compartment keeps is not in it (R19). */
    List<Action> export(Actor actor, EntityId subject, String reason);

    PlanOutcome add(Actor actor, Subject subject, Asked asked);

    PlanOutcome change(Actor actor, Subject subject, Reference action, int revision, Asked asked);

    /** Whoever writes plans there moves it, and the officer it was given to. */
    PlanOutcome move(Actor actor, Subject subject, Reference action, int revision, ActionState to, String note);

    /** Who may be given an action. */
    List<Person> officers(Actor actor, Subject subject);

    List<Organisation> bodies();

    /** People on record at whom an action may be aimed, with the light each is held in. */
    List<Member> members(Actor actor, Subject subject);

    /** {@code forBody} are the words another body reads: they name neither the subject nor the plan (R35). */
    record Asked(Action.Content content, List<String> needs, String forBody) {}

    record Step(Instant at, String by, @Nullable ActionState state, String note) {}

    record Owned(Action action, String subject, String address) {}
}
