package occ.picture.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Words;
import occ.picture.OfficialFigures.Figures;
import occ.picture.OfficialFigures.Publication;

/** What is counted over everything at the end of yesterday, and what was published. */
public record OfficialPage(Form form, List<Line> lines, List<Publication> publications, LocalDate yesterday) {
    /** One kind of subject. */
    public record Line(KindWords kind, Figures figures) {
        public String oldest() {
            var due = figures.oldestDue();
            return due == null
                    ? ""
                    : Words.count(ChronoUnit.DAYS.between(DateWords.lastDay(due), figures.day()), "day", "days");
        }
    }

    public String dayWords() {
        return DateWords.day(yesterday);
    }

    public List<Option> kinds() {
        return Arrays.stream(KindWords.values())
                .map(kind -> new Option(kind.name(), kind.title()))
                .toList();
    }

    public static String kind(Publication publication) {
        return Arrays.stream(KindWords.values())
                .filter(words -> words.kind() == publication.kind())
                .map(KindWords::title)
                .findFirst()
                .orElseThrow();
    }

    public static String day(Publication publication) {
        return DateWords.day(publication.day());
    }

    public static String state(Publication publication) {
        var approved = publication.approved();
        if (approved == null) {
            return "Waits, proposed by " + publication.proposedBy();
        }
        return (approved ? "Published, approved by " : "Not published, refused by ")
                + Objects.requireNonNull(publication.decidedBy());
    }
}
