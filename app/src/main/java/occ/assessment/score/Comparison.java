package occ.assessment.score;

import java.util.ArrayList;
import java.util.List;
import occ.assessment.model.ThreatModel;

/**
 * The previous answers beside the new ones, both read with the model of now. Answers are exchanged one at a time in
 * the order of the model, each effect measured from where the one before it left off. So the effects add up to
 * the whole change exactly; because harm is multiplied by likelihood, another order would share it out differently.
 */
public record Comparison(Result before, Result after, List<Change> changes) {
    public Comparison {
        changes = List.copyOf(changes);
    }

    public static Comparison between(ThreatModel model, Answers previous, Answers current) {
        var changes = new ArrayList<Change>();
        var answers = previous;
        var before = Scoring.score(model, previous);
        var from = before;
        for (var factor : model.factors()) {
            var then = previous.to(factor.code()).orElse(null);
            var now = current.to(factor.code()).orElse(null);
            answers = now == null ? answers.without(factor.code()) : answers.with(now);
            var to = Scoring.score(model, answers);
            changes.add(new Change(factor, then, now, from, to));
            from = to;
        }
        return new Comparison(before, from, changes);
    }

    /** Only the factors whose value changed. */
    public List<Change> differences() {
        return changes.stream().filter(Change::isDifferent).toList();
    }
}
