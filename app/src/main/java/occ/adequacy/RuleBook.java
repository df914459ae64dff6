package occ.adequacy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every rule that modules contributed, in the order of the catalogue. */
public record RuleBook(List<AdequacyRule> rules) {
    public RuleBook {
        rules = rules.stream()
                .sorted(Comparator.comparing(AdequacyRule::code).thenComparing(AdequacyRule::key))
                .toList();
    }

    public Optional<AdequacyRule> find(String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    public AdequacyRule get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No module contributes the rule " + key));
    }
}
