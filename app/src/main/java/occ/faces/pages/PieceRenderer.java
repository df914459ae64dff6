package occ.faces.pages;

import gg.jte.Content;
import occ.faces.Piece;

/** Turns a piece into content for the page that asked for it. */
@FunctionalInterface
public interface PieceRenderer {
    Content render(Frame frame, Piece piece);
}
