package occ.meetings;

import occ.kernel.ClassId;
import occ.kernel.EntityId;
import org.jspecify.annotations.Nullable;

/**
 * Something a source puts on an agenda. {@code record} stands for it within its source, such as a reference; what is
 * there at every meeting has {@link #STANDING}. It is read by whoever reads {@code accessClass}; where that is nothing it is
 * as open as the group itself, and its papers are as narrow as what each speaks of.
 */
public record Proposal(
        String record,
        String title,
        String address,
        @Nullable ClassId accessClass,
        @Nullable About about,
        int order) {
    public static final String STANDING = "standing";

    public record About(EntityId id, String name, String address) {}

    /** An item that is there at every meeting, whether anything waits or not: that it is there tells nobody anything. */
    public static Proposal standing(String title, String address) {
        return new Proposal(STANDING, title, address, null, null, 0);
    }
}
