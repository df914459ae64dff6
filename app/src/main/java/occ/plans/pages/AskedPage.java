package occ.plans.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;

/** One action asked of a body, as its officers see and answer it. */
public record AskedPage(Line asked, Form form, int version, List<Option> answers) {
    public record Line(String reference, String words, Mark due, String answer, String href) {}
}
