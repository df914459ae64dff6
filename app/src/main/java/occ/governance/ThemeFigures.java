package occ.governance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import org.jspecify.annotations.Nullable;

/** The socket of whoever keeps the register: how many groups each theme has on the map, of what the actor may see. */
public interface ThemeFigures {
    /** By primary theme. One that has none is not in the answer. */
    Map<Theme, Figures> of(Actor actor);

    /** Groups of one band and one tier, and how many of them have a full response. */
    record Cell(@Nullable ThreatBand band, @Nullable Tier tier, long groups, long full) {}

    record Figures(List<Cell> cells) {
        public static final Figures NONE = new Figures(List.of());

        public Figures {
            cells = List.copyOf(cells);
        }

        public long groups() {
            return cells.stream().mapToLong(Cell::groups).sum();
        }

        public long full() {
            return cells.stream().mapToLong(Cell::full).sum();
        }

        public long of(@Nullable ThreatBand band) {
            return cells.stream()
                    .filter(cell -> cell.band() == band)
                    .mapToLong(Cell::groups)
                    .sum();
        }

        public long of(@Nullable ThreatBand band, @Nullable Tier tier) {
            return cells.stream()
                    .filter(cell -> cell.band() == band && Objects.equals(cell.tier(), tier))
                    .mapToLong(Cell::groups)
                    .sum();
        }
    }
}
