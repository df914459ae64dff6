package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;
import occ.mapping.ArchiveReason;
import occ.mapping.Move;

/** Proposing that the response can end: {@code standing} is what would still be in the way (R10). */
public record ArchiveProposalPage(SubjectTop top, List<String> standing, int unmanaged, Form form) {
    public String action() {
        return top.subject().address() + "/archive/proposal";
    }

    public String title() {
        return Move.PROPOSE_ARCHIVE.label();
    }

    /** Nothing absorbs another by being archived: that is a merge, with a pointer to what carries on. */
    public List<Option> reasons() {
        var offered = List.of(ArchiveReason.values()).stream()
                .filter(reason -> reason != ArchiveReason.MERGED)
                .toList();
        return Options.withNone("Choose a reason", Options.of(offered, ArchiveReason::name, ArchiveReason::label));
    }

    public boolean asksWhyUnmanaged() {
        return unmanaged > 0;
    }

    public String whyUnmanaged() {
        return Words.count(unmanaged, "principal is", "principals are")
                + " not under lifetime management: why none is needed";
    }
}
