package occ.operations;

import java.time.LocalDate;
import java.util.List;
import occ.access.Person;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.mapping.Subject;
import org.jspecify.annotations.Nullable;

/** Operations, as each reader may see them. Each is as narrow as its subject. Every reading is in the trail. */
public interface Operations {
    Outcome open(Actor actor, Subject subject, Opening opening);

    /** @throws occ.faces.StaleRecord if it has changed since this version */
    Outcome change(Actor actor, Reference reference, int version, OperationText text);

    /** Says that deconfliction was asked, under that reference. */
    Outcome checked(Actor actor, Reference reference, Reference asked);

    Outcome addSubject(Actor actor, Reference reference, Reference subject);

    Outcome tie(Actor actor, Reference reference, OperationCase.Tie tie);

    Outcome untie(Actor actor, Reference reference, TieKind kind, String tied);

    /** @throws occ.faces.NoSuchRecord if there is none that the actor may see */
    OperationCase get(Actor actor, Reference reference);

    boolean mayOpen(Actor actor);

    /** Whoever leads it, whoever opened it, and whoever keeps operations of its body. */
    boolean mayKeep(Actor actor, OperationCase operation);

    /** Who may lead what a body opens. */
    List<Person> possibleLeads(Actor actor, OrganisationId body);

    /** Names that say nothing, of which none is borne by an open operation that the actor may see. */
    List<String> freeNames(Actor actor, int most);

    /** The newest first. */
    List<Line> list(Actor actor, Which which, long skip, int most);

    long count(Actor actor, Which which);

    /** Those of one subject, the open ones first. */
    List<Line> of(Actor actor, EntityId subject, int most);

    /** {@code mine} are those that the actor leads, opened or works on; {@code text} stands in the name or the reference. */
    record Which(List<OperationState> states, @Nullable OrganisationId body, boolean mine, String text) {
        public Which {
            states = List.copyOf(states);
        }
    }

    record Line(
            OperationId id,
            Reference reference,
            String name,
            OperationState state,
            String about,
            String aboutAddress,
            String bodyName,
            String leadName,
            LocalDate openedOn,
            LocalDate plannedEnd,
            @Nullable LocalDate authorityDue,
            boolean checked) {
        public String address() {
            return OperationCase.ADDRESS + "/" + reference.text();
        }
    }

    sealed interface Outcome {
        record Done(OperationCase operation) implements Outcome {}

        /** {@code field} of the form is at fault. */
        record Refused(String field, String sentence) implements Outcome {}
    }
}
