package occ.intelligence.extraction;

import java.time.LocalDate;
import java.util.List;

/** What is read out of an invented text, written on Thursday 11 June 2026. */
final class Examples {
    static final LocalDate WRITTEN = LocalDate.of(2026, 6, 11);

    private Examples() {}

    static List<Proposal> proposals(String text) {
        return Extraction.of(text, WRITTEN, Dictionary.empty());
    }

    /** As {@code PERSON Corvin Haldersley}. */
    static List<String> found(String text) {
        return proposals(text).stream()
                .map(proposal -> proposal.kind() + " " + proposal.text())
                .toList();
    }

    static List<String> texts(String text, ProposedKind kind) {
        return proposals(text).stream()
                .filter(proposal -> proposal.kind() == kind)
                .map(Proposal::text)
                .toList();
    }

    static Proposal only(String text) {
        var proposals = proposals(text);
        if (proposals.size() != 1) {
            throw new AssertionError("Not one proposal: " + proposals);
        }
        return proposals.getFirst();
    }
}
