package occ.partners.coalition;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Partners who together reach every exposure that can be reached. */
public record Coalition(List<Member> members, Bound bound) {

    public Coalition {
        members = List.copyOf(members);
    }

    public int cost() {
        return bound.cost();
    }

    /** The candidates in it. */
    public SortedSet<Integer> partners() {
        return members.stream().map(Member::candidate).collect(Collectors.toCollection(TreeSet::new));
    }
}
