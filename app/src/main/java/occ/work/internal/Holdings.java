package occ.work.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.access.Person;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.work.HandingOn.Group;
import occ.work.HandingOn.Heir;
import occ.work.Holding;
import occ.work.HoldingSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What all modules say somebody holds, in the present transaction. */
@Component
class Holdings {
    private final ObjectProvider<HoldingSource> sources;

    Holdings(ObjectProvider<HoldingSource> sources) {
        this.sources = sources;
    }

    List<HoldingSource> sources() {
        return sources.stream()
                .sorted(Comparator.comparingInt(source -> source.kind().order()))
                .toList();
    }

    Optional<HoldingSource> source(String kind) {
        return sources.stream()
                .filter(source -> source.kind().key().equals(kind))
                .findFirst();
    }

    Map<AccountId, Integer> loads(Actor actor) {
        var loads = new HashMap<AccountId, Integer>();
        sources()
                .forEach(source ->
                        source.loads(actor).forEach((account, count) -> loads.merge(account, count, Integer::sum)));
        return loads;
    }

    List<Group> of(Actor actor, AccountId holder) {
        var loads = loads(actor);
        return sources().stream()
                .map(source -> group(actor, holder, source, loads))
                .filter(group -> !group.holdings().isEmpty())
                .toList();
    }

    /** By reference, of one kind and several holders. */
    Map<String, Holding> named(Actor actor, HoldingSource source, List<AccountId> holders) {
        return holders.stream()
                .distinct()
                .flatMap(holder -> source.heldBy(actor, holder).stream())
                .collect(Collectors.toMap(Holding::reference, Function.identity(), (one, same) -> one));
    }

    private static Group group(Actor actor, AccountId holder, HoldingSource source, Map<AccountId, Integer> loads) {
        var holdings = source.heldBy(actor, holder);
        var heirs = holdings.stream().anyMatch(Holding::mayBeHandedOn)
                ? source.heirs(actor, holder).stream()
                        .filter(person -> !person.id().equals(holder))
                        .distinct()
                        .sorted(Comparator.comparing(Person::name))
                        .map(person -> new Heir(person, loads.getOrDefault(person.id(), 0)))
                        .toList()
                : List.<Heir>of();
        return new Group(source.kind(), holdings, heirs);
    }
}
