package occ.mapping.nomination;

import java.util.Locale;
import occ.kernel.EntityId;
import occ.kernel.Grade;
import occ.mapping.MemberRole;
import occ.pole.DataSubjectCategory;

/** Somebody said to belong to a nominated group: known already, known by name, or known only to exist. */
public sealed interface ProposedMember {
    String name();

    MemberRole role();

    DataSubjectCategory category();

    /** What makes two of them one person. */
    Object identity();

    /** R45: possible victims, associates, family and witnesses never make up the number of a group. */
    default boolean countsTowardsGroup() {
        return role().isOfOffender() && category().isOfOffender();
    }

    /** Somebody with a record. */
    record Known(EntityId person, String name, MemberRole role, DataSubjectCategory category)
            implements ProposedMember {
        @Override
        public Object identity() {
            return person;
        }
    }

    /** Somebody identified by name, resting on the source of the whole form. */
    record Named(String name, MemberRole role, DataSubjectCategory category) implements ProposedMember {
        @Override
        public Object identity() {
            return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    /** Somebody not identified, such as “unknown male 1”, who must rest on a graded item of his or her own (R02). */
    record Placeholder(String name, String item, Grade grade, MemberRole role, DataSubjectCategory category)
            implements ProposedMember {
        @Override
        public Object identity() {
            return item.isBlank() ? name : item.strip().toLowerCase(Locale.ROOT);
        }

        public boolean restsOnGradedItem() {
            return !item.isBlank() && grade.isGraded();
        }
    }
}
