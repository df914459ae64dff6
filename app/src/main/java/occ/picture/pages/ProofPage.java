package occ.picture.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.Numbers;
import occ.faces.pages.Words;
import occ.kernel.AsAt;
import occ.picture.Facet;
import occ.picture.OfficialFigures.Publication;
import occ.picture.ProofOfResponse;
import occ.picture.ProofOfResponse.Line;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;

/** The one sentence, its parts by region, place and lead officer, and how it stood at the end of each month. */
public record ProofPage(
        PictureQuestion question,
        ProofOfResponse.Proof proof,
        @Nullable Publication published,
        TrendPart trend,
        Instant now) {
    /** Enough to see who needs help first; the register has all. */
    private static final int MOST_LEADS = 50;

    static ProofPage of(
            PictureQuestion question, ProofOfResponse.Proof proof, @Nullable Publication published, Instant now) {
        return new ProofPage(question, proof, published, TrendPart.of(proof.course()), now);
    }

    /** One row of a table, with where its figures lead. */
    public record Row(
            String label, String listHref, String lackingHref, String exceptionsHref, Line line, String oldest) {
        public String share() {
            return line.all() == 0 ? "" : Numbers.of(100.0 * line.full() / line.all(), 1) + "%";
        }
    }

    /** How it stood at the end of a day, which can be opened as it was known then. */
    public record Month(String day, String href, long all, long full) {
        public String share() {
            return all == 0 ? "" : Numbers.of(100.0 * full / all, 1) + "%";
        }
    }

    public AsAt asAt() {
        return question.asked().asAt();
    }

    public boolean refused() {
        return question.asked().refused();
    }

    public String asAtField() {
        return Asked.AS_AT;
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Proof of response").via("National picture", PictureScope.PATH);
    }

    public List<Carried> carried() {
        return Carried.of(question.asked().form(), PictureQuestion.KIND);
    }

    public List<NavigationLink> kinds() {
        return Arrays.stream(KindWords.values())
                .map(kind -> new NavigationLink(
                        kind.title(),
                        Address.of(ProofPages.PATH)
                                .with(PictureQuestion.KIND, kind.name())
                                .at(asAt())
                                .text(),
                        null,
                        kind == question.kind()))
                .toList();
    }

    /** “6,000 groups on the map: 5,912 with a full response, 88 exceptions, the oldest 41 days late”. */
    public String sentence() {
        var whole = proof.whole();
        var late = Words.count(whole.exceptions(), "exception", "exceptions");
        var oldest = whole.oldestDue() == null ? "" : ", the oldest " + oldest(whole) + " late";
        return "%s on the map: %s with a full response, %s%s"
                .formatted(question.kind().count(whole.all()), Numbers.of(whole.full()), late, oldest);
    }

    public String publishedWords(Publication official) {
        return "About %s on the map, about %s of them with a full response, about %s, at the end of %s"
                .formatted(
                        question.kind().count(official.onTheMap()),
                        Numbers.of(official.fullResponse()),
                        Words.count(official.exceptions(), "exception", "exceptions"),
                        DateWords.day(official.day()));
    }

    public @Nullable String carriedWords() {
        var carried = proof.whole().carried();
        return carried == 0
                ? null
                : "Of the exceptions, somebody carries the risk of " + Numbers.of(carried) + " until a day.";
    }

    public String allHref() {
        return question.links().all();
    }

    public List<Row> regions() {
        var order = Arrays.stream(Region.values()).map(Region::code).toList();
        return proof.regions().stream()
                .sorted(Comparator.comparingInt(line -> Math.floorMod(order.indexOf(line.value()), order.size() + 1)))
                .map(line -> row(Facet.REGION, line))
                .toList();
    }

    public List<Row> places() {
        return proof.places().stream()
                .map(line -> row(Facet.PLACE, line))
                .sorted(Comparator.comparing(Row::label))
                .toList();
    }

    public List<Row> leads() {
        return proof.leads().stream()
                .sorted(Comparator.comparingLong(Line::lacking)
                        .thenComparingLong(Line::exceptions)
                        .reversed()
                        .thenComparing(Line::value))
                .limit(MOST_LEADS)
                .map(line -> row(Facet.LEAD, line))
                .toList();
    }

    public @Nullable String moreLeads() {
        var more = proof.leads().size() - MOST_LEADS;
        return more <= 0
                ? null
                : "The " + MOST_LEADS + " who lack most are shown. The other " + Numbers.of(more)
                        + " are in the register.";
    }

    /** The newest first. */
    public List<Month> months() {
        var months = new ArrayList<Month>();
        IntStream.range(0, proof.course().days().size()).forEach(point -> months.addFirst(month(point)));
        return months;
    }

    private Month month(int point) {
        var day = proof.course().days().get(point);
        var isPast = day.isBefore(DateWords.today(now));
        return new Month(
                DateWords.shortDay(day),
                Address.of(ProofPages.PATH)
                        .with(PictureQuestion.KIND, question.kind().name())
                        .at(isPast ? new AsAt(day) : AsAt.NOW)
                        .text(),
                proof.course().all().counts().get(point),
                proof.course().full().counts().get(point));
    }

    private Row row(Facet facet, Line line) {
        var links = question.links();
        return new Row(
                label(facet, line),
                links.of(facet, line.value()),
                links.lacking(facet, line.value()),
                links.exceptions(facet, line.value()),
                line,
                line.oldestDue() == null ? "" : oldest(line));
    }

    private static String label(Facet facet, Line line) {
        if (line.value().equals(Facet.NONE)) {
            return facet == Facet.LEAD ? "No lead officer" : "Outside the ten regions";
        }
        return switch (facet) {
            case REGION -> Region.valueOf(line.value()).label();
            case PLACE -> FacetWords.place(line.value());
            default -> line.label() == null ? line.value() : line.label();
        };
    }

    private String oldest(Line line) {
        var due = line.oldestDue();
        return due == null ? "" : late(DateWords.lastDay(due));
    }

    private String late(LocalDate due) {
        var today = DateWords.today(asAt().instant(now).minusMillis(asAt().isNow() ? 0 : 1));
        return Words.count(Math.max(0, ChronoUnit.DAYS.between(due, today)), "day", "days");
    }
}
