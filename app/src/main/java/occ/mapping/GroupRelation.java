package occ.mapping;

import java.util.List;
import occ.kernel.EntityId;
import occ.kernel.Grade;
import occ.kernel.Period;
import org.jspecify.annotations.Nullable;

/** How a group stands to another, on evidence. Only rivals have a level of tension. */
public record GroupRelation(
        EntityId group,
        RelationKind kind,
        EntityId other,
        @Nullable Tension tension,
        Period held,
        Grade grade) {
    public enum Tension {
        LOW("Low tension"),
        MEDIUM("Medium tension"),
        HIGH("High tension");

        private final String label;

        Tension(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public GroupRelation seenFromTheOther() {
        return new GroupRelation(/* group= */ other, kind.inverse(), /* other= */ group, tension, held, grade);
    }

    public List<Problem> problems() {
        return new Problems()
                .refuse(group.equals(other), "other", "A group has no relation to itself")
                .refuse(kind == RelationKind.RIVAL && tension == null, "tension", "Give the tension between rivals")
                .refuse(kind != RelationKind.RIVAL && tension != null, "tension", "Only rivals have a tension")
                .all();
    }
}
