package occ.tasking.pages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Verb;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Running;
import occ.faces.Panel;
import occ.faces.Piece;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityRef;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.tasking.Response;
import occ.tasking.SubjectResponse;
import occ.tasking.TaskingRules;
import occ.tasking.pages.ResponsePanelPage.Next;
import org.springframework.stereotype.Component;

@Component
class ResponsePanel implements Panel {
    private static final int SOON = 3;

    private final Response response;
    private final Subjects subjects;
    private final Clocks clocks;
    private final Access access;
    private final Clock clock;

    ResponsePanel(Response response, Subjects subjects, Clocks clocks, Access access, Clock clock) {
        this.response = response;
        this.subjects = subjects;
        this.clocks = clocks;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String page() {
        return "mapping/group";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Piece> piece(Actor actor, EntityRef ref, AsAt asAt) {
        var subject = subjects.get(actor, ref.id());
        var page = page(actor, subject, asAt);
        return Optional.of(new Piece("response", "Who answers for it, and at what level", "tasking/panel", page));
    }

    private ResponsePanelPage page(Actor actor, Subject subject, AsAt asAt) {
        var now = response.of(actor, subject.id(), asAt);
        var deeds = new Offered(actor, subject, asAt, access);
        return new ResponsePanelPage(
                Present.of(now),
                deeds.link(Verb.DECIDE_TIER, now.tier() == null ? "Decide the tier" : "Change", "/tier"),
                deeds.link(Verb.ASSIGN_OWNER, now.owner() == null ? "Assign an owner" : "Change", "/owner"),
                deeds.link(Verb.ASSIGN_OWNER, now.lead() == null ? "Ask an officer" : "Change", "/lead"),
                deeds.answer(now.lead()),
                asAt.isNow() ? next(actor, subject, deeds, now) : List.of(),
                PastDecisions.of(response.history(actor, subject.id(), asAt)));
    }

    private List<Next> next(Actor actor, Subject subject, Offered deeds, SubjectResponse now) {
        return clocks.running(actor, subject.id()).stream()
                .filter(running -> TaskingRules.ALL.contains(running.rule()))
                .map(running -> next(running, deeds, now))
                .toList();
    }

    private Next next(Running running, Offered deeds, SubjectResponse now) {
        var rule = running.rule();
        var due = Mark.due(DateWords.lastDay(running.dueAt()), DateWords.today(clock.instant()), SOON);
        return new Next(due, rule.breach(), running.mustAct().words(), rule.deed(), deeds.href(rule, now.lead()));
    }
}
