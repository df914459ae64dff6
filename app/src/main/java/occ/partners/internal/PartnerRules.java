package occ.partners.internal;

import java.time.Duration;
import java.util.List;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.AdequacyRules;
import occ.adequacy.Severity;
import org.springframework.stereotype.Component;

/** What R33 asks of each region. */
@Component
class PartnerRules implements AdequacyRules {
    static final AdequacyRule EMBEDDED_OFFICER = new AdequacyRule(
            "partners.embedded-officer",
            "R33",
            "Region without an embedded senior officer",
            "Post an officer",
            "",
            Verb.POST_OFFICERS,
            Duration.ZERO,
            Severity.HIGH,
            "A vacancy is an exception from its first day");

    @Override
    public List<AdequacyRule> rules() {
        return List.of(EMBEDDED_OFFICER);
    }
}
