package occ.mapping;

import java.util.List;
import occ.kernel.Reference;
import occ.pole.Source;
import org.jspecify.annotations.Nullable;

/** Somebody in a group as a reader sees them: the membership, the person, and what it rests on. */
public record Member(
        Membership membership,
        Reference reference,
        String name,
        @Nullable String whereNow,
        boolean child,
        List<Source> sources) {
    public Member {
        sources = List.copyOf(sources);
    }

    public boolean countsAsOffender() {
        return membership.countsAsOffender();
    }
}
