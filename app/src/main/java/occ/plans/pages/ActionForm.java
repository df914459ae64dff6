package occ.plans.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import occ.access.Organisation;
import occ.access.Person;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.kernel.Actor;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;
import occ.mapping.Member;
import occ.mapping.Subject;
import occ.plans.Action;
import occ.plans.Action.Content;
import occ.plans.ActionOwner;
import occ.plans.Actions;
import occ.plans.Actions.Asked;
import occ.plans.Objective;
import occ.plans.Plans;
import occ.plans.Target;
import occ.tasking.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and fills the form of an action, and knows what it offers. */
@Component
class ActionForm {
    private static final int LONGEST = 2_000;
    private static final String SUBJECT = "subject";
    static final String THING = "thing";
    private static final String YES = "yes";

    private final Plans plans;
    private final Actions actions;
    private final Tactics tactics;
    private final Suggestions suggestions;

    ActionForm(Plans plans, Actions actions, Tactics tactics, Suggestions suggestions) {
        this.plans = plans;
        this.actions = actions;
        this.tactics = tactics;
        this.suggestions = suggestions;
    }

    /** All that may be chosen, read once for a page. */
    record Choices(
            List<Objective> objectives,
            List<Member> members,
            List<Person> officers,
            List<Organisation> bodies,
            List<Action> others,
            List<Suggestion> suggestions) {}

    Choices choices(Actor actor, Subject subject, @Nullable Action own) {
        return new Choices(
                Numbered.lines(plans.versions(actor, subject.id())),
                actions.members(actor, subject),
                actions.officers(actor, subject),
                actions.bodies(),
                actions.of(actor, subject.id()).stream()
                        .filter(one -> own == null || !one.id().equals(own.id()))
                        .toList(),
                own == null ? suggestions.of(actor, subject) : List.of());
    }

    ActionFormPage page(Subject subject, Form form, @Nullable Action own, Choices choices) {
        return new ActionFormPage(
                SubjectHeading.below(subject, own == null ? "New action" : "Change the action"),
                form,
                own == null ? "new" : own.reference().text() + "/change",
                own == null ? 0 : own.revision(),
                Options.withNone("Choose an objective", Numbered.options(choices.objectives())),
                Options.withNone(
                        "None of the catalogue",
                        Options.of(tactics.all(), Tactic::code, one -> one.title() + " (" + one.code() + ")")),
                targets(choices.members()),
                Options.withNone(
                        "Whoever leads",
                        Options.of(
                                choices.officers(), Person::reference, person -> person.name() + ", " + person.unit())),
                Options.withNone("No other body", Options.of(choices.bodies(), Organisation::key, Organisation::name)),
                choices.others().stream()
                        .map(one ->
                                new Option(one.reference().text(), one.content().words()))
                        .toList(),
                choices.suggestions());
    }

    /** A new one, as a suggestion that was followed fills it in. */
    Form suggested(Actor actor, Subject subject, Form asked) {
        return suggestions.filled(actor, subject, asked);
    }

    Optional<Asked> read(Form form, Choices choices) {
        var read = form.read();
        var lines = Numbered.options(choices.objectives());
        var line = read.choice("objective", "an objective", lines, Option::value);
        var words = read.text("words", "the action", LONGEST);
        var tactic = read.optionalChoice("tactic", tactics.all(), Tactic::code);
        var target = target(form, choices);
        var grounds = read.optionalText("grounds", "the power and why", LONGEST);
        var owner = owner(form, choices);
        var forBody = read.optionalText("for-body", "the words for the other body", LONGEST);
        var due = read.date("due", "the due date");
        if (!form.isValid()) {
            return Optional.empty();
        }
        var objective = choices.objectives().get(lines.indexOf(line.orElseThrow()));
        var content = new Content(
                objective.line(),
                objective.pillar(),
                words.orElseThrow(),
                tactic.map(Tactic::code).orElse(""),
                target,
                form.has("protective", YES),
                grounds.orElse(""),
                owner,
                due.orElseThrow());
        var needs = choices.others().stream()
                .map(one -> one.reference().text())
                .filter(one -> form.has("needs", one))
                .toList();
        return Optional.of(new Asked(content, needs, forBody.orElse("")));
    }

    Form filled(Action action, Choices choices) {
        var content = action.content();
        var request = action.request();
        return new Filled()
                .with("objective", place(choices.objectives(), content))
                .with("words", content.words())
                .with("tactic", content.tactic())
                .with("target", chosenTarget(content.target(), choices.members()))
                .with("thing", content.target().words())
                .with("protective", content.protective() ? YES : "")
                .with("grounds", content.grounds())
                .with("officer", officer(content.owner(), choices.officers()))
                .with("body", body(content.owner(), choices.bodies()))
                .with("for-body", request == null ? "" : request.words())
                .with("due", content.due())
                .with("needs", action.needs())
                .form();
    }

    private static List<Option> targets(List<Member> members) {
        return Stream.concat(
                        Stream.of(
                                new Option(SUBJECT, "The subject itself"),
                                new Option(THING, "A place, a business or a thing")),
                        members.stream()
                                .map(member -> new Option(
                                        member.reference().text(),
                                        member.name(),
                                        member.membership().category().label())))
                .toList();
    }

    private static Target target(Form form, Choices choices) {
        var chosen = form.read().choice("target", "what it is aimed at", targets(choices.members()), Option::value);
        var value = chosen.map(Option::value).orElse(SUBJECT);
        if (value.equals(THING)) {
            return new Target(
                    null,
                    "",
                    form.read()
                            .text("thing", "the place, business or thing", 300)
                            .orElse(""));
        }
        return choices.members().stream()
                .filter(member -> member.reference().text().equals(value))
                .findFirst()
                .map(member -> new Target(member.membership().member().id(), member.name(), ""))
                .orElse(Target.SUBJECT);
    }

    private static ActionOwner owner(Form form, Choices choices) {
        var officer = form.read().optionalChoice("officer", choices.officers(), Person::reference);
        var body = form.read().optionalChoice("body", choices.bodies(), Organisation::key);
        if (officer.isPresent() && body.isPresent()) {
            form.withError("body", "Select an officer or another body, not both");
        }
        return body.<ActionOwner>map(one -> new ActionOwner.Body(one.id(), one.name()))
                .or(() -> officer.map(one -> new ActionOwner.Officer(new Who(one.id(), one.name()), false)))
                .orElseGet(ActionOwner.Lead::new);
    }

    private static String place(List<Objective> lines, Content content) {
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).line().equals(content.objective())) {
                return String.valueOf(at + 1);
            }
        }
        return "";
    }

    private static String chosenTarget(Target target, List<Member> members) {
        return members.stream()
                .filter(member -> member.membership().member().id().equals(target.member()))
                .map(member -> member.reference().text())
                .findFirst()
                .orElse(target.words().isEmpty() ? SUBJECT : THING);
    }

    private static String officer(ActionOwner owner, List<Person> officers) {
        return owner instanceof ActionOwner.Officer(var who, var _)
                ? officers.stream()
                        .filter(one -> one.id().equals(who.account()))
                        .map(Person::reference)
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static String body(ActionOwner owner, List<Organisation> bodies) {
        return owner instanceof ActionOwner.Body(var id, var _, var _)
                ? bodies.stream()
                        .filter(one -> one.id().equals(id))
                        .map(Organisation::key)
                        .findFirst()
                        .orElse("")
                : "";
    }
}
