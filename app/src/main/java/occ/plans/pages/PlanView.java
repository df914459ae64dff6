package occ.plans.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import occ.access.Access;
import occ.access.AccessClasses;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.mapping.Combinations;
import occ.mapping.Subject;
import occ.plans.Action;
import occ.plans.ActionOwner;
import occ.plans.Actions;
import occ.plans.Balance;
import occ.plans.Objective;
import occ.plans.Plan;
import occ.plans.PlanState;
import occ.plans.PlanTemplate;
import occ.plans.Plans;
import occ.plans.pages.PlanPage.ActionLine;
import occ.plans.pages.PlanPage.BalanceBar;
import occ.plans.pages.PlanPage.Combined;
import occ.plans.pages.PlanPage.Deeds;
import occ.plans.pages.PlanPage.ObjectiveLine;
import occ.plans.pages.PlanPage.Part;
import occ.plans.pages.PlanPage.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a plan together as its page shows it. */
@Component
class PlanView {
    private static final int SOON = 7;
    private static final int WHOLE = 100;

    private final Plans plans;
    private final Actions actions;
    private final GapView gaps;
    private final Combinations combinations;
    private final Access access;
    private final AccessClasses classes;
    private final Clock clock;

    PlanView(
            Plans plans,
            Actions actions,
            GapView gaps,
            Combinations combinations,
            Access access,
            AccessClasses classes,
            Clock clock) {
        this.plans = plans;
        this.actions = actions;
        this.gaps = gaps;
        this.combinations = combinations;
        this.access = access;
        this.classes = classes;
        this.clock = clock;
    }

    PlanPage of(Actor actor, Subject subject, boolean inForce, Form form) {
        var versions = plans.versions(actor, subject.id());
        var written = Plans.beingWritten(versions);
        var standing = Plans.inForce(versions);
        var shown = inForce || written.isEmpty() ? standing : written;
        var all = actions.of(actor, subject.id());
        return new PlanPage(
                SubjectHeading.of(subject, "Plan"),
                shown.map(plan -> version(plan, subject, gaps.of(actor, subject, versions, plan, today())))
                        .orElse(null),
                written.isPresent() && standing.isPresent() ? other(subject, inForce) : null,
                combined(actor, subject),
                balance(shown.map(Plan::objectives).orElse(List.of()), all),
                all.stream().map(one -> line(one, subject.address(), today())).toList(),
                deeds(actor, subject, versions, shown.orElse(null)),
                Arrays.stream(PlanTemplate.values())
                        .map(one -> new Option(one.name(), one.label(), one.meaning()))
                        .toList(),
                classes.get(subject.accessClass()).marking().label(),
                form);
    }

    LocalDate today() {
        return DateWords.today(clock.instant());
    }

    /** A plan outlives the end of its subject: whoever comes to one of them is led to the other. */
    private List<Combined> combined(Actor actor, Subject subject) {
        return combinations.of(actor, subject.id(), AsAt.NOW).stream()
                .filter(one -> one.leadsAway()
                        || !plans.versions(actor, one.other().id()).isEmpty())
                .map(one -> new Combined(
                        "%s %s. %s"
                                .formatted(
                                        one.words(),
                                        one.other().name(),
                                        one.leadsAway()
                                                ? "This plan stands as it was, and runs no more."
                                                : "The plan that it had stands as it was, and runs no more."),
                        new Link("Plan for " + one.other().name(), one.other().address() + "/plan")))
                .toList();
    }

    private static Link other(Subject subject, boolean inForce) {
        return inForce
                ? new Link("See the version being written", subject.address() + "/plan")
                : new Link("See the version in force", subject.address() + "/plan?version=in-force");
    }

