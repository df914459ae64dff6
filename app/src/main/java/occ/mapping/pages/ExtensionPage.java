package occ.mapping.pages;

import occ.faces.pages.Form;

public record ExtensionPage(SubjectTop top, Form form) {
    public String action() {
        return top.subject().address() + "/extension";
    }
}
