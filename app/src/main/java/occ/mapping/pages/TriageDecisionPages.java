package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Grounds;
import occ.mapping.MappingVerb;
import occ.mapping.Move;
import occ.mapping.MoveOutcome;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.MoveOutcome.Refused;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import occ.mapping.nomination.Nominations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The decision on one nomination. */
@Controller
class TriageDecisionPages {
    private static final String TEMPLATE = "mapping/triage-decision";
    private static final String ADDRESS = SubjectTops.ADDRESS + "/triage";

    private final SubjectTops tops;
    private final SubjectReading reading;
    private final DuplicateHits duplicates;
    private final Subjects subjects;
    private final Nominations nominations;
    private final Transactions transactions;

    TriageDecisionPages(
            SubjectTops tops,
            SubjectReading reading,
            DuplicateHits duplicates,
            Subjects subjects,
            Nominations nominations,
            Transactions transactions) {
        this.tops = tops;
        this.reading = reading;
        this.duplicates = duplicates;
        this.subjects = subjects;
        this.nominations = nominations;
        this.transactions = transactions;
    }

    @GetMapping(ADDRESS)
    View form(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var top = tops.now(actor, collection, reference, SubjectPart.DEED);
            if (!subjects.may(actor, MappingVerb.TRIAGE, top.subject())) {
                throw new NoSuchRecord("triage");
            }
            return View.of(TEMPLATE, page(actor, top, SeenVersion.emptyForm(top.subject())));
        });
    }

    @PostMapping(ADDRESS)
    View create(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var top = tops.now(actor, collection, reference, SubjectPart.DEED);
            var form = Form.of(request);
            return decide(actor, top.subject(), form)
                    .map(moved -> next(top.subject(), moved))
                    .orElseGet(() -> View.invalid(TEMPLATE, page(actor, top, form)));
        });
    }

    /** Empty where the decision does not hold; what is wrong then stands beside the fields. */
    private Optional<Moved> decide(Actor actor, Subject subject, Form form) {
        var typed = new TriageForm(form, actor, subjects);
        var outcome = typed.move().flatMap(move -> attempt(actor, subject, typed, move));
        outcome.filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .ifPresent(refused -> FormErrors.tell(form, refused, "decision"));
        return outcome.filter(Moved.class::isInstance).map(Moved.class::cast);
    }

    private Optional<MoveOutcome> attempt(Actor actor, Subject subject, TriageForm typed, Move move) {
        var version = SeenVersion.of(typed.form());
        return switch (move) {
            case ACCEPT_FOR_DEVELOPMENT -> Optional.of(nominations.accept(actor, subject.id(), version));
            case RETURN -> {
                var grounds = typed.returned();
                yield typed.form().isValid() ? moved(actor, subject, version, move, grounds) : Optional.empty();
            }
            case REJECT -> typed.rejected().flatMap(grounds -> moved(actor, subject, version, move, grounds));
            default -> moved(actor, subject, version, move, new Grounds.None());
        };
    }

    private Optional<MoveOutcome> moved(Actor actor, Subject subject, int version, Move move, Grounds grounds) {
        return Optional.of(subjects.move(actor, subject.id(), version, move, grounds));
    }

    private static View next(Subject subject, Moved moved) {
        var done = Sentences.moved(subject, moved.to());
        return moved.move() == Move.PICK_UP
                ? View.redirect(subject.address() + "/triage", done)
                : View.redirect("/triage", done);
    }

    private TriageDecisionPage page(Actor actor, SubjectTop top, Form form) {
        return new TriageDecisionPage(
                top,
                subjects.movesOpenTo(actor, top.subject()),
                form,
                reading.about(actor, top),
                reading.definition(actor, top),
                duplicates.besides(actor, top.subject()));
    }
}
