package occ.access.pages;

import java.util.List;
import occ.faces.pages.Form;

/** Asks once more, and why, before somebody is dismissed from a compartment or it is closed. */
public record LeavingPage(
        String compartment,
        String title,
        List<String> sentences,
        String back,
        String action,
        String button,
        Form form) {
    public LeavingPage {
        sentences = List.copyOf(sentences);
    }
}
