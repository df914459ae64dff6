package occ.mapping.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.mapping.Combinations;
import occ.mapping.MoveOutcome;
import occ.mapping.Subject;
import occ.mapping.internal.SuccessionTable.Kind;
import occ.mapping.internal.SuccessionTable.Recorded;
import org.springframework.stereotype.Component;

@Component
class StoredCombinations implements Combinations {
    private final SuccessionTable table;
    private final SubjectTable subjects;
    private final SplittingGroups splitting;
    private final Owners owners;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Clock clock;

    StoredCombinations(
            SuccessionTable table,
            SubjectTable subjects,
            SplittingGroups splitting,
            Owners owners,
            Organisations organisations,
            Transactions transactions,
            Clock clock) {
        this.table = table;
        this.subjects = subjects;
        this.splitting = splitting;
        this.owners = owners;
        this.organisations = organisations;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Pointer> of(Actor actor, EntityId subject, AsAt asAt) {
        return transactions.as(
                actor,
                () -> table.of(subject, asAt.instant(clock.instant())).stream()
                        .flatMap(recorded -> seenFrom(subject, recorded))
                        .toList());
    }

    @Override
    public Map<OrganisationId, String> owners(Actor actor, List<Subject> of) {
        return transactions.as(actor, () -> {
            var names = new LinkedHashMap<OrganisationId, String>();
            owners.of(actor, of).stream()
                    .map(organisations::get)
                    .sorted(Comparator.comparing(Organisation::name))
                    .forEach(owner -> names.put(owner.id(), owner.name()));
            return names;
        });
    }

    @Override
    public MoveOutcome split(Actor actor, Subject origin, int version, Splitting asked) {
        return transactions.as(actor, () -> splitting.split(actor, origin.id(), version, asked));
    }

    private Stream<Pointer> seenFrom(EntityId subject, Recorded recorded) {
        var pointer = recorded.pointer();
        var leads = pointer.predecessor().equals(subject);
        var other = leads ? pointer.successor() : pointer.predecessor();
        return subjects
                .find(other)
                .map(found -> new Pointer(
                        words(pointer.kind(), leads), found, leads, recorded.at(), recorded.by(), recorded.reason()))
                .stream();
    }

    private static String words(Kind kind, boolean leads) {
        return switch (kind) {
            case MERGE -> leads ? "Merged into" : "Carries on for";
            case SPLIT -> leads ? "Split into" : "Split off from";
        };
    }
}
