package occ.disruption.internal;

import java.util.List;
import occ.adequacy.AdequacyRule;
import occ.adequacy.AdequacyRules;
import occ.disruption.FollowUpRules;
import org.springframework.stereotype.Component;

@Component
class RulesKept implements AdequacyRules {
    @Override
    public List<AdequacyRule> rules() {
        return List.of(FollowUpRules.FOLLOW_UP);
    }
}
