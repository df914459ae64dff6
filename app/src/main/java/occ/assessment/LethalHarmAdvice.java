package occ.assessment;

import java.util.Optional;
import occ.assessment.model.ThreatModel;
import occ.assessment.score.Answer;
import occ.assessment.score.Answers;
import occ.assessment.score.Scoring;
import occ.kernel.ThreatBand;

/** A group credibly capable of one lethal kind of harm is proposed for at least band B. Advice: a person raises it. */
public record LethalHarmAdvice(ThreatBand floor, String sentence) {
    public static Optional<LethalHarmAdvice> on(ThreatModel.Weighted model, Answers answers) {
        var lethal = model.lethalHarm();
        var credible = reaches(answers, lethal.harm(), lethal.harmFrom())
                && reaches(answers, lethal.capability(), lethal.capabilityFrom());
        var computed = Scoring.score(model, answers).band().lowest();
        return credible && !computed.isAtLeast(ThreatBand.B)
                ? Optional.of(new LethalHarmAdvice(ThreatBand.B, sentence(lethal.harm(), lethal.capability())))
                : Optional.empty();
    }

    private static boolean reaches(Answers answers, String factor, int from) {
        return answers.to(factor).orElse(null) instanceof Answer.Known known && known.value() >= from;
    }

    private static String sentence(String harm, String capability) {
        return "Credible capability of lethal harm (%s and %s): proposed for at least band B"
                .formatted(harm, capability);
    }
}
