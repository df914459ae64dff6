package occ.plans.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.knowledge.Tactic;
import occ.knowledge.Tactics;
import occ.mapping.Subject;
import occ.partners.Exposure;
import occ.partners.Exposures;
import occ.partners.FittingTactics;
import occ.plans.pages.Suggestion.Offer;
import org.springframework.stereotype.Component;

/** What could be done about what a group depends on: advice beside the form of an action, which a person fills in. */
@Component
class Suggestions {
    private final Exposures exposures;
    private final Tactics tactics;

    Suggestions(Exposures exposures, Tactics tactics) {
        this.exposures = exposures;
        this.tactics = tactics;
    }

    List<Suggestion> of(Actor actor, Subject subject) {
        return subject.ref().kind() == EntityKind.GROUP
                ? exposures.of(actor, subject).stream()
                        .map(one -> suggestion(subject, one))
                        .toList()
                : List.of();
    }

    /** The form with the tactic chosen and, where it is no person, what it is aimed at. */
    Form filled(Actor actor, Subject subject, Form asked) {
        var tactic = tactics.get(asked.value("tactic")).map(Tactic::code);
        if (tactic.isEmpty()) {
            return Form.empty();
        }
        var filled = new Filled().with("tactic", tactic.get());
        return exposures.of(actor, subject).stream()
                .filter(one -> one.reference().text().equals(asked.value("against")))
                .filter(one -> !one.kind().isAPerson())
                .findFirst()
                .map(one -> filled.with("target", ActionForm.THING).with("thing", one.words()))
                .orElse(filled)
                .form();
    }

    private Suggestion suggestion(Subject subject, Exposure one) {
        return new Suggestion(
                one.words(),
                one.kind().label(),
                FittingTactics.against(one, tactics).stream()
                        .map(tactic -> new Offer(
                                tactic.title(),
                                "%s/plan/actions/new?tactic=%s&against=%s"
                                        .formatted(
                                                subject.address(),
                                                tactic.code(),
                                                one.reference().text())))
                        .toList());
    }
}
