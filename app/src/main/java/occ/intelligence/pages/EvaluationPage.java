package occ.intelligence.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import occ.access.Organisation;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.intelligence.ActionCode;
import occ.intelligence.Item;
import occ.intelligence.MopiGroup;
import occ.intelligence.Priority;
import occ.intelligence.Report;
import occ.intelligence.SanitisationCode;
import occ.kernel.Grade;
import occ.kernel.Grade.Information;
import occ.kernel.Marking;

/** The form on which a report is evaluated. */
public record EvaluationPage(ReportTop top, Form form, List<Organisation> bodies) {
    public Report report() {
        return top.report();
    }

    public String title() {
        return "Evaluate: " + report().title();
    }

    public Breadcrumbs breadcrumbs() {
        return Crumbs.under(report(), "Evaluate");
    }

    public List<Item> items() {
        return report().items();
    }

    public List<Option> sources() {
        return Options.withNone(
                "Choose",
                graded(Grade.Source.values())
                        .map(each -> new Option(each.name(), each.label()))
                        .toList());
    }

    public List<Option> information() {
        return Options.withNone(
                "Choose",
                Arrays.stream(Information.values())
                        .filter(each -> each != Information.NOT_GRADED)
                        .map(each -> new Option(each.name(), each.label()))
                        .toList());
    }

    public List<Option> handling() {
        return Options.withNone("Choose", Options.of(Grade.Handling.class, Grade.Handling::label));
    }

    public List<Option> actions() {
        return Options.withNone("Choose", Options.of(ActionCode.class, ActionCode::label));
    }

    public List<Option> sanitisation() {
        return Options.withNone("Choose", Options.of(SanitisationCode.class, SanitisationCode::label));
    }

    public List<Option> priorities() {
        return Options.of(Priority.class, Priority::label);
    }

    public List<Option> markings() {
        return Options.of(Marking.class, Marking::label);
    }

    public List<Option> mopi() {
        return Options.withNone("Choose", Options.of(MopiGroup.class, MopiGroup::label));
    }

    public List<Option> mention() {
        return List.of(new Option("yes", "Where it is left out, it may be said that something is"));
    }

    /** Whether the conditions of an item lie open: they are asked for, or wrong. */
    public boolean hasConditions(Item item) {
        return form.has(EvaluationForm.field("handling", item.number()), Grade.Handling.C.name())
                || Stream.of("action", "sanitisation", "conditions", "recipients", "conditions-review")
                        .anyMatch(name -> form.error(EvaluationForm.field(name, item.number())) != null);
    }

    private static Stream<Grade.Source> graded(Grade.Source[] values) {
        return Arrays.stream(values).filter(each -> each != Grade.Source.NOT_GRADED);
    }
}
