package occ.mapping.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import occ.mapping.GroupRelation.Tension;
import occ.mapping.RelationKind;
import occ.pole.Predicate;
import org.jspecify.annotations.Nullable;

/** How relations stand in statements: the predicate one way round, and the tension of rivals as its text. */
final class RelationCode {
    /** The other kinds are these, said of the other group. */
    private static final Map<RelationKind, Predicate> FORWARD = Map.of(
            RelationKind.RIVAL, Predicate.RIVAL_OF,
            RelationKind.ALLY, Predicate.ALLY_OF,
            RelationKind.SUPPLIER, Predicate.SUPPLIES,
            RelationKind.OVERLAPS, Predicate.OVERLAPS,
            RelationKind.SPLINTER_OF, Predicate.SPLINTER_OF);

    private RelationCode() {}

    static Optional<Predicate> forward(RelationKind kind) {
        return Optional.ofNullable(FORWARD.get(kind));
    }

    static Optional<RelationKind> kind(Predicate predicate) {
        return FORWARD.entrySet().stream()
                .filter(entry -> entry.getValue() == predicate)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static @Nullable String text(@Nullable Tension tension) {
        return tension == null ? null : tension.name().toLowerCase(Locale.ROOT) + " tension";
    }

    static @Nullable Tension tension(@Nullable String text) {
        return Arrays.stream(Tension.values())
                .filter(tension -> String.valueOf(text(tension)).equals(text))
                .findFirst()
                .orElse(null);
    }
}
