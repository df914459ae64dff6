package occ.pole.pages;

import occ.faces.NoSuchRecord;
import occ.kernel.Reference;

/** References in addresses: what is none, leads to nothing. */
final class References {
    private References() {}

    static Reference of(String text) {
        return Reference.parse(text).orElseThrow(NoSuchRecord::new);
    }
}
