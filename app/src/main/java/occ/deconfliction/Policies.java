package occ.deconfliction;

import java.time.Instant;
import java.util.List;
import occ.access.Compartment;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/** How much the other side is told, as local defaults. What compartments keep, and what is asked on demand, is silent. */
public interface Policies {
    /** Those in force, the most general first. */
    List<Policy> inForce(Actor actor);

    Outcome set(Actor actor, NewPolicy policy);

    /** Compartments the actor keeps as sponsor, and whether each is closed. */
    List<Kept> kept(Actor actor);

    /** Whatever is in it is never pointed at, and those who looked are hidden. Its sponsor's to say. */
    void close(Actor actor, Compartment compartment, String why);

    record Policy(
            @Nullable String body, @Nullable Watchable what, Level level, String why, String setBy, Instant setAt) {}

    record NewPolicy(
            @Nullable OrganisationId body, @Nullable Watchable what, Level level, String why) {}

    record Kept(Compartment compartment, String name, boolean closed) {}
}
