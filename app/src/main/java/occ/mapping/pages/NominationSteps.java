package occ.mapping.pages;

import java.util.List;
import java.util.function.Supplier;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Recording.Recorded;
import occ.mapping.Recording.Refused;
import occ.mapping.Subject;
import occ.mapping.nomination.Nominations;
import occ.pole.Duplicates.Hit;
import org.springframework.stereotype.Component;

/** The steps of nominating, whatever is nominated: a form, the answers to be checked, a confirmation. */
@Component
class NominationSteps {
    private final Nominations nominations;
    private final DuplicateHits duplicates;
    private final Access access;
    private final Transactions transactions;

    NominationSteps(Nominations nominations, DuplicateHits duplicates, Access access, Transactions transactions) {
        this.nominations = nominations;
        this.duplicates = duplicates;
        this.access = access;
        this.transactions = transactions;
    }

    /** The form with what has been typed so far; nothing is wrong with it until it is sent. */
    View form(Actor actor, Supplier<NominationSheet> typed) {
        return asNominator(actor, () -> {
            var sheet = typed.get();
            return sheet.shown(hits(actor, sheet));
        });
    }

    View check(Actor actor, Supplier<NominationSheet> typed) {
        return asNominator(actor, () -> {
            var sheet = typed.get();
            var nomination = sheet.read();
            FormErrors.tell(sheet.form(), nominations.check(actor, nomination));
            var hits = hits(actor, sheet);
            return sheet.form().isValid()
                    ? View.of("mapping/answers", sheet.answers(nomination, hits))
                    : sheet.shown(hits);
        });
    }

    View create(Actor actor, Supplier<NominationSheet> typed) {
        return asNominator(actor, () -> {
            var sheet = typed.get();
            var nomination = sheet.read();
            if (!sheet.form().isValid()) {
                return sheet.shown(hits(actor, sheet));
            }
            return switch (nominations.nominate(actor, nomination)) {
                case Recorded<Subject>(var subject) -> View.redirect("/nominations/" + subject.reference());
                case Refused<Subject>(var problems) -> {
                    FormErrors.tell(sheet.form(), problems);
                    yield sheet.shown(hits(actor, sheet));
                }
            };
        });
    }

    /** A part of the form, fetched while the name is typed. */
    View hits(Actor actor, NominationKind kind, String name) {
        return asNominator(
                actor, () -> View.of("mapping/hits", new HitsPage(duplicates.of(actor, kind.alike(), name), kind)));
    }

    private List<Hit> hits(Actor actor, NominationSheet sheet) {
        return duplicates.of(actor, sheet.kind().alike(), sheet.name());
    }

    private View asNominator(Actor actor, Supplier<View> step) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.NOMINATE);
            return step.get();
        });
    }
}
