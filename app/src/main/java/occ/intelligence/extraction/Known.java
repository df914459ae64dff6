package occ.intelligence.extraction;

import occ.kernel.EntityRef;
import occ.kernel.Reference;

/** An entity that answers to a name or an identifier found in a text, as far as the reader may see it. */
public record Known(Asked asked, EntityRef entity, Reference reference, String name) {
    /** What the dictionary was asked for: a kind, and its text in canonical form. */
    public record Asked(ProposedKind kind, String canonical) {}
}
