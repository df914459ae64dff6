package occ.tasking.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Pages;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.tasking.BoardSection;
import occ.tasking.TaskingBoard;
import occ.tasking.TaskingBoard.Row;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A section of the board in full, and assigning one officer or body to several of its subjects. */
@Controller
class SectionPages {
    private static final String TEMPLATE = "tasking/section";
    private static final int PAGE = 50;

    private final TaskingBoard board;
    private final BulkAssignment bulk;
    private final Access access;
    private final Clock clock;

    SectionPages(TaskingBoard board, BulkAssignment bulk, Access access, Clock clock) {
        this.board = board;
        this.bulk = bulk;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/tasking/{section}")
    View show(Actor actor, @PathVariable String section, @RequestParam(defaultValue = "1") int page) {
        var listed = read(actor, section, page);
        return View.of(TEMPLATE, page(actor, listed, Form.empty()));
    }

    @PostMapping("/tasking/{section}/assignments")
    View create(
            Actor actor,
            @PathVariable String section,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        var listed = read(actor, section, page);
        var form = Form.of(request);
        var chosen = listed.rows().stream()
                .filter(row -> form.has(SectionPage.CHOSEN, row.reference().text()))
                .toList();
        if (chosen.isEmpty()) {
            form.withError(SectionPage.CHOSEN, "Select at least one subject that is still on the list");
        }
        return bulk.assign(actor, listed.section(), chosen, form)
                .map(outcomes -> View.of("tasking/outcomes", outcomes))
                .orElseGet(() -> View.invalid(TEMPLATE, page(actor, listed, form)));
    }

    private record Listed(BoardSection section, List<Row> rows, Pages pages) {}

    private Listed read(Actor actor, String path, int number) {
        var section = BoardSection.withPath(path).orElseThrow(() -> new NoSuchRecord("section"));
        var total = Optional.ofNullable(board.counts(actor).get(section)).orElse(0);
        var pages = new Pages(number, PAGE, total, "/tasking/" + path + "?page=");
        return new Listed(section, board.rows(actor, section, pages.offset(), PAGE), pages);
    }

    private SectionPage page(Actor actor, Listed listed, Form form) {
        var today = DateWords.today(clock.instant());
        var lines = listed.rows().stream()
                .map(row -> BoardLine.of(row, listed.section(), today))
                .toList();
        var mayAct = access.may(actor, Deeds.verb(listed.section()));
        List<Option> choices = mayAct ? bulk.choices(actor, listed.section(), listed.rows()) : List.of();
        return new SectionPage(listed.section(), form, lines, listed.pages(), mayAct, choices);
    }
}
