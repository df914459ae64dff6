package occ.access.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import occ.access.AccessClasses;
import occ.access.CompartmentMembers.Own;
import occ.access.KeptRecords;
import occ.kernel.Actor;
import occ.kernel.Parsed;
import occ.kernel.Reference;
import org.springframework.stereotype.Component;

/**
 * Which compartment somebody asks to be let into, as a member of it sees it. It is looked for among the member's own
 * compartments alone, and a record as the member may read it: nobody learns here of what they do not know.
 */
@Component
class Matching {
    private final MembershipTable members;
    private final AccessClasses classes;
    private final List<KeptRecords> records;
    private final Clock clock;

    Matching(MembershipTable members, AccessClasses classes, List<KeptRecords> records, Clock clock) {
        this.members = members;
        this.classes = classes;
        this.records = records;
        this.clock = clock;
    }

    Optional<Own> of(Actor member, String what) {
        var own = members.lettingIn(member.account(), clock.instant());
        return own.stream()
                .filter(one -> one.name().equalsIgnoreCase(what)
                        || one.compartment().key().equalsIgnoreCase(what))
                .findFirst()
                .or(() -> keeping(member, what, own));
    }

    private Optional<Own> keeping(Actor member, String what, List<Own> own) {
        if (!(Reference.parse(what) instanceof Parsed.Valid<Reference>(var reference))) {
            return Optional.empty();
        }
        return records.stream()
                .flatMap(source -> source.classOf(member, reference).stream())
                .map(id -> classes.get(id).compartment())
                .flatMap(compartment ->
                        own.stream().filter(one -> one.compartment().equals(compartment)))
                .findFirst();
    }
}
