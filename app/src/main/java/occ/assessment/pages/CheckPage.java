package occ.assessment.pages;

import java.util.List;
import occ.faces.pages.Form;
import occ.faces.pages.Option;

/** Another person's score, to be approved or given back, with its working below. */
public record CheckPage(ResultPage result, Form form, boolean own) {
    static final String APPROVE = "approve";
    static final String GIVE_BACK = "give-back";

    public String title() {
        return "Check the score of " + result.subject().name();
    }

    public List<Option> decisions() {
        return List.of(
                new Option(APPROVE, "Approve it", "It stands from now on and is never changed; say what you checked"),
                new Option(GIVE_BACK, "Give it back", "The scorer corrects it; say what is missing or wrong"));
    }
}
