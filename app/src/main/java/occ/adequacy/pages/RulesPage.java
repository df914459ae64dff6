package occ.adequacy.pages;

import java.util.List;
import occ.adequacy.AdequacyRule;
import occ.adequacy.AllowedTime;
import occ.adequacy.Escalation;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.Words;

/** Every rule there is, in the order of the catalogue. */
public record RulesPage(List<AdequacyRule> rules) {
    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to("Rules of response")
                .via("National picture", "/picture")
                .via("Exceptions", "/exceptions");
    }

    public static String allowed(AdequacyRule rule) {
        return Words.capital(AllowedTime.words(rule.allowed()));
    }

    public static String rises(AdequacyRule rule) {
        return "To the region after %s, to the nation after %s"
                .formatted(rises(rule, Escalation.REGION), rises(rule, Escalation.NATION));
    }

    private static String rises(AdequacyRule rule, Escalation level) {
        return AllowedTime.words(rule.severity().until(level));
    }
}
