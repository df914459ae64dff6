package occ.mapping.pages;

import java.util.List;
import java.util.Set;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.faces.pages.Words;
import occ.mapping.Review.Finding;
import occ.mapping.ReviewTrigger;
import occ.mapping.Reviews.Past;
import occ.mapping.ToJustify;

/** Reviewing a subject: in one step where nothing changed, or with what was found and who still belongs. */
public record ReviewFormPage(
        SubjectTop top,
        Form form,
        MembersTable members,
        Set<ReviewTrigger> open,
        List<ToJustify> near,
        List<Past> past) {
    public String action() {
        return top.subject().address() + "/reviews";
    }

    /** “No change” has a button of its own, unless somebody must be spoken of. */
    public List<Option> findings() {
        var all = List.of(Finding.values());
        return Options.of(
                mayBeUnchanged() && !mayBeOneStep() ? all : all.subList(1, all.size()), Finding::name, Finding::label);
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

    /** Nothing asks for a word: what is newer speaks for everybody whose membership nears its lapse. */
    public boolean mayBeOneStep() {
        return mayBeUnchanged() && near.stream().noneMatch(ToJustify::needsWords);
    }

    public static String label(ToJustify one) {
        return "Why does %s still belong?%s".formatted(one.name(), one.needsWords() ? "" : " (optional)");
    }

    public static String hint(ToJustify one) {
        var rests = one.needsWords()
                ? "Nothing newer is recorded"
                : "It rests on %s".formatted(Words.count(one.newer(), "newer statement", "newer statements"));
        var before = one.why();
        return "Lapses on %s. %s since the last review.%s"
                .formatted(DateWords.day(one.lapsesOn()), rests, before == null ? "" : " Last time: “" + before + "”");
    }

    public List<String> happened() {
        return open.stream().sorted().map(ReviewTrigger::label).toList();
    }

    public static String when(Past past) {
        return past.by() + ", " + DateWords.day(past.at());
    }
}
