package occ.mapping.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.mapping.Grounds;
import occ.mapping.Move;
import occ.mapping.RejectReason;
import occ.mapping.ReturnReason;
import occ.mapping.Subjects;
import org.jspecify.annotations.Nullable;

/** The coordinator's decision as typed: which, and on what grounds. */
record TriageForm(Form form, Actor actor, Subjects subjects) {
    static final List<Move> DECISIONS = List.of(Move.ACCEPT_FOR_DEVELOPMENT, Move.RETURN, Move.REJECT);
    private static final int LONGEST = 2_000;

    /** {@code PICK_UP} comes from a button of its own. */
    Optional<Move> move() {
        if (form.has("decision", Move.PICK_UP.name())) {
            return Optional.of(Move.PICK_UP);
        }
        return form.read().choice("decision", "what you decide", DECISIONS, Move::name);
    }

    Grounds.Return returned() {
        var reasons = form.read().choices("reasons", "at least one reason", ReturnReason.class);
        var words = form.read().text("returnWords", "what the nominator should add or correct", LONGEST);
        return new Grounds.Return(Set.copyOf(reasons), words.orElse(""));
    }

    /** Nothing where the form does not hold; what is wrong with it stands beside its fields. */
    Optional<Grounds.Rejection> rejected() {
        var reason = form.read().choice("rejectReason", "why it is rejected", RejectReason.class);
        var words = form.read().text("rejectWords", "the reason in words", LONGEST);
        var instead = form.read()
                .optionalParsed("instead", Reference::parse)
                .map(this::subject)
                .orElse(null);
        return form.isValid()
                ? Optional.of(new Grounds.Rejection(reason.orElseThrow(), words.orElseThrow(), instead))
                : Optional.empty();
    }

    private @Nullable EntityRef subject(Reference reference) {
        try {
            return subjects.get(actor, reference, AsAt.NOW).ref();
        } catch (NoSuchRecord missing) {
            form.withError("instead", "There is no record of that reference that you may see");
            return null;
        }
    }
}
