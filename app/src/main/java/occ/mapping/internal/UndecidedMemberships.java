package occ.mapping.internal;

import java.util.List;
import occ.kernel.EntityId;
import occ.mapping.ArchiveObjection;
import org.springframework.stereotype.Component;

/** What mapping itself holds against an archive: memberships of children that wait for a second person. */
@Component
class UndecidedMemberships implements ArchiveObjection {
    private final ChildMemberships children;

    UndecidedMemberships(ChildMemberships children) {
        this.children = children;
    }

    @Override
    public List<String> objections(EntityId subject) {
        return children.awaiting(subject).stream()
                .map(asked -> "The membership of %s waits for the approval of a second person".formatted(asked.name()))
                .toList();
    }
}
