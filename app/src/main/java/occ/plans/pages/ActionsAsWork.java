package occ.plans.pages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Access;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.plans.ActionOwner;
import occ.plans.Actions;
import occ.plans.Actions.Owned;
import occ.plans.Answer;
import occ.plans.AskedOfBodies;
import occ.plans.AskedOfBodies.Asked;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.springframework.stereotype.Component;

/** Actions to come, answers of other bodies to take up, and what a body is asked. What is late its clock tells. */
@Component
class ActionsAsWork implements WorkSource {
    private static final int AHEAD = 14;
    private static final int MOST = 20;
    private static final int ORDER = 40;

    private final Actions actions;
    private final AskedOfBodies asked;
    private final Access access;
    private final Clock clock;

    ActionsAsWork(Actions actions, AskedOfBodies asked, Access access, Clock clock) {
        this.actions = actions;
        this.asked = asked;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public boolean isInDigests() {
        return true;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        var own = access.may(actor, Verb.READ_MAP)
                ? actions.own(actor).stream().map(this::own).flatMap(Optional::stream)
                : Stream.<WorkItem>empty();
        var ofBody = access.may(actor, Verb.ANSWER_ACTIONS)
                ? asked.open(actor).stream().filter(ActionsAsWork::isOpen).map(this::asked)
                : Stream.<WorkItem>empty();
        return Stream.concat(own, ofBody).limit(MOST).toList();
    }

    private Optional<WorkItem> own(Owned one) {
        var action = one.action();
        var href = one.address() + "/plan/actions/" + action.reference().text();
        var request = action.request();
        var answer = request == null ? null : request.answer();
        var due = action.content().due();
        var today = DateWords.today(clock.instant());
        if (answer != null && answer.kind() != Answer.Kind.ACCEPTED) {
            return Optional.of(new WorkItem(
                            Kind.DECIDE,
                            "Answer of another body: " + action.content().words(),
                            href,
                            "%s. %s".formatted(answer.kind().label(), answer.words()),
                            answer.at(),
                            "Record the outcome",
                            ORDER)
                    .about(one.subject(), one.address())
                    .mentionedAs(action.reference(), href));
        }
        if (action.content().owner() instanceof ActionOwner.Body(var _, var name, var left) && left) {
            return Optional.of(new WorkItem(
                            Kind.DECIDE,
                            name + " has left: " + action.content().words(),
                            href,
                            "The body that was to do this action of the plan is asked for nothing more, or its agreement has ended.",
                            due.atStartOfDay(DateWords.LONDON).toInstant(),
                            "Ask another",
                            ORDER)
                    .about(one.subject(), one.address()));
        }
        if (due.isBefore(today) || due.isAfter(today.plusDays(AHEAD))) {
            return Optional.empty();
        }
        return Optional.of(new WorkItem(
                        Kind.DUE,
                        action.content().words(),
                        href,
                        "Action of the plan, %s."
                                .formatted(action.content().pillar().label()),
                        due.atStartOfDay(DateWords.LONDON).toInstant(),
                        "Open it",
                        ORDER)
                .about(one.subject(), one.address())
                .mentionedAs(action.reference(), href));
    }

    private static boolean isOpen(Asked one) {
        var answer = one.answer();
        return answer == null || answer.kind() == Answer.Kind.ACCEPTED;
    }

    private WorkItem asked(Asked one) {
        var late = one.due().isBefore(DateWords.today(clock.instant()));
        return new WorkItem(
                late ? Kind.LATE : Kind.DUE,
                "Action for your body",
                AskedPages.PATH + "/" + one.reference().text(),
                one.words(),
                one.due().atStartOfDay(DateWords.LONDON).toInstant(),
                "Answer",
                ORDER);
    }
}
