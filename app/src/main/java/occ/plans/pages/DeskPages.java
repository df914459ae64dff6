package occ.plans.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.SubjectAddress;
import occ.plans.Action;
import occ.plans.ActionOwner;
import occ.plans.Actions;
import occ.plans.Actions.Owned;
import occ.plans.Answer;
import occ.plans.PlanStanding;
import occ.plans.Plans;
import occ.plans.pages.DeskPage.Led;
import occ.plans.pages.DeskPage.Line;
import occ.tasking.TaskingBoard;
import occ.tasking.TaskingBoard.Row;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class DeskPages {
    private static final int SOON = 14;
    private static final int WHOLE = 100;

    private final TaskingBoard board;
    private final Plans plans;
    private final Actions actions;
    private final Access access;
    private final Clock clock;

    DeskPages(TaskingBoard board, Plans plans, Actions actions, Access access, Clock clock) {
        this.board = board;
        this.plans = plans;
        this.actions = actions;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/plans")
    View show(Actor actor) {
        var today = DateWords.today(clock.instant());
        var own = actions.own(actor);
        var leads = access.may(actor, Verb.LEAD);
        return View.of(
                "plans/desk",
                new DeskPage(
                        lines(own, today, one -> one.action().isLate(today)),
                        lines(own, today, DeskPages::isAnswered),
                        lines(own, today, one -> !one.action().isLate(today) && isAwaited(one)),
                        lines(
                                own,
                                today,
                                one -> !one.action().isLate(today)
                                        && one.action().request() == null),
                        leads ? led(actor, today) : List.of(),
                        leads));
    }

    private static boolean isAnswered(Owned one) {
        var request = one.action().request();
        var answer = request == null ? null : request.answer();
        return answer != null && answer.kind() != Answer.Kind.ACCEPTED;
    }

    private static boolean isAwaited(Owned one) {
        return one.action().request() != null && !isAnswered(one);
    }

    private static List<Line> lines(List<Owned> own, LocalDate today, Predicate<Owned> which) {
        return own.stream().filter(which).map(one -> line(one, today)).toList();
    }

    private static Line line(Owned one, LocalDate today) {
        var line = PlanView.line(one.action(), one.address(), today);
        return new Line(
                line.due(),
                line.words(),
                one.subject(),
                one.address(),
                line.href(),
                "%s, %s. %s%s"
                        .formatted(
                                line.pillar(), line.state().toLowerCase(Locale.UK), left(one.action()), line.note()));
    }

    private static String left(Action action) {
        return switch (action.content().owner()) {
            case ActionOwner.Officer(var who, var left)
            when left -> who.name() + " has left: give it to somebody else. ";
            case ActionOwner.Body(var _, var name, var left) when left -> name + " has left: ask another body. ";
            default -> "";
        };
    }

    private List<Led> led(Actor actor, LocalDate today) {
        var rows = board.led(actor);
        var standing = plans.standing(actor, rows.stream().map(Row::subject).toList()).stream()
                .collect(Collectors.toMap(PlanStanding::subject, one -> one));
        return rows.stream()
                .map(row -> led(row, standing.getOrDefault(row.subject(), PlanStanding.none(row.subject())), today))
                .sorted(Comparator.comparingLong(Led::late).reversed())
                .toList();
    }

    private static Led led(Row row, PlanStanding plan, LocalDate today) {
        return new Led(
                row.name(),
                SubjectAddress.of(row.kind(), row.reference()),
                row.band(),
                row.tier(),
                plan.words(),
                plan.ended(),
                plan.actions(),
                plan.late(),
                plan.actions() == 0 ? 0 : WHOLE * plan.ended() / plan.actions(),
                plan.next() == null ? null : Mark.due(plan.next(), today, SOON));
    }
}
