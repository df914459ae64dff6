package occ.governance.pages;

import java.util.List;
import occ.access.Person;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.governance.Leadership;
import occ.governance.ThemeAddress;
import occ.kernel.Theme;

/** Who leads a theme, with the forms of whoever appoints, is asked or leads it. */
public record LeadPage(
        Leadership leadership,
        List<Person> candidates,
        boolean mayAppoint,
        boolean isAsked,
        boolean mayEnd,
        Form form) {
    public LeadPage {
        candidates = List.copyOf(candidates);
    }

    public Theme theme() {
        return leadership.theme();
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Lead").via("Themes", ThemeAddress.ALL).via(theme().label(), address());
    }

    public String address() {
        return ThemeAddress.of(theme());
    }

    public String action() {
        return LeadPages.path(theme());
    }

    public List<Option> people() {
        return Options.withNone(
                "Choose an officer",
                Options.of(candidates, Person::reference, person -> person.name() + ", " + person.unit()));
    }
}
