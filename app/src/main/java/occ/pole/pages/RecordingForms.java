package occ.pole.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import occ.access.Compartment;
import occ.access.CompartmentMembers;
import occ.access.CompartmentMembers.Own;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.pole.Entity;
import occ.pole.Source;
import occ.pole.Statements;
import occ.pole.recording.Grounds;
import occ.pole.recording.Outcome;
import org.springframework.stereotype.Component;

/** What the forms of these pages share: how they begin, what they offer, and what became of the grounds. */
@Component
class RecordingForms {
    private static final int MOST_SOURCES = 5;

    private final Statements statements;
    private final CompartmentMembers members;
    private final Identities identities;
    private final Clock clock;

    RecordingForms(Statements statements, CompartmentMembers members, Identities identities, Clock clock) {
        this.statements = statements;
        this.members = members;
        this.identities = identities;
        this.clock = clock;
    }

    /** A form not sent yet: with what its address carries, and the rule deciding who may read. */
    Form begun(HttpServletRequest request) {
        var typed = new HashMap<String, List<String>>();
        request.getParameterMap().forEach((field, values) -> typed.put(field, Arrays.asList(values)));
        typed.putIfAbsent("readers", List.of(GroundsReading.BY_RULE));
        return Form.of(typed);
    }

    Identity identity(Actor actor, Entity subject) {
        return new Identity(
                subject.kind(), subject.reference().text(), identities.name(actor, subject, AsAt.NOW), List.of());
    }

    GroundsChoices choices(Actor actor) {
        return choices(actor, sources(actor));
    }

    GroundsChoices choices(Actor actor, List<Source> offered) {
        return GroundsChoices.of(offered, operations(actor));
    }

    /** The safeguarding circle is a choice of its own, for those outside it too. */
    private List<Own> operations(Actor actor) {
        return members.own(actor).stream()
                .filter(one -> !one.compartment().equals(Compartment.SAFEGUARDING))
                .toList();
    }

    List<Source> sources(Actor actor) {
        return statements.ownSources(actor, MOST_SOURCES);
    }

    Optional<Grounds> grounds(Actor actor, Form form) {
        return grounds(actor, form, sources(actor));
    }

    Optional<Grounds> grounds(Actor actor, Form form, List<Source> offered) {
        return new GroundsReading(
                        form,
                        offered,
                        operations(actor),
                        reference -> statements.source(actor, reference),
                        DateWords.today(clock.instant()))
                .read();
    }

    static Form outsideTheCircle(Form form) {
        return form.withError(
                "readers",
                "This belongs to the safeguarding circle, and you are not in it. Ask somebody who is to record it, or say"
                        + " why the handling code is enough");
    }

    static String guardedWords(Outcome.Recorded recorded) {
        var keeping = recorded.keeping();
        if (keeping == null) {
            return "";
        }
        return keeping.equals(Compartment.SAFEGUARDING)
                ? ". It is kept to the safeguarding circle"
                : ". It is kept to those who need to know";
    }
}
