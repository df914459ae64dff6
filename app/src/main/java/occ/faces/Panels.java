package occ.faces;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityRef;

/** Every panel there is, in order. A page asks here for the parts that others contribute to it. */
public record Panels(List<Panel> all) {
    public Panels {
        all = all.stream().sorted(Comparator.comparingInt(Panel::order)).toList();
    }

    public List<Piece> piecesOf(String page, Actor actor, EntityRef subject, AsAt asAt) {
        return all.stream()
                .filter(panel -> panel.page().equals(page))
                .map(panel -> panel.piece(actor, subject, asAt))
                .flatMap(Optional::stream)
                .toList();
    }
}
