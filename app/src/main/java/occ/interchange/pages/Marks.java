package occ.interchange.pages;

import occ.faces.pages.Mark;
import occ.interchange.Import;
import occ.interchange.ImportState;
import occ.interchange.returns.Effect;

final class Marks {
    private Marks() {}

    static Mark of(Import shown) {
        return shown.isOpen() && shown.isBroken() ? new Mark(Mark.Kind.LATE, "Could not be read") : of(shown.state());
    }

    private static Mark of(ImportState state) {
        var kind = switch (state) {
            case CHECKED -> Mark.Kind.NEW;
            case ASKED -> Mark.Kind.SOON;
            case APPLIED -> Mark.Kind.OK;
            case REFUSED, WITHDRAWN, UNDONE -> Mark.Kind.PLAIN;
        };
        return new Mark(kind, state.label());
    }

    static Mark of(Effect effect) {
        var kind = switch (effect) {
            case FILE_REFUSED, ROW_REFUSED -> Mark.Kind.LATE;
            case VALUE_LEFT_OUT -> Mark.Kind.SOON;
            case WARNING -> Mark.Kind.PLAIN;
        };
        return new Mark(kind, effect.label());
    }
}
