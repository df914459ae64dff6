package occ.adequacy;

import java.util.Comparator;
import java.util.List;

/** Every rule that modules contributed, in the order of the catalogue. */
public record RuleBook(List<AdequacyRule> rules) {
    public RuleBook {
        rules = rules.stream()
                .sorted(Comparator.comparing(AdequacyRule::code).thenComparing(AdequacyRule::key))
                .toList();
    }

    public AdequacyRule get(String key) {
        return rules.stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No module contributes the rule " + key));
    }
}
