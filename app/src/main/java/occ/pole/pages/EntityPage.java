package occ.pole.pages;

import java.util.List;
import occ.faces.pages.DateWords;
import occ.faces.pages.Link;
import occ.faces.pages.Pages;
import occ.faces.pages.Words;
import occ.kernel.AsAt;
import occ.kernel.Grade;

/** Everything said of an entity as at a time, what competes, and what points at it. */
public record EntityPage(
        Identity identity,
        AsAt asAt,
        boolean refused,
        boolean mayRecord,
        List<Link> deeds,
        List<Competition> competing,
        Part facts,
        Part links,
        Part pointing) {

    /** One of its lists, as far as this page shows it: much is said of some. */
    public record Part(List<StatementLine> lines, Pages pages) {
        public boolean isEmpty() {
            return lines.isEmpty();
        }
    }

    /** Two or more answers to one question. */
    public record Competition(String label, List<Claim> claims) {}

    public record Claim(
            String words, Grade grade, boolean assessment, String source, String held, String learnt, int saying) {
        public String support() {
            return "Said by " + Words.count(saying, "statement", "statements");
        }
    }

    public boolean isEmpty() {
        return facts.isEmpty() && links.isEmpty();
    }

    public String nothing() {
        var day = asAt.day();
        return day == null
                ? "Nothing that you may see is said of this."
                : "Nothing that you may see was known of this at the end of " + DateWords.day(day) + ".";
    }
}
