package occ.oversight.pages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.audit.DeedWords;
import occ.audit.Result;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Mark;
import occ.faces.pages.Pages;
import occ.faces.pages.Words;
import occ.oversight.Inquiry;
import occ.oversight.TrailLine;

/** The lines of the trail that an inquiry asks for, as far as this page shows them. */
public record InquiryPage(Inquiry inquiry, List<TrailLine> lines, Pages pages) {
    private static final int SHOWN = 5;

    public InquiryPage {
        lines = List.copyOf(lines);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(inquiry.reference().text()).via("Inquiries", Inquiry.ADDRESS);
    }

    public String asks() {
        return InquiryWords.of(inquiry);
    }

    public String found() {
        return Words.count(pages.total(), "line", "lines");
    }

    public static String deed(TrailLine line) {
        return DeedWords.of(line.deed());
    }

    public static String when(TrailLine line) {
        return DateWords.moment(line.at());
    }

    /** Which records, as far as a cell holds them, and how many others. */
    public static String records(TrailLine line) {
        var named = line.records();
        var others = line.unnamed() + Math.max(0, named.size() - SHOWN);
        return Stream.concat(
                        named.stream().limit(SHOWN),
                        others == 0
                                ? Stream.empty()
                                : Stream.of(
                                        named.isEmpty()
                                                ? Words.count(others, "record", "records")
                                                : Words.count(others, "other", "others")))
                .collect(Collectors.joining(", "));
    }

    public static String results(TrailLine line) {
        var count = line.count();
        return count == null ? "" : Words.count(count, "result", "results");
    }

    public static Mark mark(TrailLine line) {
        return new Mark(
                line.result() == Result.ALLOWED ? Mark.Kind.PLAIN : Mark.Kind.LATE,
                line.result().label());
    }
}
