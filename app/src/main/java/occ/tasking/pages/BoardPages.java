package occ.tasking.pages;

import java.time.Clock;
import java.time.LocalDate;
import occ.access.Access;
import occ.access.Transactions;
import occ.faces.pages.DateWords;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.tasking.BoardSection;
import occ.tasking.TaskingBoard;
import occ.tasking.pages.BoardPage.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class BoardPages {
    private static final int FIRST_LINES = 10;

    private final TaskingBoard board;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    BoardPages(TaskingBoard board, Access access, Transactions transactions, Clock clock) {
        this.board = board;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/tasking")
    View show(Actor actor) {
        return View.of("tasking/board", transactions.as(actor, () -> page(actor)));
    }

    private BoardPage page(Actor actor) {
        var today = DateWords.today(clock.instant());
        return new BoardPage(board.sections(actor, FIRST_LINES).entrySet().stream()
                .map(section -> section(actor, section.getKey(), section.getValue(), today))
                .toList());
    }

    private Section section(Actor actor, BoardSection section, TaskingBoard.Section held, LocalDate today) {
        var lines = held.first().stream()
                .map(row -> BoardLine.of(row, section, today))
                .toList();
        return new Section(section, held.count(), lines, access.may(actor, Deeds.verb(section)));
    }
}
