package occ.disruption;

import occ.disruption.Disruptions.Outcome;
import occ.kernel.Actor;
import occ.kernel.Reference;

/**
 * Some of what supervisors approve alone is looked at afterwards by whoever moderates. They agree, or correct it as any other
 * ({@link Panels#correct}).
 */
public interface DipSample {
    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome agree(Actor actor, Reference reference, int version, String words);

    boolean mayAgree(Actor actor, Disruption disruption);
}
