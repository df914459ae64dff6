package occ.demonstration.internal;

import java.util.List;
import occ.assessment.model.Factor;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.assessment.score.Answer.Standing;
import occ.assessment.score.EvidenceRef;

/** Answers that fit how dangerous a group is meant to be, resting on what is recorded of it. */
final class Scores {
    private final Dice dice;

    Scores(Dice dice) {
        this.dice = dice;
    }

    List<Answer> of(ThreatModel model, double menace, List<EvidenceRef> evidence) {
        return model.factors().stream()
                .map(factor -> answer(factor, menace, evidence))
                .toList();
    }

    private Answer answer(Factor factor, double menace, List<EvidenceRef> evidence) {
        var anchors = factor.anchors();
        if (dice.chance(0.04)) {
            return new Answer.Unknown(factor.code(), "Nothing is known of this yet", List.of());
        }
        var wanted = (menace * 1.25 + dice.between(-18, 18) / 100.0) * (anchors.size() - 1);
        var anchor = anchors.get((int) Math.clamp(Math.round(wanted), 0, anchors.size() - 1));
        var rests = evidence.isEmpty() ? List.<EvidenceRef>of() : List.of(dice.one(evidence));
        return new Answer.Known(
                factor.code(),
                anchor.value(),
                anchor.wording() + ", as far as reporting shows.",
                rests,
                dice.chance(0.7) ? Standing.FACT : Standing.ASSESSMENT);
    }
}
