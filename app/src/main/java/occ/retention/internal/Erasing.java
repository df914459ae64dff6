package occ.retention.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import org.springframework.stereotype.Component;

/** Asks every module what it holds, and has each erase it. */
@Component
class Erasing {
    private final List<PersonalData> holders;

    Erasing(List<PersonalData> holders) {
        this.holders = List.copyOf(holders);
    }

    /** Of what the reader of the present transaction may see. */
    List<String> held(UUID record) {
        return holders.stream().flatMap(each -> each.held(record).stream()).toList();
    }

    Optional<String> objection(Collection<UUID> records) {
        return holders.stream()
                .flatMap(each -> each.objection(records).stream())
                .findFirst();
    }

    /** The record, and after it what goes with it. */
    Set<UUID> going(UUID record) {
        var going = new LinkedHashSet<UUID>();
        going.add(record);
        holders.forEach(each -> going.addAll(each.goingWith(record)));
        return going;
    }

    /** In the transaction in which it was approved. The keys of all that went. */
    List<UUID> erase(Set<UUID> records, Instant at) {
        var words =
                holders.stream().flatMap(each -> each.words(records).stream()).collect(Collectors.toSet());
        var near = holders.stream()
                .flatMap(each -> each.near(records).stream())
                .filter(record -> !records.contains(record))
                .collect(Collectors.toSet());
        var erasure = Erasure.of(records, near, words, at);
        var gone = new ArrayList<UUID>(records);
        holders.forEach(each -> gone.addAll(each.erase(erasure)));
        return gone;
    }

    Set<String> tables() {
        return holders.stream().flatMap(each -> each.tables().stream()).collect(Collectors.toSet());
    }
}
