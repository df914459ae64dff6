package occ.mapping.pages;

import java.util.List;
import occ.faces.Piece;
import occ.mapping.Combinations.Pointer;

/** The overview of a subject: what mapping itself knows, and the pieces that modules above add. */
public record GroupPage(
        SubjectTop top,
        List<Pointer> pointers,
        SubjectAbout about,
        RelationsTable relations,
        ImpactsTable impacts,
        DefinitionPanel definition,
        List<Piece> pieces) {}
