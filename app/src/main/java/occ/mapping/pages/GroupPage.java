package occ.mapping.pages;

import java.util.List;
import occ.faces.Piece;

/** The overview of a subject: what mapping itself knows, and the pieces that modules above add. */
public record GroupPage(
        SubjectTop top,
        List<String> descriptions,
        MembersTable members,
        RelationsTable relations,
        DefinitionPanel definition,
        List<Piece> pieces) {
    public String statements() {
        return "/entities/" + top.subject().reference().text();
    }
}
