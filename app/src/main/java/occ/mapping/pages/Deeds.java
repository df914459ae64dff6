package occ.mapping.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.faces.pages.Link;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.mapping.MappingVerb;
import occ.mapping.Move;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import occ.mapping.Subjects;
import occ.pole.EntityDeeds;
import org.springframework.stereotype.Component;

/** What the reader may do with a subject as it stands, the likeliest first: each a link to the form that does it. */
@Component
class Deeds {
    private static final Set<Move> OF_TRIAGE =
            Set.of(Move.PICK_UP, Move.RETURN, Move.REJECT, Move.ACCEPT_FOR_DEVELOPMENT);

    private final Subjects subjects;
    private final List<EntityDeeds> ofOthers;

    Deeds(Subjects subjects, List<EntityDeeds> ofOthers) {
        this.subjects = subjects;
        this.ofOthers = ofOthers;
    }

    List<Link> of(Actor actor, Subject subject) {
        var moves = subjects.movesOpenTo(actor, subject);
        var deeds = new ArrayList<Link>();
        if (moves.stream().anyMatch(OF_TRIAGE::contains)) {
            deeds.add(new Link("Triage", subject.address() + "/triage"));
        }
        if (subjects.may(actor, MappingVerb.NOMINATE, subject)
                && !subject.state().isTerminal()) {
            completion(subject).ifPresent(deeds::add);
        }
        if (subject.state() == SubjectState.DEVELOPMENT && subjects.may(actor, MappingVerb.TRIAGE, subject)) {
            deeds.add(new Link("Extend development", subject.address() + "/extension"));
        }
        var reviews = subjects.may(actor, MappingVerb.REVIEW, subject);
        if (reviews && subject.state().isOnTheMap()) {
            deeds.add(new Link("Review", subject.address() + "/reviews/new"));
        }
        moves.stream()
                .flatMap(move -> form(move, subject.ref().kind()).stream())
                .map(form -> new Link(form.label(), subject.address() + form.path()))
                .distinct()
                .forEach(deeds::add);
        if (reviews && !subject.state().isTerminal()) {
            deeds.add(new Link("Reclassify", subject.address() + "/classification"));
        }
        return deeds;
    }

    /** What other modules have to do with it besides. */
    List<Link> besides(Actor actor, Subject subject) {
        return ofOthers.stream()
                .flatMap(socket -> socket.of(actor, subject.reference()).stream())
                .toList();
    }

    private static Optional<Link> completion(Subject subject) {
        if (subject.ref().kind() == EntityKind.VULNERABILITY) {
            return Optional.empty();
        }
        return switch (subject.state()) {
            case NOMINATED, TRIAGE, RETURNED, DEVELOPMENT ->
                Optional.of(new Link("Complete the nomination", subject.address() + "/completion"));
            default -> Optional.empty();
        };
    }

    /** Scoring and its assurance have buttons of their own, of the module that scores. */
    private static Optional<MoveForm> form(Move move, EntityKind kind) {
        return switch (move) {
            case PICK_UP, RETURN, REJECT, ACCEPT_FOR_DEVELOPMENT, SCORE, PASS_QA, RETURN_FROM_QA -> Optional.empty();
            case RESUBMIT, MONITOR, REACTIVATE, REOPEN, UNDO_COMBINATION -> Optional.of(MoveForm.inWords(move));
            case PROPOSE_ARCHIVE -> Optional.of(new MoveForm(move.label(), "/archive/proposal"));
            case ARCHIVE, REFUSE_ARCHIVE -> Optional.of(new MoveForm("Decide on the archive", "/archive"));
            case MERGE -> Optional.of(new MoveForm(move.label(), "/merge"));
            case SPLIT ->
                kind == EntityKind.GROUP ? Optional.of(new MoveForm(move.label(), "/split")) : Optional.empty();
        };
    }

    private record MoveForm(String label, String path) {
        static MoveForm inWords(Move move) {
            return new MoveForm(move.label(), "/moves/" + MovePages.name(move));
        }
    }
}
