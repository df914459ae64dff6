package occ.mapping.pages;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.EntityKind;
import occ.mapping.Move;
import occ.mapping.Problem;
import occ.mapping.RejectReason;
import occ.mapping.ReturnReason;
import occ.pole.Duplicates.Hit;

/** One nomination before the coordinator: what it says, what is open, what it may duplicate, and the decisions. */
public record TriageDecisionPage(
        SubjectTop top, List<Move> moves, Form form, SubjectAbout about, DefinitionPanel definition, List<Hit> hits) {

    public String action() {
        return top.subject().address() + "/triage";
    }

    public boolean mayPickUp() {
        return moves.contains(Move.PICK_UP);
    }

    public List<Option> decisions() {
        return TriageForm.DECISIONS.stream()
                .filter(moves::contains)
                .map(move -> new Option(move.name(), move.label(), hint(move)))
                .toList();
    }

    public boolean mayDecide() {
        return !decisions().isEmpty();
    }

    public HitsPage found() {
        return new HitsPage(hits);
    }

    public List<Option> returnReasons() {
        var asked = Arrays.stream(ReturnReason.values())
                .filter(reason -> reason.isAskedOf(kind()))
                .toList();
        return Options.of(asked, ReturnReason::name, ReturnReason::label);
    }

    public List<Option> rejectReasons() {
        var asked = Arrays.stream(RejectReason.values())
                .filter(reason -> reason.isAskedOf(kind()))
                .toList();
        return Options.withNone("Choose a reason", Options.of(asked, RejectReason::name, RejectReason::label));
    }

    private EntityKind kind() {
        return top.subject().ref().kind();
    }

    private String hint(Move move) {
        if (move != Move.ACCEPT_FOR_DEVELOPMENT) {
            return move.to().meaning();
        }
        if (kind() == EntityKind.VULNERABILITY) {
            return "It belongs on the map, and can be scored";
        }
        return definition.isPassed()
                ? "The definition test is passed"
                : "Not yet: "
                        + String.join(
                                ". ",
                                definition.shortfall().stream()
                                        .map(Problem::sentence)
                                        .toList());
    }
}
