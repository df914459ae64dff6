package occ.assessment.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import occ.adequacy.AdequacyRule;
import occ.adequacy.OwedClocks;
import occ.assessment.internal.ScoredTable.Scored;
import occ.kernel.EntityId;
import org.springframework.stereotype.Component;

/** What scores lack, as they stand. */
@Component
class OwedByScores implements OwedClocks {
    private final ScoredTable scored;
    private final ScoreRules rules;

    OwedByScores(ScoredTable scored, ScoreRules rules) {
        this.scored = scored;
        this.rules = rules;
    }

    @Override
    public Set<AdequacyRule> rules() {
        return Set.copyOf(rules.rules());
    }

    @Override
    public List<Owed> of(Collection<EntityId> subjects) {
        return Stream.of(
                        owed(scored.withoutScore(subjects), ScoreRules.NO_SCORE),
                        owed(scored.withScore(subjects), ScoreRules.RESCORE),
                        owed(scored.submitted(subjects), ScoreRules.ASSURANCE))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Owed> owed(List<Scored> found, AdequacyRule rule) {
        return found.stream().map(one -> new Owed(one.subject(), rule, null)).toList();
    }
}
