package occ.pole.pages;

import occ.faces.pages.Form;

/** Declaring a conflict of interest with an entity, one's own or, where one may, a colleague's. */
public record ConflictPage(Identity identity, boolean mayKeepAway, Form form) {
    public String path() {
        return identity.address() + "/conflict";
    }
}
