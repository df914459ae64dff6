package occ.assessment.pages;

import java.util.List;
import occ.assessment.EvidenceItem;
import occ.assessment.FiledAssessment;
import occ.assessment.model.Factor;
import occ.assessment.model.FactorGroup;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.assessment.score.Waterfall;

/** One factor of a score: what was answered, what it comes to, why, and each statement it rests on. */
public record WorkingRow(
        String factor,
        String value,
        String weight,
        String comesTo,
        String wording,
        String kind,
        String why,
        List<EvidenceItem> evidence) {

    static List<WorkingRow> feedingThreat(FiledAssessment filed, EvidenceList evidence) {
        return rows(filed, filed.form().model().feedingThreat(), evidence);
    }

    static List<WorkingRow> organisational(FiledAssessment filed, EvidenceList evidence) {
        return rows(filed, filed.form().model().in(FactorGroup.ORGANISATIONAL), evidence);
    }

    private static List<WorkingRow> rows(FiledAssessment filed, List<Factor> factors, EvidenceList evidence) {
        return factors.stream().map(factor -> row(filed, factor, evidence)).toList();
    }

    private static WorkingRow row(FiledAssessment filed, Factor factor, EvidenceList evidence) {
        var answer =
                filed.form().answers().to(factor.code()).orElseGet(() -> new Answer.Open(factor.code(), "", List.of()));
        return new WorkingRow(
                factor.heading(),
                ScoringPage.value(factor, answer),
                factor.weight() == 0 ? "" : "× " + factor.weight(),
                comesTo(filed, factor),
                wording(factor, answer),
                answer instanceof Answer.Known known ? known.standing().label() : "",
                answer.rationale(),
                evidence.of(answer));
    }

    private static String wording(Factor factor, Answer answer) {
        return answer instanceof Answer.Known known
                ? factor.anchor(known.value()).map(anchor -> anchor.wording()).orElse("")
                : "";
    }

    private static String comesTo(FiledAssessment filed, Factor factor) {
        return filed.form().model() instanceof ThreatModel.Weighted weighted && factor.group() == FactorGroup.HARM
                ? Waterfall.of(weighted, filed.form().answers()).bars().stream()
                        .filter(bar -> bar.code().equals(factor.code()))
                        .map(Waterfall.Bar::amountText)
                        .findFirst()
                        .orElse("")
                : "";
    }
}
