package occ.mapping;

import java.util.HashSet;
import java.util.Set;
import occ.kernel.EntityId;

/** What makes a review due. All but the calendar ask for a new score as well. The list is a local default. */
public enum ReviewTrigger {
    CALENDAR("The review date has come"),
    DISRUPTION("A major or moderate disruption"),
    PRINCIPAL_HELD_OR_FREED("Arrest or release of a principal"),
    VIOLENCE("New intelligence of firearms, violence or a threat to life"),
    MEMBERSHIP("More than a quarter of the members have changed"),
    SPREAD("It has spread across a border"),
    MERGE_OR_SPLIT("A merge or a split");

    private static final double QUARTER = 0.25;

    private final String label;

    ReviewTrigger(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean asksForNewScore() {
        return this != CALENDAR;
    }

    /** Whether those who came and those who left are more than a quarter of those who were there. */
    public static boolean isMembershipChange(Set<EntityId> before, Set<EntityId> now) {
        var stayed = new HashSet<>(before);
        stayed.retainAll(now);
        var changed = before.size() + now.size() - 2 * stayed.size();
        return changed > QUARTER * before.size();
    }
}
