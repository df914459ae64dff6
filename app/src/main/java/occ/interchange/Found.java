package occ.interchange;

import java.util.List;

/** One page of a long list, numbered from one, and how long the list is. */
public record Found<T>(List<T> page, long total) {
    public static final int PAGE = 50;

    public Found {
        page = List.copyOf(page);
    }
}
