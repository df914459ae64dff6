package occ.tasking.pages;

import java.util.List;
import occ.access.Person;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.mapping.Subject;
import occ.tasking.LeadAnswer;
import occ.tasking.ResponseHistory;
import occ.tasking.SubjectResponse;

/** Where an officer is asked to lead. {@code handover} says whether somebody has led before, so that a note is owed. */
public record LeadPage(
        SubjectHeading heading, Form form, int version, Present present, List<Option> officers, boolean handover) {
    static LeadPage of(
            Subject subject, SubjectResponse response, ResponseHistory history, List<Person> officers, Form form) {
        return new LeadPage(
                SubjectHeading.of(subject, "Lead officer"),
                form,
                response.leadVersion(),
                Present.of(response),
                People.options("Choose an officer", officers),
                history.leads().stream().anyMatch(lead -> lead.answer() instanceof LeadAnswer.Accepted));
    }
}
