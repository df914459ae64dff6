package occ.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Fills in the scoring form that a visitor has open, factor by factor. */
record Scorer(Visitor visitor, List<Integer> judged) {
    private static final List<String> BECAUSE = List.of(
            "Two seizures in January, and what the custody record says of both couriers.",
            "Three witnesses withdrew within a week; one names the reason.",
            "The pattern of visits to the yard over six weeks, seen twice by the team.",
            "What the prison reports say of who gives the orders, checked against call data.");

    /** Everything is answered but the last factor, which is not known. */
    void answerAll() {
        var questions = visitor.page().locator(".app-question");
        var number = questions.count();
        for (var i = 0; i < number; i++) {
            answer(questions.nth(i), i, i < number - 1);
        }
        citeTheFirstStatement(questions.first());
    }

    private void answer(Locator question, int number, boolean known) {
        var answers = question.getByRole(AriaRole.GROUP).first().getByRole(AriaRole.RADIO);
        var offered = answers.count();
        var judgement = known ? Math.min(judged.get(number % judged.size()), offered - 2) : offered - 1;
        visitor.hand().check(answers.nth(judgement));
        visitor.hand().fill(question.getByRole(AriaRole.TEXTBOX), BECAUSE.get(number % BECAUSE.size()));
    }

    private void citeTheFirstStatement(Locator question) {
        var evidence = question.locator("summary").first();
        visitor.hand().click(evidence);
        visitor.hand().check(question.getByRole(AriaRole.CHECKBOX).first());
        assertThat(evidence.innerText()).contains("Evidence: 1 of");
        visitor.hand().click(evidence);
    }
}
