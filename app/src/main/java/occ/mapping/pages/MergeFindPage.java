package occ.mapping.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.pole.Duplicates.Hit;

/** Finding the record that a subject may be the same as: one of a like name, or by its reference. */
public record MergeFindPage(SubjectTop top, List<Hit> hits, Form form) {
    public String action() {
        return top.subject().address() + "/merge";
    }

    public String compare(Hit hit) {
        return action() + "?with=" + hit.reference();
    }
}
