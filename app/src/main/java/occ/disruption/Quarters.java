package occ.disruption;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.disruption.Disruptions.Line;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.kernel.Marking;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;

/** Quarters: counted over everything and locked by a statistician, published without small numbers, and never changed. */
public interface Quarters {
    /** Those that are locked, the newest first. */
    List<Locked> locked(Actor actor);

    /** The next that is to be locked, for whoever locks them. */
    Optional<Quarter> toLock(Actor actor);

    /** Locks it, and publishes it. A sentence where that may not be yet. */
    Optional<String> lock(Actor actor, Quarter quarter);

    /** @throws occ.faces.NoSuchRecord if it is not locked */
    Pack get(Actor actor, Quarter quarter);

    /** As {@link #get}, for a file that leaves the system: without what stands in a compartment. */
    Pack export(Actor actor, Quarter quarter);

    /** Everything before small numbers were left out, for whoever counts over everything. It is a disclosure, with a reason. */
    Sealed unseal(Actor actor, Quarter quarter, String reason);

    /** Whether the actor may {@link #unseal} it. */
    boolean mayUnseal(Actor actor);

    record Locked(Quarter quarter, Instant at, String by) {}

    /**
     * {@code undecided} were open when it was locked, or came later: they count when they are decided. {@code measured} is nothing
     * for a quarter that was locked before anything was measured. {@code course} is of each quarter that was locked until then, the
     * oldest first. Marking and handling are as narrow as the narrowest of the adjustments.
     */
    record Pack(
            Locked locked,
            List<Published> published,
            List<Measured> measured,
            List<Total> course,
            List<Adjustment> adjustments,
            List<Line> undecided,
            @Nullable Reconciliation reconciliation,
            Marking marking,
            Handling handling) {
        public Pack {
            published = List.copyOf(published);
            measured = List.copyOf(measured);
            course = List.copyOf(course);
            adjustments = List.copyOf(adjustments);
            undecided = List.copyOf(undecided);
        }
    }

    /** Of each level in the order of the scale, and of all; what is left out is negative. */
    record Published(String heading, String name, List<Long> counts) {
        public Published {
            counts = List.copyOf(counts);
        }
    }

    /**
     * Some of a whole, as {@link Measure} has it; what is left out is negative. {@code name} is the code of an outcome or a tier.
     * {@code amount} is the quantity of an outcome, or the median of days.
     */
    record Measured(
            Measure measure,
            String name,
            long part,
            @Nullable Long whole,
            @Nullable BigDecimal amount) {}

    /** What is published of a whole quarter, of each level and of all; what is left out is negative. */
    record Total(Quarter quarter, List<Long> counts) {
        public Total {
            counts = List.copyOf(counts);
        }
    }

    record Adjustment(
            Instant at,
            Reference reference,
            String title,
            Effect was,
            @Nullable Effect becomes,
            String by,
            String words) {}

    /** For whoever counts over everything: what was locked and what changed since make what stands. */
    record Reconciliation(long locked, long adjusted, long standing) {
        public boolean agrees() {
            return locked + adjusted == standing;
        }
    }

    /** What was counted when it was locked, and what became of it by level. */
    record Sealed(Locked locked, List<Figure> figures, List<Raw> raw, List<Changed> changed, List<Standing> standing) {
        public Sealed {
            figures = List.copyOf(figures);
            raw = List.copyOf(raw);
            changed = List.copyOf(changed);
            standing = List.copyOf(standing);
        }
    }

    /** One number of what is counted, before small ones are left out. */
    record Figure(
            @Nullable Integer tier,
            long led,
            String body,
            @Nullable String region,
            String pillar,
            Effect level,
            String theme) {}

    /** One number of what is measured beside it; what {@code name} and {@code found} are depends on {@code measure}. */
    record Raw(
            String measure,
            String name,
            String found,
            long counted,
            @Nullable BigDecimal amount) {}

    /** {@code becomes} is nothing where it was withdrawn. */
    record Changed(Effect was, @Nullable Effect becomes, long changes) {}

    record Standing(Effect level, long standing) {}
}
