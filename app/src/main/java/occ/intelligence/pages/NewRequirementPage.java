package occ.intelligence.pages;

import java.util.List;
import occ.access.Organisation;
import occ.access.Person;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.intelligence.Priority;
import occ.intelligence.requirement.RequirementKind;
import occ.kernel.Grade.Handling;

/** The form on which a requirement is raised. */
public record NewRequirementPage(List<Person> people, List<Organisation> bodies, Form form) {
    public Breadcrumbs breadcrumbs() {
        return Crumbs.toRequirement("Raise a requirement");
    }

    public List<Option> kinds() {
        return Options.of(RequirementKind.class, RequirementKind::label);
    }

    public List<Option> accountable() {
        return Options.withNone(
                "Choose", Options.of(people, Person::reference, person -> person.name() + ", " + person.unit()));
    }

    public List<Option> priorities() {
        return Options.of(Priority.class, Priority::label);
    }

    public List<Option> handling() {
        return Options.of(Handling.class, Handling::label);
    }

    public List<Option> collectors() {
        return CollectorPage.options(bodies);
    }
}
