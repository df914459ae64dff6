package occ.disruption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.kernel.Tier;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;

/** Disruptions, as each reader may see them. Each is as narrow as its subject. Every reading is in the trail. */
public interface Disruptions {
    /** @param restricted what only the author's own line reads; an empty text where there is nothing of that kind */
    Outcome write(Actor actor, Subject subject, Claim claim, String restricted);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome rewrite(Actor actor, Reference reference, int version, Claim claim, String restricted);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome submit(Actor actor, Reference reference, int version);

    /**
     * A supervisor agrees, or returns it. What is minor or less is approved by that; the rest waits for a panel.
     *
     * @throws occ.faces.StaleRecord if it has changed since this version
     */
    Outcome supervise(Actor actor, Reference reference, int version, boolean agrees, String words);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome withdraw(Actor actor, Reference reference, int version, String words);

    /** Its author adds a body that helped, or a body adds itself. */
    Outcome addContributor(Actor actor, Reference reference, OrganisationId body);

    /** Who or what else it reached, by its reference on record. */
    Outcome addTarget(Actor actor, Reference reference, Reference entity);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    Disruption get(Actor actor, Reference reference);

    /** What may be the same act: the same subject, within some days, with an outcome of the same type. Of what the actor may see. */
    List<Line> like(Actor actor, Disruption disruption);

    /** As {@link #like(Actor, Disruption)}, of a claim that is being written. */
    List<Line> like(Actor actor, Subject subject, Claim claim);

    boolean mayRewrite(Actor actor, Disruption disruption);

    boolean maySupervise(Actor actor, Disruption disruption);

    boolean mayWithdraw(Actor actor, Disruption disruption);

    /** Whether the actor adds contributors, and who else it reached. */
    boolean mayAdd(Actor actor, Disruption disruption);

    boolean mayJoin(Actor actor, Disruption disruption);

    /** Those asked for, the newest first. */
    List<Line> list(Actor actor, Which which, long skip, int most);

    long count(Actor actor, Which which);

    /** Those of one subject that were not withdrawn or rejected, the newest first. */
    List<Line> of(Actor actor, Subject subject, int most);

    /** Those of one subject that count, the newest first, each with what lasted of it. */
    List<Approved> approved(Actor actor, Subject subject, int most);

    /** What a body led and what it supported, of what the actor may see: what is led adds up to the whole (R11). */
    Shares shares(Actor actor, OrganisationId body, LocalDate from, LocalDate until);

    Criteria criteria();

    OutcomeTypes outcomes();

    /** {@code lasting} is the level that somebody found later; nothing where nobody has looked yet. */
    record Approved(Line line, @Nullable Effect lasting, Instant at) {}

    record Shares(long led, long supported) {}

    /** One of the {@code bodies} leads it or contributed; {@code tier} is the one that its subject has now. */
    record Which(
            List<DisruptionState> states,
            @Nullable Effect level,
            @Nullable Pillar pillar,
            @Nullable Theme theme,
            @Nullable Tier tier,
            List<OrganisationId> bodies,
            boolean sampled) {
        public Which {
            states = List.copyOf(states);
            bodies = List.copyOf(bodies);
        }

        /** All that stand like that. */
        public static Which of(List<DisruptionState> states) {
            return new Which(states, null, null, null, null, List.of(), false);
        }
    }

    record Line(
            Reference reference,
            DisruptionState state,
            Effect level,
            boolean approved,
            Pillar pillar,
            String about,
            String aboutAddress,
            String title,
            String bodyName,
            LocalDate from,
            LocalDate until) {
        public String address() {
            return Disruption.ADDRESS + "/" + reference.text();
        }
    }

    sealed interface Outcome {
        record Done(Disruption disruption) implements Outcome {}

        /** {@code field} of the form is at fault. */
        record Refused(String field, String sentence) implements Outcome {}
    }
}
