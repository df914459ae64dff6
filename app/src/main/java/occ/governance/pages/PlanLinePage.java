package occ.governance.pages;

import java.util.List;
import java.util.Locale;
import occ.access.Organisation;
import occ.access.Person;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.governance.Measure;
import occ.governance.PlanLine;
import occ.governance.StrategicPlan;
import occ.governance.ThemeAddress;
import occ.kernel.Pillar;
import org.jspecify.annotations.Nullable;

/** One line of a draft, new or to be changed. */
public record PlanLinePage(
        StrategicPlan plan,
        PlanLine.Kind kind,
        @Nullable PlanLine present,
        Form form,
        List<Measure> measures,
        List<Person> people,
        List<Organisation> bodies) {

    PlanLineForm reader() {
        return new PlanLineForm(form, measures, people, bodies);
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(title())
                .via("Themes", ThemeAddress.ALL)
                .via(plan.theme().label(), ThemeAddress.of(plan.theme()))
                .via("Strategic action plan", plan.address());
    }

    public String title() {
        var what = kind.label().toLowerCase(Locale.UK);
        return present == null
                ? "Add %s %s".formatted(kind == PlanLine.Kind.OBJECTIVE ? "an" : "a", what)
                : "Change the " + what;
    }

    public String action() {
        return plan.address() + "/lines";
    }

    public String line() {
        return present == null ? "" : present.reference().text();
    }

    public boolean isMeasure() {
        return kind == PlanLine.Kind.MEASURE;
    }

    public boolean isMilestone() {
        return kind == PlanLine.Kind.MILESTONE;
    }

    public boolean isRisk() {
        return kind == PlanLine.Kind.RISK;
    }

    public String question() {
        return switch (kind) {
            case OBJECTIVE -> "What is to be different?";
            case MEASURE -> "What does this measure show, and why this one?";
            case MILESTONE -> "What is to be there by then?";
            case RISK -> "What may stand in the way?";
        };
    }

    public List<Option> pillars() {
        return Options.withNone("Choose a pillar", Options.of(Pillar.class, Pillar::label));
    }

    public List<Option> measureOptions() {
        return Options.withNone(
                "Choose a measure",
                Options.of(
                        measures,
                        Measure::key,
                        one -> one.label() + (one.unit() == Measure.Unit.PERCENT ? ", in per cent" : "")));
    }

    public List<Option> owners() {
        return Options.withNone(
                "No officer by name",
                Options.of(people, Person::reference, person -> person.name() + ", " + person.unit()));
    }

    public List<Option> bodyOptions() {
        return Options.withNone("No body", Options.of(bodies, Organisation::key, Organisation::name));
    }
}
