package occ.plans.pages;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Person;
import occ.access.Verb;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.intelligence.Priority;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.NewRequirement.NewCollector;
import occ.intelligence.requirement.RequirementKind;
import occ.intelligence.requirement.Requirements.Line;
import occ.kernel.Actor;
import occ.kernel.Grade.Handling;
import occ.mapping.Subject;
import occ.plans.Gap;
import org.springframework.stereotype.Component;

/** The form on which a gap is asked: filled in with the gap's own words, and read again. */
@Component
class GapForm {
    private static final int LONGEST_QUESTION = 500;
    private static final int LONGEST = 1_000;
    private static final int DAYS_TO_ANSWER = 28;

    private final Access access;
    private final Organisations organisations;
    private final Clock clock;

    GapForm(Access access, Organisations organisations, Clock clock) {
        this.access = access;
        this.organisations = organisations;
        this.clock = clock;
    }

    Form fresh(Actor actor, Subject subject, Gap gap) {
        return new Filled()
                .with("question", gap.words())
                .with("why", "The plan for %s needs the answer".formatted(subject.name()))
                .with("priority", Priority.MEDIUM.name())
                .with("handling", Handling.P.name())
                .with(
                        "accountable",
                        people(actor).stream()
                                .filter(person -> person.id().equals(actor.account()))
                                .map(Person::reference)
                                .toList())
                .with("due", DateWords.today(clock.instant()).plusDays(DAYS_TO_ANSWER))
                .form();
    }

    Optional<NewRequirement> read(Actor actor, Subject subject, Form form) {
        var read = form.read();
        var question = read.text("question", "the question", LONGEST_QUESTION);
        var why = read.text("why", "what the answer is needed for", LONGEST);
        var accountable = read.choice("accountable", "who is accountable", people(actor), Person::reference);
        var due = read.date("due", "the day by which it must be answered");
        var priority = read.choice("priority", "the priority", Priority.class);
        var handling = read.choice("handling", "the handling code", Handling.class);
        var collector = collector(form);
        return form.isValid()
                ? Optional.of(new NewRequirement(
                        RequirementKind.GAP,
                        question.orElseThrow(),
                        why.orElseThrow(),
                        subject.reference(),
                        accountable.orElseThrow().id(),
                        due.orElseThrow(),
                        priority.orElseThrow(),
                        handling.orElseThrow(),
                        collector.stream().toList()))
                : Optional.empty();
    }

    /** Both halves or neither. */
    private Optional<NewCollector> collector(Form form) {
        if (form.value("organisation").isEmpty() && form.value("how").isBlank()) {
            return Optional.empty();
        }
        var body = form.read().choice("organisation", "who is to find out", organisations.all(), Organisation::key);
        var how = form.read().text("how", "how they would find out", LONGEST_QUESTION);
        return body.flatMap(one -> how.map(words -> new NewCollector(one.id(), words)));
    }

    GapPage page(Actor actor, SubjectHeading heading, String words, String address, Form form, List<Line> open) {
        return new GapPage(
                heading,
                words,
                address,
                form,
                Options.of(open, line -> line.reference().text(), GapForm::told),
                Options.withNone(
                        "Choose",
                        Options.of(people(actor), Person::reference, person -> person.name() + ", " + person.unit())),
                Options.of(Priority.class, Priority::label),
                Options.of(Handling.class, Handling::label),
                bodies());
    }

    private static String told(Line line) {
        return "%s (%s, due %s)".formatted(line.question(), line.reference().text(), DateWords.day(line.dueOn()));
    }

    private List<Option> bodies() {
        return Options.withNone("Nobody yet", Options.of(organisations.all(), Organisation::key, Organisation::name));
    }

    private List<Person> people(Actor actor) {
        return access.whoMay(Verb.SET_REQUIREMENTS, actor.unit());
    }
}
