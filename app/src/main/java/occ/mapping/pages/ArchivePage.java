package occ.mapping.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.kernel.AccountId;
import occ.mapping.ArchiveProposal;
import occ.mapping.Archives.Pending;
import occ.mapping.Move;

/** Deciding on an archive that was proposed: {@code standing} is what is still in the way (R10). */
public record ArchivePage(SubjectTop top, Pending pending, List<String> standing, AccountId reader, Form form) {
    public String action() {
        return top.subject().address() + "/archive";
    }

    public ArchiveProposal proposal() {
        return pending.proposal();
    }

    public boolean isOwn() {
        return proposal().proposer().equals(reader);
    }

    public String proposed() {
        return "Proposed by %s on %s"
                .formatted(pending.proposer(), DateWords.day(proposal().on()));
    }

    public String lastIntelligence() {
        return DateWords.day(Objects.requireNonNull(proposal().lastIntelligence()));
    }

    /** R10 and four eyes: what cannot be decided is not offered. Refusing always is. */
    public List<Option> decisions() {
        var decisions = new ArrayList<Option>();
        if (standing.isEmpty() && !isOwn()) {
            decisions.add(new Option(
                    Move.ARCHIVE.name(), Move.ARCHIVE.label(), Move.ARCHIVE.to().meaning()));
        }
        decisions.add(new Option(
                Move.REFUSE_ARCHIVE.name(), Move.REFUSE_ARCHIVE.label(), "It stays on the map, and its clocks run on"));
        return decisions;
    }
}
