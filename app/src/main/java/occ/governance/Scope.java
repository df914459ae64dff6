package occ.governance;

import java.util.Collection;
import java.util.List;
import occ.kernel.AsAt;
import occ.kernel.ClassId;
import occ.kernel.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is asked of: a theme, as at a day. {@code among} are the only classes whose rows count, where the figure
 * goes to several readers; without them everything counts that the actor may see.
 */
public record Scope(Theme theme, AsAt asAt, @Nullable List<ClassId> among) {
    public Scope {
        among = among == null ? null : List.copyOf(among);
    }

    public static Scope now(Theme theme) {
        return new Scope(theme, AsAt.NOW, null);
    }

    public static Scope at(Theme theme, AsAt asAt) {
        return new Scope(theme, asAt, null);
    }

    /** For all readers of a record at once: no figure tells some of them of what they may not see. */
    public static Scope forAll(Theme theme, Collection<ClassId> classes) {
        return new Scope(theme, AsAt.NOW, List.copyOf(classes));
    }

    /** The classes as a statement takes them; nothing where all count. */
    public Integer @Nullable [] classes() {
        return among == null ? null : among.stream().map(ClassId::value).toArray(Integer[]::new);
    }
}
