package occ.partners.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.partners.BodyId;
import occ.partners.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to bring a body in. Whoever works on the group already is in; whoever one of those works with is asked
 * through them, the more easily the closer they work; a stranger is asked by letter. Only those already at the table carry
 * a request, as telling anybody else of it would spread it.
 */
record Approaches(Set<BodyId> atTheTable, List<Relationship> relationships) {
    private static final int STRANGER = 4;

    record Approach(int cost, @Nullable Relationship carriedBy) {}

    Approach to(BodyId body) {
        if (atTheTable.contains(body)) {
            return new Approach(0, null);
        }
        return carrier(body)
                .map(relationship ->
                        new Approach(STRANGER - 1 - relationship.strength().ordinal(), relationship))
                .orElse(new Approach(STRANGER, null));
    }

    private Optional<Relationship> carrier(BodyId body) {
        return relationships.stream()
                .filter(each -> each.one().equals(body) && atTheTable.contains(each.other())
                        || each.other().equals(body) && atTheTable.contains(each.one()))
                .max(Comparator.comparing(Relationship::strength)
                        .thenComparing(each -> each.reference().text()));
    }
}
