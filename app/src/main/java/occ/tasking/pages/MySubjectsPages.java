package occ.tasking.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import occ.access.Access;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Running;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.SubjectAddress;
import occ.tasking.LeadAssignment;
import occ.tasking.TaskingBoard;
import occ.tasking.TaskingBoard.Row;
import occ.tasking.TaskingRules;
import occ.tasking.pages.MySubjectsPage.Asked;
import occ.tasking.pages.MySubjectsPage.Lacks;
import occ.tasking.pages.MySubjectsPage.Led;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class MySubjectsPages {
    private static final int SOON = 7;

    private final TaskingBoard board;
    private final Clocks clocks;
    private final Access access;
    private final Clock clock;

    MySubjectsPages(TaskingBoard board, Clocks clocks, Access access, Clock clock) {
        this.board = board;
        this.clocks = clocks;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/my-subjects")
    View show(Actor actor) {
        var today = DateWords.today(clock.instant());
        var asked = board.asked(actor);
        var led = board.led(actor);
        var running = clocks.running(
                actor,
                Stream.concat(asked.stream(), led.stream()).map(Row::subject).toList());
        return View.of(
                "tasking/my-subjects",
                new MySubjectsPage(
                        asked.stream()
                                .map(row -> asked(row, running.getOrDefault(row.subject(), List.of()), today))
                                .toList(),
                        led.stream()
                                .map(row -> led(actor, row, running.getOrDefault(row.subject(), List.of()), today))
                                .toList()));
    }

    private static Asked asked(Row row, List<Running> clocks, LocalDate today) {
        var due = clocks.stream()
                .filter(running -> running.rule().equals(TaskingRules.LEAD_NOT_ACCEPTED))
                .map(running -> Mark.due(DateWords.lastDay(running.dueAt()), today, SOON))
                .findFirst()
                .orElse(new Mark(Mark.Kind.NEW, "New"));
        var lead = row.lead();
        return new Asked(row.name(), address(row), due, by(lead), note(lead));
    }

    private Led led(Actor actor, Row row, List<Running> clocks, LocalDate today) {
        var address = address(row);
        return new Led(
                row.name(),
                address,
                row.state().label(),
                row.band(),
                row.tier(),
                row.interim(),
                row.reviewDue() == null ? null : Mark.due(row.reviewDue(), today, SOON),
                clocks.stream()
                        .map(running -> lacks(actor, running, address, today))
                        .toList());
    }

    private Lacks lacks(Actor actor, Running running, String address, LocalDate today) {
        var rule = running.rule();
        return new Lacks(
                Mark.due(DateWords.lastDay(running.dueAt()), today, SOON),
                rule.breach(),
                running.mustAct().words(),
                rule.deed(),
                access.may(actor, rule.verb()) ? address + rule.path() : null);
    }

    private static String address(Row row) {
        return SubjectAddress.of(row.kind(), row.reference());
    }

    private static String by(@Nullable LeadAssignment lead) {
        return lead == null ? "" : Said.by(lead.made());
    }

    private static String note(@Nullable LeadAssignment lead) {
        return lead == null ? "" : lead.made().why();
    }
}
