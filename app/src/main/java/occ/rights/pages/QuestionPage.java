package occ.rights.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.rights.Holders.Kept;
import occ.rights.Holders.Question;

/** A question to whoever keeps a compartment: what may be released about somebody who asks. */
public record QuestionPage(Question question, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(question.reference().text());
    }

    public List<Option> compartments() {
        return Options.of(question.open(), Kept::key, Kept::name);
    }

    public List<Option> answers() {
        return List.of(
                new Option("nothing", "Nothing that we are required to release"),
                new Option("text", "This text", "Whoever asked sees it, and not where it comes from"));
    }

    public String asked() {
        var due = question.dueOn();
        return due == null
                ? "Asked on %s.".formatted(DateWords.day(question.askedAt()))
                : "Asked on %s. The requester must have an answer by %s."
                        .formatted(DateWords.day(question.askedAt()), DateWords.day(due));
    }

    public String birthDate() {
        var day = question.requester().birthDate();
        return day == null ? "Not given" : DateWords.day(day);
    }
}
