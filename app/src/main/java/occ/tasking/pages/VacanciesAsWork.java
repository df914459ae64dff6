package occ.tasking.pages;

import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.kernel.Actor;
import occ.mapping.SubjectAddress;
import occ.tasking.BoardSection;
import occ.tasking.TaskingBoard;
import occ.tasking.TaskingBoard.Row;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/**
 * Subjects whose lead officer has left, for whoever may hand them to another. Closing an account is a deed of somebody who
 * sees no subject, so it starts no clock: the vacancy is found by looking.
 */
@Component
class VacanciesAsWork implements WorkSource {
    private static final int ORDER = 20;
    private static final int MOST = 20;

    private final TaskingBoard board;
    private final Access access;

    VacanciesAsWork(TaskingBoard board, Access access) {
        this.board = board;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        return access.may(actor, Verb.ASSIGN_OWNER)
                ? board.rows(actor, BoardSection.LEAD_LEFT, 0, MOST).stream()
                        .map(VacanciesAsWork::item)
                        .toList()
                : List.of();
    }

    private static WorkItem item(Row row) {
        var address = SubjectAddress.of(row.kind(), row.reference().text());
        var lead = row.lead();
        var who = lead == null ? "Its lead officer" : lead.officer().name();
        return new WorkItem(
                        Kind.DECIDE,
                        "Nobody leads: " + row.name(),
                        address + "/lead",
                        "%s, who led it or was asked to, has left. The plan and its actions wait for whoever is next."
                                .formatted(who),
                        null,
                        "Hand it over",
                        ORDER)
                .about(row.name(), address);
    }
}