    private Deeds deeds(Actor actor, Subject subject, List<Plan> versions, @Nullable Plan shown) {
        var alive = !subject.state().isTerminal();
        var writes = alive && access.may(actor, Verb.WRITE_PLANS, subject.area());
        var approves = access.may(actor, Verb.APPROVE_PLANS, subject.area());
        var state = shown == null ? null : shown.state();
        return new Deeds(
                writes && Plans.beingWritten(versions).isEmpty(),
                writes && state == PlanState.DRAFT,
                alive
                        && approves
                        && state == PlanState.SUBMITTED
                        && shown != null
                        && !shown.writers().contains(actor.account()),
                writes && shown != null && !shown.objectives().isEmpty(),
                approves && state == PlanState.IN_FORCE,
                writes && access.may(actor, Verb.SET_REQUIREMENTS));
    }

    static Version version(Plan plan, Subject subject, List<GapLine> gaps) {
        var wording = plan.wording();
        var decision = plan.decision();
        var lines = plan.objectives();
        return new Version(
                plan.number(),
                plan.revision(),
                plan.state().label(),
                history(plan),
                decision == null || decision.note().isEmpty() ? null : decision.note(),
                IntStream.range(0, lines.size())
                        .mapToObj(at -> objective(lines.get(at), at + 1, subject.address()))
                        .toList(),
                gaps,
                List.of(
                        new Part("Review date", wording.reviewOn() == null ? "" : DateWords.day(wording.reviewOn())),
                        new Part("Community impact", wording.impact()),
                        new Part("Risks", wording.risks()),
                        new Part("Exit criteria", wording.exit()),
                        new Part("Why one side is enough (R39)", wording.onePillar())));
    }

    private static String history(Plan plan) {
        var parts = new ArrayList<String>();
        parts.add("Begun by %s, %s".formatted(plan.author().name(), DateWords.day(plan.begunAt())));
        if (plan.submittedAt() != null) {
            parts.add("submitted " + DateWords.day(plan.submittedAt()));
        }
        var decision = plan.decision();
        if (decision != null) {
            parts.add("%s by %s, %s"
                    .formatted(
                            plan.state().isBeingWritten() ? "sent back" : "approved",
                            decision.by().name(),
                            DateWords.day(decision.at())));
        }
        if (plan.closing() != null) {
            parts.add("closed: " + plan.closing());
        }
        return String.join("; ", parts);
    }

    private static ObjectiveLine objective(Objective one, int number, String address) {
        var measure = one.measure();
        return new ObjectiveLine(
                one.pillar().label(),
                one.words(),
                measure.words(),
                measure.baseline(),
                measure.target(),
                DateWords.day(measure.byWhen()),
                address + "/plan/objectives/" + number,
                String.valueOf(number));
    }

    private static List<BalanceBar> balance(List<Objective> objectives, List<Action> all) {
        var counts = Balance.of(objectives, all).pillars();
        var most = counts.values().stream()
                .mapToLong(one -> one.objectives() + one.open())
                .max()
                .orElse(0);
        return counts.entrySet().stream()
                .map(one -> new BalanceBar(
                        one.getKey().label(),
                        one.getValue().objectives(),
                        one.getValue().open(),
                        one.getValue().ended(),
                        most == 0
                                ? 0
                                : WHOLE
                                        * (one.getValue().objectives()
                                                + one.getValue().open())
                                        / most))
                .toList();
    }

    static ActionLine line(Action one, String address, LocalDate today) {
        var content = one.content();
        return new ActionLine(
                one.reference().text(),
                content.words(),
                content.pillar().label(),
                content.owner().words(),
                one.state().isOpen()
                        ? Mark.due(content.due(), today, SOON)
                        : new Mark(Mark.Kind.PLAIN, DateWords.day(content.due())),
                one.state().label(),
                address + "/plan/actions/" + one.reference().text(),
                note(one));
    }

    private static String note(Action one) {
        return one.state().isOpen()
                        && one.content().owner() instanceof ActionOwner.Body(var _, var name, var left)
                        && left
                ? "%s has left: ask another body. %s".formatted(name, answered(one))
                : answered(one);
    }

    private static String answered(Action one) {
        var request = one.request();
        if (request == null) {
            return "";
        }
        var answer = request.answer();
        return answer == null
                ? "No answer yet"
                : "%s answered: %s"
                        .formatted(
                                one.content().owner().words(),
                                answer.kind().label().toLowerCase(Locale.UK));
    }
}
