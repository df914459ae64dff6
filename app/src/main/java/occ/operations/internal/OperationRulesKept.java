package occ.operations.internal;

import java.util.List;
import occ.adequacy.AdequacyRule;
import occ.adequacy.AdequacyRules;
import occ.operations.OperationRules;
import org.springframework.stereotype.Component;

@Component
class OperationRulesKept implements AdequacyRules {
    @Override
    public List<AdequacyRule> rules() {
        return List.of(OperationRules.AUTHORITY);
    }
}
