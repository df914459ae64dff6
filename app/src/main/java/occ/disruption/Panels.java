package occ.disruption;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import occ.disruption.Disruptions.Line;
import occ.disruption.Disruptions.Outcome;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** Panels that decide on disruptions, in meetings. */
public interface Panels {
    /** Puts what a supervisor agreed to before the panel of its region. */
    Outcome table(Actor actor, Reference reference, int version);

    /** @throws occ.faces.StaleRecord if somebody else decided since */
    Outcome decide(Actor actor, Reference reference, int version, Verdict verdict);

    /**
     * Corrects what was approved: a conviction was quashed, a level was wrong. Where its quarter is locked that is an adjustment, and
     * no published figure changes (R14).
     *
     * @param level that it has from now on; nothing where it is withdrawn
     * @throws occ.faces.StaleRecord if it has changed since this version
     */
    Outcome correct(Actor actor, Reference reference, int version, @Nullable Effect level, String words);

    boolean mayCorrect(Actor actor, Disruption disruption);

    boolean mayTable(Actor actor, Disruption disruption);

    /** Whether the actor moderates where it is decided; whether they stand back is {@link PanelRules#standingBack}. */
    boolean mayModerate(Actor actor, Disruption disruption);

    /** Who of these stands back from it, each with why. */
    Map<AccountId, String> standingBack(Actor actor, Reference disruption, Collection<AccountId> there);

    /** Cases like it that were decided, the nearest first: of what the actor may see. */
    List<Case> alike(Actor actor, Disruption disruption);

    /** How often what bodies claimed was regraded or rejected by panels, of what the actor may see. */
    List<Calibration> calibration(Actor actor);

    record Case(Line line, Effect claimed, String reasons) {}

    record Calibration(String body, long decided, long regraded, long rejected) {
        /** Of a hundred. */
        public long changed() {
            return Math.round(100.0 * (regraded + rejected) / decided);
        }
    }
}
