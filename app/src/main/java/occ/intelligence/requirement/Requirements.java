package occ.intelligence.requirement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import occ.intelligence.Priority;
import occ.intelligence.requirement.NewRequirement.NewCollector;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** Intelligence requirements and gaps. Modules that assess and plan raise what they lack here. */
public interface Requirements {
    /** As narrow as the record it is about. Refused where that is not there for the actor. */
    RequirementOutcome raise(Actor actor, NewRequirement asked);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    Requirement get(Actor actor, Reference reference);

    /** Open ones first, and of those the latest first. */
    List<Line> list(Actor actor, Which which, long skip, int most);

    long count(Actor actor, Which which);

    /** Open ones the actor is accountable for that are due by a day, the latest first. */
    List<Line> dueFrom(Actor actor, LocalDate by, int most);

    /** The actor must be able to read the report; whoever is not, is not told of the answer either. */
    RequirementOutcome answer(Actor actor, Reference requirement, NewAnswer answer);

    /** Those of these that the actor may see, however they ended. */
    List<Line> those(Actor actor, Collection<Reference> references);

    /** Open ones about a record, the latest first. */
    List<Line> openAbout(Actor actor, EntityId about);

    /**
     * By the owner: answered, or withdrawn. {@code reason} is read by whoever reads the requirement.
     *
     * @throws occ.faces.StaleRecord if it was changed meanwhile
     */
    RequirementOutcome close(Actor actor, Reference requirement, int version, RequirementState end, String reason);

    /** By the owner: who else is to find out. */
    RequirementOutcome collect(Actor actor, Reference requirement, NewCollector collector);

    /** Without a state, all. */
    record Which(boolean own, @Nullable RequirementState state) {
        public static final Which OPEN = new Which(false, RequirementState.OPEN);
    }

    /** {@code endedAt} is when it was answered or withdrawn. */
    record Line(
            Reference reference,
            String question,
            RequirementKind kind,
            RequirementState state,
            Priority priority,
            LocalDate dueOn,
            String owner,
            String accountable,
            @Nullable Instant endedAt) {
        public String address() {
            return "/intelligence/requirements/" + reference.text();
        }
    }
}
