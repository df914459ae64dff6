package occ.governance;

import java.util.List;
import occ.kernel.Actor;
import occ.kernel.Marking;
import occ.kernel.Theme;

/**
 * Themes and their plans on paper, as PDF. A pack goes further than whoever took it: its figures are those of what everybody
 * may see who may read it, nothing stands in it from a compartment, and the same content is the same file.
 */
public interface BoardPack {
    byte[] draw(Actor actor, List<Theme> themes, Marking upTo);
}
