package occ.mapping.pages;

import occ.faces.pages.Form;
import occ.mapping.Move;

public record MovePage(SubjectTop top, Move move, Form form) {
    public String action() {
        return top.subject().address() + "/moves/" + MovePages.name(move);
    }

    /** What comes of it. */
    public String say() {
        return move == Move.UNDO_COMBINATION
                ? "It stands again as it did before, with its own members, clocks and review date. What it was joined"
                        + " to or parted into no longer carries on for it. History keeps both."
                : move.to().meaning() + ".";
    }
}
