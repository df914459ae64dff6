package occ.tasking.pages;

import java.util.List;
import occ.access.Person;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.mapping.Subject;
import occ.tasking.SubjectResponse;

/** Where a chair confirms a low tier for a subject in band A, naming who carries the risk. */
public record RiskPage(SubjectHeading heading, Form form, int version, Present present, List<Option> holders) {
    static RiskPage of(Subject subject, SubjectResponse response, List<Person> holders, Form form) {
        return new RiskPage(
                SubjectHeading.of(subject, "Who carries the risk"),
                form,
                response.tierVersion(),
                Present.of(response),
                People.options("Choose a person", holders));
    }
}
