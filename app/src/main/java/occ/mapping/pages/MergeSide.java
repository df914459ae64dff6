package occ.mapping.pages;

import java.util.List;
import java.util.stream.Collectors;
import occ.faces.pages.DateWords;
import occ.faces.pages.Fact;
import occ.mapping.CrimeType;

/** One of two records that may be the same: what its reader knows of it. */
public record MergeSide(SubjectTop top, SubjectAbout about, RelationsTable relations, String nominatedBy) {
    public String name() {
        return top.subject().name();
    }

    public String href() {
        return top.subject().address();
    }

    public String crimes() {
        var crimes =
                top.subject().crimes().stream().sorted().map(CrimeType::label).collect(Collectors.joining(", "));
        return crimes.isEmpty() ? "None named" : crimes;
    }

    public String place() {
        return Choices.nameOf(top.subject().place());
    }

    public String opened() {
        return DateWords.day(top.subject().openedAt()) + ", by " + nominatedBy;
    }

    public String descriptions() {
        return about.descriptions().isEmpty() ? "Nothing said" : String.join("\n", about.descriptions());
    }

    /** The answer at the top of its page to one question, such as who owns it. */
    public String fact(String label) {
        return top.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(MergeSide::words)
                .findFirst()
                .orElse("–");
    }

    /** The questions that the top of its page answers. */
    List<String> questions() {
        return top.facts().stream().map(Fact::label).toList();
    }

    private static String words(Fact fact) {
        var band = fact.band() == null ? "" : "Band " + fact.band().name() + ", ";
        return fact.sub() == null ? band + fact.value() : band + fact.value() + ", " + fact.sub();
    }
}
