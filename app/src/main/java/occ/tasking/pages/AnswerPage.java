package occ.tasking.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;
import occ.mapping.Subject;
import occ.tasking.LeadAnswer;
import occ.tasking.LeadAssignment;
import occ.tasking.SubjectResponse;

/** Where an officer who was asked to lead accepts or declines. */
public record AnswerPage(
        SubjectHeading heading, Form form, Present present, String askedBy, String handoverNote, boolean waiting) {
    static final String ACCEPT = "accept";
    static final String DECLINE = "decline";

    static AnswerPage of(Subject subject, SubjectResponse response, LeadAssignment asked, Form form) {
        return new AnswerPage(
                SubjectHeading.of(subject, "Your answer"),
                form,
                Present.of(response),
                Said.by(asked.made()),
                asked.made().why(),
                asked.answer() instanceof LeadAnswer.Waiting);
    }

    public List<Option> answers() {
        return List.of(
                new Option(ACCEPT, "Accept", "You lead from now on, and answer for what is late"),
                new Option(DECLINE, "Decline", "Whoever asked you must ask somebody else"));
    }
}
