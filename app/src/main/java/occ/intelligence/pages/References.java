package occ.intelligence.pages;

import occ.faces.NoSuchRecord;
import occ.kernel.Parsed;
import occ.kernel.Reference;

/** References as they stand in addresses: what is none of ours leads nowhere. */
final class References {
    private References() {}

    static Reference of(String typed) {
        return switch (Reference.parse(typed)) {
            case Parsed.Valid<Reference>(var reference) -> reference;
            case Parsed.Invalid<Reference> _ -> throw new NoSuchRecord("report");
        };
    }
}
