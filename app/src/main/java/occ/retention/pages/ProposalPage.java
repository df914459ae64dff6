package occ.retention.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.EntityAddress;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.retention.Disposals.Going;
import occ.retention.Proposal;
import occ.retention.Verdict;

/** What one person proposed, what would go, and the form on which another decides. */
public record ProposalPage(Proposal proposal, Going going, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Decide").via("Waiting for approval", Proposal.ADDRESS);
    }

    public boolean isDisposal() {
        return proposal.verdict() == Verdict.DISPOSE;
    }

    public String title() {
        return isDisposal() ? "Dispose of " + proposal.name() + "?" : "Keep " + proposal.name() + "?";
    }

    public String source() {
        var entity = proposal.entity();
        var reference = proposal.recordReference().text();
        return entity == null ? "/intelligence/reports/" + reference : EntityAddress.of(entity, reference);
    }

    public List<Option> decisions() {
        return List.of(
                new Option(
                        Decision.APPROVE.name(),
                        isDisposal() ? "Dispose of it, for good" : "Keep it until the next review"),
                new Option(Decision.REFUSE.name(), "Refuse, and say why"));
    }
}
