package occ.operations.pages;

import java.util.List;
import occ.access.Person;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.mapping.Subject;
import occ.operations.OperationCase;

/** The form of an operation: a new one against a subject, or one anew. {@code version} is 0 for a new one. */
public record OperationFormPage(
        String title,
        String about,
        String action,
        String back,
        int version,
        Form form,
        List<Person> leads,
        List<String> names,
        Breadcrumbs breadcrumbs) {
    static OperationFormPage ofSubject(Subject subject, Form form, List<Person> leads, List<String> names) {
        return new OperationFormPage(
                "Open an operation",
                subject.name(),
                subject.address() + "/operations",
                subject.address(),
                0,
                form,
                leads,
                names,
                Breadcrumbs.to("Open an operation").via(subject.name(), subject.address()));
    }

    static OperationFormPage of(OperationCase operation, Form form, List<Person> leads, List<String> names) {
        return new OperationFormPage(
                "Change the operation",
                operation.about().name(),
                operation.address() + "/text",
                operation.address(),
                operation.version(),
                form,
                leads,
                names,
                Breadcrumbs.to("Change the operation")
                        .via("Operations", OperationCase.ADDRESS)
                        .via(operation.text().name(), operation.address()));
    }

    public boolean isNew() {
        return version == 0;
    }

    public boolean isTasked() {
        return !form.value(OperationForm.BID).isEmpty();
    }

    public List<Option> people() {
        return Options.withNone(
                "Choose a person", Options.of(leads, Person::reference, who -> who.name() + ", " + who.unit()));
    }

    public String freeNames() {
        return "Free ones: %s".formatted(String.join(", ", names));
    }
}
