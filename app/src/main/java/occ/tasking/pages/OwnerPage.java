package occ.tasking.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.mapping.Subject;
import occ.tasking.SubjectResponse;

/** Where the body that answers for a subject is assigned. */
public record OwnerPage(SubjectHeading heading, Form form, int version, Present present, List<Option> bodies) {
    static OwnerPage of(Subject subject, SubjectResponse response, List<Option> bodies, Form form) {
        return new OwnerPage(
                SubjectHeading.of(subject, "Owner"), form, response.ownerVersion(), Present.of(response), bodies);
    }
}
