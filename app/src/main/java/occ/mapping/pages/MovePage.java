package occ.mapping.pages;

import occ.faces.pages.Form;
import occ.mapping.Move;

public record MovePage(SubjectTop top, Move move, Form form) {
    public String action() {
        return top.subject().address() + "/moves/" + MovePages.name(move);
    }
}
