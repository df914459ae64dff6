package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.ArchiveApproval;
import occ.mapping.ArchiveProposal;
import occ.mapping.ArchiveReason;
import occ.mapping.Archives;
import occ.mapping.Grounds;
import occ.mapping.Move;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.MoveOutcome.Refused;
import occ.mapping.Subject;
import occ.mapping.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The end of a response: a lead or analyst proposes it, and the region, or for tiers 1 and 2 the tasking chair, decides. */
@Controller
class ArchivePages {
    private static final String PROPOSAL = "mapping/archive-proposal";
    private static final String DECISION = "mapping/archive";
    private static final String ADDRESS = SubjectTops.ADDRESS + "/archive";
    private static final int LONGEST = 2_000;

    private final SubjectTops tops;
    private final Subjects subjects;
    private final Archives archives;
    private final Transactions transactions;
    private final Clock clock;

    ArchivePages(SubjectTops tops, Subjects subjects, Archives archives, Transactions transactions, Clock clock) {
        this.tops = tops;
        this.subjects = subjects;
        this.archives = archives;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(ADDRESS + "/proposal")
    View proposal(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var top = tops.now(actor, collection, reference, SubjectPart.DEED);
            return View.of(PROPOSAL, proposalPage(actor, top, SeenVersion.emptyForm(top.subject())));
        });
    }

    @PostMapping(ADDRESS + "/proposal")
    View propose(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var top = tops.now(actor, collection, reference, SubjectPart.DEED);
            var form = Form.of(request);
            return proposal(actor, form)
                    .flatMap(proposal -> moved(actor, top, form, Move.PROPOSE_ARCHIVE, proposal, "reason"))
                    .orElseGet(() -> View.invalid(PROPOSAL, proposalPage(actor, top, form)));
        });
    }

    @GetMapping(ADDRESS)
    View decision(Actor actor, @PathVariable String collection, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            var top = tops.now(actor, collection, reference, SubjectPart.DEED);
            return View.of(DECISION, decisionPage(actor, top, SeenVersion.emptyForm(top.subject())));
        });
    }

    @PostMapping(ADDRESS)
    View decide(
            Actor actor, @PathVariable String collection, @PathVariable String reference, HttpServletRequest request) {
        return transactions.as(actor, () -> {
            var top = tops.now(actor, collection, reference, SubjectPart.DEED);
            var form = Form.of(request);
            return form.read()
                    .choice("decision", "what you decide", List.of(Move.ARCHIVE, Move.REFUSE_ARCHIVE), Move::name)
                    .flatMap(move -> decided(actor, top, form, move))
                    .orElseGet(() -> View.invalid(DECISION, decisionPage(actor, top, form)));
        });
    }

    /** Nothing where the decision does not hold; what is wrong then stands beside the fields. */
    private Optional<View> decided(Actor actor, SubjectTop top, Form form, Move move) {
        if (move == Move.REFUSE_ARCHIVE) {
            return form.read()
                    .text("words", "why it stays on the map", LONGEST)
                    .flatMap(words -> moved(actor, top, form, move, new Grounds.Words(words), "words"));
        }
        return moved(actor, top, form, move, ArchiveApproval.OF_WHAT_WAS_PROPOSED, "decision");
    }

    private Optional<View> moved(Actor actor, SubjectTop top, Form form, Move move, Grounds grounds, String general) {
        var subject = top.subject();
        return switch (subjects.move(actor, subject.id(), SeenVersion.of(form), move, grounds)) {
            case Moved moved -> Optional.of(View.redirect(subject.address(), Sentences.moved(subject, moved.to())));
            case Refused refused -> {
                FormErrors.tell(form, refused, general);
                yield Optional.empty();
            }
        };
    }

    private Optional<ArchiveProposal> proposal(Actor actor, Form form) {
        var read = form.read();
        var reason = read.choice("reason", "why the response can end", ArchiveReason.class);
        var residual = read.text("residualThreat", "what threat would be left", LONGEST);
        var last = read.pastDate("lastIntelligence", "the day of the last intelligence", today());
        var without = read.optionalText("withoutManagement", "why no lifetime management is needed", LONGEST);
        return form.isValid()
                ? Optional.of(new ArchiveProposal(
                        actor.account(),
                        today(),
                        reason.orElseThrow(),
                        residual.orElseThrow(),
                        last.orElseThrow(),
                        Set.of(),
                        without.orElse("")))
                : Optional.empty();
    }

    private ArchiveProposalPage proposalPage(Actor actor, SubjectTop top, Form form) {
        var subject = requireOpen(actor, top, Move.PROPOSE_ARCHIVE);
        return new ArchiveProposalPage(
                top, archives.objections(subject.id()), archives.unmanagedPrincipals(actor, subject), form);
    }

    private ArchivePage decisionPage(Actor actor, SubjectTop top, Form form) {
        var subject = requireOpen(actor, top, Move.REFUSE_ARCHIVE);
        var pending = archives.pending(actor, subject.id()).orElseThrow(() -> new NoSuchRecord("archive proposal"));
        return new ArchivePage(top, pending, archives.objections(subject.id()), actor.account(), form);
    }

    /** Whoever may not make the move, or not from here, finds no form for it. */
    private Subject requireOpen(Actor actor, SubjectTop top, Move move) {
        if (!subjects.movesOpenTo(actor, top.subject()).contains(move)) {
            throw new NoSuchRecord("archive");
        }
        return top.subject();
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }
}
