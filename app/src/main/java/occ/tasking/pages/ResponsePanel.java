package occ.tasking.pages;

import java.time.Clock;
import java.util.List;
import occ.access.Access;
import occ.access.Verb;
import occ.adequacy.Clocks;
import occ.adequacy.Clocks.Running;
import occ.faces.Piece;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Subject;
import occ.mapping.SubjectPanel;
import occ.tasking.Response;
import occ.tasking.SubjectResponse;
import occ.tasking.TaskingRules;
import occ.tasking.pages.ResponsePanelPage.Next;
import org.springframework.stereotype.Component;

@Component
class ResponsePanel implements SubjectPanel {
    private static final int SOON = 3;

    private final Response response;
    private final Clocks clocks;
    private final Access access;
    private final Clock clock;

    ResponsePanel(Response response, Clocks clocks, Access access, Clock clock) {
        this.response = response;
        this.clocks = clocks;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Part of(Actor actor, Subject subject, AsAt asAt) {
        var now = response.of(actor, subject.id(), asAt);
        return new Part(ResponseFacts.of(now), () -> new Piece("tasking/panel", page(actor, subject, asAt, now)));
    }

    private ResponsePanelPage page(Actor actor, Subject subject, AsAt asAt, SubjectResponse now) {
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
        return new Next(
                due,
                rule.breach(),
                running.mustAct().words(),
                "%s. %s".formatted(rule.code(), rule.source()),
                rule.deed(),
                deeds.href(rule, now.lead()));
    }
}
