package occ.picture.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import occ.access.Access;
import occ.access.Organisations;
import occ.access.Verb;
import occ.faces.pages.Words;
import occ.kernel.Actor;
import occ.picture.Exceptions;
import occ.picture.Exceptions.Among;
import occ.picture.Exceptions.Filter;
import occ.picture.Facet;
import occ.reference.Region;
import occ.work.WorkItem;
import occ.work.WorkItem.Kind;
import occ.work.WorkSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Exceptions so old that they have come before those above: in the region, or in the nation. */
@Component
class EscalatedAsWork implements WorkSource {
    private static final int ORDER = 25;

    private final Exceptions exceptions;
    private final Organisations organisations;
    private final Access access;

    EscalatedAsWork(Exceptions exceptions, Organisations organisations, Access access) {
        this.exceptions = exceptions;
        this.organisations = organisations;
        this.access = access;
    }

    @Override
    public List<WorkItem> items(Actor actor) {
        if (access.may(actor, Verb.CARRY_RISK, organisations.command().id())) {
            return items(actor, null);
        }
        if (!access.may(actor, Verb.CARRY_RISK)) {
            return List.of();
        }
        return organisations
                .regionOf(actor.unit())
                .map(region -> Region.valueOf(region.key().substring("region:".length())))
                .map(region -> items(actor, region))
                .orElse(List.of());
    }

    private List<WorkItem> items(Actor actor, @Nullable Region region) {
        var among = region == null ? Among.ESCALATED_TO_NATION : Among.ESCALATED;
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        if (region != null) {
            chosen.put(Facet.REGION, Set.of(region.code()));
        }
        var count = exceptions.count(actor, new Filter(Filter.ALL_KINDS, chosen, among));
        return count == 0 ? List.of() : List.of(item(count, among, chosen));
    }

    private static WorkItem item(long count, Among among, Map<Facet, Set<String>> chosen) {
        var address = new StringBuilder("/exceptions?among=" + among.name());
        chosen.forEach((facet, values) -> values.forEach(
                value -> address.append('&').append(facet.key()).append('=').append(value)));
        return new WorkItem(
                Kind.LATE,
                Words.count(count, "exception", "exceptions") + " escalated to you",
                address.toString(),
                "Late for so long that they are before you, whoever must act.",
                null,
                "See which",
                ORDER);
    }
}
