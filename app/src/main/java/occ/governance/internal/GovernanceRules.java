package occ.governance.internal;

import java.time.Duration;
import java.util.List;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.AdequacyRules;
import occ.adequacy.Severity;
import org.springframework.stereotype.Component;

/** What R42 asks of each theme. */
@Component
class GovernanceRules implements AdequacyRules {
    static final AdequacyRule NAMED_LEAD = new AdequacyRule(
            "governance.named-lead",
            "R42",
            "Theme without a named lead",
            "Appoint a lead",
            "",
            Verb.APPOINT_LEADS,
            Duration.ZERO,
            Severity.HIGH,
            "A theme without a named lead is an exception from its first day");

    @Override
    public List<AdequacyRule> rules() {
        return List.of(NAMED_LEAD);
    }
}
