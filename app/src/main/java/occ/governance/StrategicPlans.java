package occ.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.governance.StrategicPlan.PlanText;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Strategic action plans of themes, version by version. Those in force and those that were are for every reader of the map;
 * drafts for who writes them, and for who approves once they are submitted. Nothing changes how one stands but a person.
 */
public interface StrategicPlans {
    /** Versions that the actor may read, the newest first, without their lines. */
    List<StrategicPlan> versions(Actor actor, Theme theme);

    Optional<StrategicPlan> inForce(Actor actor, Theme theme);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may read */
    StrategicPlan get(Actor actor, Reference reference);

    /** Begins a version with the lines of the one in force. */
    Outcome begin(Actor actor, Theme theme, PlanText text);

    /** @throws occ.faces.StaleRecord if it has changed since this version, as of every deed that names one */
    Outcome rewrite(Actor actor, Reference reference, int version, PlanText text);

    /** Adds a line, or changes the one of that reference. */
    Outcome put(Actor actor, Reference reference, int version, PlanLine line);

    Outcome remove(Actor actor, Reference reference, int version, Reference line);

    Outcome submit(Actor actor, Reference reference, int version);

    /** By another than who wrote in it (R03); what was in force is superseded. */
    Outcome approve(Actor actor, Reference reference, int version, String words);

    Outcome sendBack(Actor actor, Reference reference, int version, String why);

    Outcome discard(Actor actor, Reference reference, int version, String why);

    /** Says that a milestone is there. */
    Outcome reach(Actor actor, Reference reference, Reference milestone, String words);

    /** Says something beside the plan, or beside one line of it. */
    Outcome remark(Actor actor, Reference reference, @Nullable Reference line, String words);

    /** The last remark on the plan and on each line. */
    List<PlanRemark> remarks(Actor actor, StrategicPlan plan);

    /** Versions that wait for approval and that the actor could decide on now. */
    List<StrategicPlan> waiting(Actor actor);

    /** Plans in force in which the actor answers for a milestone that is not there yet and due by a day. */
    List<StrategicPlan> answeredForBy(Actor actor, LocalDate until);

    /** The lead of the theme, and whoever writes what the command puts first. */
    boolean mayWrite(Actor actor, Theme theme);

    /** Whether the actor could decide on this version now. */
    boolean mayDecide(Actor actor, StrategicPlan plan);

    boolean mayRead(Actor actor, StrategicPlan plan);
}
