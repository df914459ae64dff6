package occ.work.pages;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import occ.access.Role;
import occ.faces.pages.DateWords;
import occ.work.Beginning;
import occ.work.Job;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;

/** What waits for one person: late, to decide, due, changed, in this order. No figure here says how much anybody did. */
public record WorkPage(
        List<WorkItem> items, List<Job> jobs, List<Beginning> beginnings, List<Role> roles, Instant now) {
    public WorkPage {
        items = List.copyOf(items);
        jobs = List.copyOf(jobs);
        beginnings = List.copyOf(beginnings);
        roles = List.copyOf(roles);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public String today() {
        return DateWords.day(now);
    }

    public List<WorkList> lists() {
        return Arrays.stream(Kind.values())
                .map(kind -> new WorkList(kind, rows(kind)))
                .filter(list -> !list.rows().isEmpty())
                .toList();
    }

    public List<String> emptyWords() {
        return roles.isEmpty()
                ? List.of(EmptyWords.WITHOUT_ROLE)
                : roles.stream().map(EmptyWords::of).distinct().toList();
    }

    private List<WorkRow> rows(Kind kind) {
        return items.stream()
                .filter(item -> item.kind() == kind)
                .map(item -> new WorkRow(item, now))
                .toList();
    }
}
