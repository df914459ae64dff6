package occ.partners.internal;

import java.time.Duration;
import java.util.List;
import occ.access.Verb;
import occ.adequacy.AdequacyRule;
import occ.adequacy.AdequacyRules;
import org.springframework.stereotype.Component;

/** What R33 asks of each region. */
@Component
class PartnerRules implements AdequacyRules {
    private static final int DAYS = 28;

    static final AdequacyRule EMBEDDED_OFFICER = new AdequacyRule(
            "partners.embedded-officer",
            "R33",
            "Region without an embedded senior officer",
            "Post an officer",
            "",
            Verb.POST_OFFICERS,
            Duration.ofDays(DAYS),
            "Local default, configurable");

    @Override
    public List<AdequacyRule> rules() {
        return List.of(EMBEDDED_OFFICER);
    }
}
