package occ.mapping.pages;

import java.util.List;
import java.util.Set;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.mapping.Review.Finding;
import occ.mapping.ReviewTrigger;
import occ.mapping.Reviews.Past;

/** Reviewing a subject: in one step where nothing changed, or with what was found and who still belongs. */
public record ReviewFormPage(
        SubjectTop top, Form form, MembersTable members, Set<ReviewTrigger> open, List<Past> past) {
    public String action() {
        return top.subject().address() + "/reviews";
    }

    /** “No change” has a button of its own. */
    public List<Option> findings() {
        var others = List.of(Finding.values()).subList(1, Finding.values().length);
        return Options.of(others, Finding::name, Finding::label);
    }

    public List<Option> memberChoices() {
        return members.rows().stream()
                .map(row ->
                        new Option(row.member().reference().text(), row.member().name() + ", " + row.role()))
                .toList();
    }

    public boolean mayBeUnchanged() {
        return open.stream().noneMatch(ReviewTrigger::asksForNewScore);
    }

    public List<String> happened() {
        return open.stream().sorted().map(ReviewTrigger::label).toList();
    }

    public static String when(Past past) {
        return past.by() + ", " + DateWords.day(past.at());
    }
}
