package occ.intelligence.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.intelligence.GradingScheme;
import occ.intelligence.Priority;
import occ.intelligence.Report;
import occ.kernel.Grade;
import occ.kernel.Marking;
import occ.sources.SourceType;
import org.jspecify.annotations.Nullable;

/** The form on which a report is entered, new or a draft. */
public record EntryPage(Form form, @Nullable Report draft) {
    public String title() {
        return draft == null
                ? "Enter an intelligence report"
                : "Draft " + draft.reference().text();
    }

    public String action() {
        return draft == null ? "/intelligence/reports" : draft.address() + "/draft";
    }

    public String back() {
        return draft == null ? "/intelligence" : draft.address();
    }

    public Breadcrumbs breadcrumbs() {
        return draft == null ? Crumbs.to("Enter a report") : Crumbs.under(draft, "Draft");
    }

    /** All that readers see of the type stands beside it. */
    public List<Option> types() {
        var types = Arrays.stream(SourceType.values())
                .map(type -> new Option(
                        type.name(),
                        "%s. Shown as: %s"
                                .formatted(type.label(), type.shownAs().label())));
        var before = draft == null
                ? Stream.<Option>empty()
                : Stream.of(new Option(
                        ReportForm.AS_BEFORE,
                        "As before. Shown as: " + draft.sourceKind().label()));
        return Stream.concat(before, types).toList();
    }

    public List<Option> reliability() {
        return List.of(
                new Option(Grade.Source.RELIABLE.name(), "1 Reliable", "Its information has been borne out before"),
                new Option(
                        Grade.Source.UNTESTED.name(),
                        "2 Untested",
                        "New, or nothing it gave could be checked. Most reports of the public are 2"),
                new Option(Grade.Source.NOT_RELIABLE.name(), "3 Not reliable", "There is reason to doubt it"));
    }

    public List<Option> priorities() {
        return Options.of(Priority.class, Priority::label);
    }

    public List<Option> markings() {
        return Stream.concat(
                        Arrays.stream(Marking.values()).map(each -> new Option(each.name(), each.label())),
                        Stream.of(
                                new Option("SECRET", "SECRET", "Not to be entered here"),
                                new Option("TOP_SECRET", "TOP SECRET", "Not to be entered here")))
                .toList();
    }

    public List<Option> schemes() {
        return Options.of(GradingScheme.class, GradingScheme::label);
    }

    public List<Option> cares() {
        return List.of(
                new Option(
                        ReportForm.PRIVILEGE,
                        "It may be legally privileged",
                        "An independent reviewer reads it first; the unit does not"),
                new Option(
                        ReportForm.SUSPICIOUS,
                        "It comes from a suspicious activity report",
                        "It never reaches a partner. To tell of it may be an offence (Proceeds of Crime Act 2002, section 342)"),
                new Option(ReportForm.INTERCEPT, "It is product of interception", "It may not be entered here at all"));
    }

    public int longestText() {
        return ReportForm.LONGEST_TEXT;
    }
}
