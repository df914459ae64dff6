package occ.retention.pages;

import jakarta.servlet.http.HttpServletRequest;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.retention.Disposals;
import occ.retention.Outcome;
import occ.retention.Proposal;
import occ.retention.Tombstone;
import occ.retention.Verdict;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What waits for a second person, and deciding on it with what will go in view. */
@Controller
class ProposalPages {
    private static final String ONE = Proposal.ADDRESS + "/{reference}";
    private static final String TEMPLATE = "retention/proposal";

    private final Disposals disposals;
    private final Access access;
    private final Transactions transactions;

    ProposalPages(Disposals disposals, Access access, Transactions transactions) {
        this.disposals = disposals;
        this.access = access;
        this.transactions = transactions;
    }

    @GetMapping(Proposal.ADDRESS)
    View list(Actor actor) {
        return View.of("retention/proposals", new ProposalsPage(disposals.waiting(actor)));
    }

    @GetMapping(ONE)
    View form(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> View.of(TEMPLATE, page(actor, find(actor, reference), Form.empty())));
    }

    @PostMapping(ONE)
    View decide(Actor actor, @PathVariable String reference, HttpServletRequest request) {
        var proposal = find(actor, reference);
        var form = Form.of(request);
        var decision = form.read().choice("decision", "what you decide", Decision.class);
        var note = form.read().text("note", "the reason for your decision", Desk.LONGEST);
        if (decision.isEmpty() || note.isEmpty()) {
            return View.invalid(TEMPLATE, page(actor, proposal, form));
        }
        var outcome = decision.get() == Decision.APPROVE
                ? disposals.approve(actor, proposal.reference(), note.get())
                : disposals.refuse(actor, proposal.reference(), note.get());
        return after(actor, proposal, decision.get(), form, outcome);
    }

    private View after(Actor actor, Proposal proposal, Decision decision, Form form, Outcome outcome) {
        var gone = decision == Decision.APPROVE && proposal.verdict() == Verdict.DISPOSE;
        return Desk.after(
                outcome,
                gone ? Tombstone.ADDRESS + "/" + proposal.recordReference().text() : Proposal.ADDRESS,
                gone ? "It is disposed of" : decision == Decision.APPROVE ? "It is kept" : "You refused the proposal",
                "",
                refused -> View.invalid(
                        TEMPLATE, page(actor, proposal, form.withError(refused.field(), refused.sentence()))));
    }

    private Proposal find(Actor actor, String reference) {
        access.require(actor, Verb.APPROVE_DISPOSAL);
        return disposals.get(actor, Desk.read(reference));
    }

    private ProposalPage page(Actor actor, Proposal proposal, Form form) {
        return new ProposalPage(proposal, disposals.going(actor, proposal), form);
    }
}
