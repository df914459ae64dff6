package occ.intelligence.pages;

import java.util.List;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.files.StoredFile;
import occ.intelligence.Disseminating.Release;
import occ.intelligence.Report;
import occ.intelligence.Reports.Provenance;
import occ.intelligence.Sanitising.Consent;
import occ.kernel.Grade;
import org.jspecify.annotations.Nullable;

/** A report as its reader may see it. What only the unit and the author see is absent for others. */
public record ReportPage(
        ReportTop top,
        List<ItemPart> items,
        List<Fact> facts,
        List<Deed> deeds,
        List<StepLine> history,
        List<Release> releases,
        List<StoredFile> files,
        @Nullable String attachHref,
        @Nullable Provenance provenance,
        @Nullable Consent question,
        boolean mayAnswer,
        boolean isDraft,
        @Nullable String notice,
        Form form) {

    public record Fact(String name, String value) {}

    /** A button; {@code main} is the one that goes on. */
    public record Deed(String words, String href, boolean main) {}

    public record StepLine(
            String what, String who, String when, @Nullable String reason) {}

    /** {@code statements} is how many rest on it; {@code markHref} is there for who may mark. */
    public record ItemPart(
            int number,
            Grade grade,
            List<String> handling,
            boolean annex,
            List<TextPart> text,
            boolean original,
            int statements,
            @Nullable String gradedAs,
            @Nullable String markHref) {
        public boolean isGraded() {
            return grade.isGraded();
        }
    }

    /** What became of a release, in words. */
    public String answer(Release release) {
        var received = release.acknowledgedAt();
        var recalled = release.recallAcknowledgedAt();
        if (release.recalledAt() != null) {
            return recalled == null
                    ? "Told of the recall, no answer yet"
                    : "Recall confirmed " + DateWords.moment(recalled);
        }
        return received == null ? "Not opened yet" : "Received " + DateWords.moment(received);
    }

    public String releasedOn(Release release) {
        return DateWords.moment(release.releasedAt());
    }

    public Report report() {
        return top.report();
    }

    public Breadcrumbs breadcrumbs() {
        return Crumbs.to(report().reference().text());
    }

    /** R19: what is for covert development or use stands in an annex of its own. */
    public List<ItemPart> open() {
        return items.stream().filter(item -> !item.annex()).toList();
    }

    public List<ItemPart> annex() {
        return items.stream().filter(ItemPart::annex).toList();
    }
}
