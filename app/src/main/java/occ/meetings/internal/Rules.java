package occ.meetings.internal;

import java.util.List;
import occ.adequacy.AdequacyRule;
import occ.adequacy.AdequacyRules;
import occ.meetings.MeetingRules;
import org.springframework.stereotype.Component;

@Component
class Rules implements AdequacyRules {
    @Override
    public List<AdequacyRule> rules() {
        return List.of(MeetingRules.ACTION);
    }
}
