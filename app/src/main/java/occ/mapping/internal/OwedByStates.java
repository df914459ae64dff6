package occ.mapping.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import occ.adequacy.AdequacyRule;
import occ.adequacy.OwedClocks;
import occ.kernel.EntityId;
import org.springframework.stereotype.Component;

/** What must happen next to subjects, by the state each is in (R01). */
@Component
class OwedByStates implements OwedClocks {
    private final SubjectTable subjects;
    private final MappingRules rules;

    OwedByStates(SubjectTable subjects, MappingRules rules) {
        this.subjects = subjects;
        this.rules = rules;
    }

    @Override
    public Set<AdequacyRule> rules() {
        return Set.copyOf(rules.rules());
    }

    @Override
    public List<Owed> of(Collection<EntityId> asked) {
        return subjects.findAll(asked).stream()
                .flatMap(subject ->
                        MappingRules.of(subject.state()).stream().map(rule -> new Owed(subject.id(), rule, null)))
                .toList();
    }
}
