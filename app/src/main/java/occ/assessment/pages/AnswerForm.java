package occ.assessment.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import occ.assessment.FiledAssessment;
import occ.assessment.model.Factor;
import occ.assessment.score.Answer;
import occ.assessment.score.Answer.Standing;
import occ.assessment.score.EvidenceRef;
import occ.faces.pages.Form;

/** Answers as fields of a form, and back. Each factor has four: its value, why, what kind of claim, and its evidence. */
record AnswerForm(FiledAssessment filed, EvidenceList evidence) {
    static final String NOT_KNOWN = "unknown";
    static final int LONGEST = 2_000;

    static String why(String factor) {
        return factor + "-why";
    }

    static String standing(String factor) {
        return factor + "-standing";
    }

    static String evidence(String factor) {
        return factor + "-evidence";
    }

    /** The form as it was saved. */
    Form saved() {
        var typed = new HashMap<String, List<String>>();
        filed.form().answers().all().forEach(answer -> typed.putAll(fields(answer)));
        return Form.of(typed);
    }

    private Map<String, List<String>> fields(Answer answer) {
        var code = answer.factor();
        var value = switch (answer) {
            case Answer.Known known -> List.of(String.valueOf(known.value()));
            case Answer.Unknown _ -> List.of(NOT_KNOWN);
            case Answer.Open _ -> List.<String>of();
        };
        var standing = answer instanceof Answer.Known known ? known.standing() : Standing.ASSESSMENT;
        return Map.of(
                code,
                value,
                why(code),
                List.of(answer.rationale()),
                standing(code),
                List.of(standing.name()),
                evidence(code),
                evidence.tokens(answer));
    }

    /** One answer to each factor, in the order of the model; what is wrong is noted in the form. */
    List<Answer> read(Form form) {
        var answers = new ArrayList<Answer>();
        for (var factor : filed.form().model().factors()) {
            answers.add(answer(form, factor));
        }
        return answers;
    }

    private Answer answer(Form form, Factor factor) {
        var code = factor.code();
        var why = form.read()
                .optionalText(why(code), "the reason for " + factor.heading(), LONGEST)
                .orElse("");
        var cited = Stream.concat(
                        evidence.chosen(form.values(evidence(code))).stream(),
                        filed.form().answers().to(code).stream().flatMap(saved -> evidence.hiddenIn(saved).stream()))
                .toList();
        return answer(form, factor, why, cited);
    }

    private static Answer answer(Form form, Factor factor, String why, List<EvidenceRef> cited) {
        var chosen = form.value(factor.code());
        if (chosen.equals(NOT_KNOWN)) {
            return new Answer.Unknown(factor.code(), why, cited);
        }
        var standing =
                form.value(standing(factor.code())).equals(Standing.FACT.name()) ? Standing.FACT : Standing.ASSESSMENT;
        return factor.anchors().stream()
                .filter(anchor -> String.valueOf(anchor.value()).equals(chosen))
                .findFirst()
                .<Answer>map(anchor -> new Answer.Known(factor.code(), anchor.value(), why, cited, standing))
                .orElseGet(() -> new Answer.Open(factor.code(), why, cited));
    }
}
