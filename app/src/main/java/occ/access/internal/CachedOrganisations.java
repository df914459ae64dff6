package occ.access.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.access.Organisation;
import occ.access.Organisation.Kind;
import occ.access.Organisations;
import occ.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tree changes by migration only, so it is read once. */
@Component
class CachedOrganisations implements Organisations {
    private final OrganisationTable table;
    private volatile @Nullable Map<OrganisationId, Organisation> tree;

    CachedOrganisations(OrganisationTable table) {
        this.table = table;
    }

    @Override
    public List<Organisation> all() {
        return List.copyOf(tree().values());
    }

    @Override
    public Organisation get(OrganisationId id) {
        return Optional.ofNullable(tree().get(id)).orElseThrow(() -> new NoSuchElementException("organisation " + id));
    }

    @Override
    public Optional<Organisation> find(String key) {
        return tree().values().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    @Override
    public Organisation command() {
        return ofKind(Kind.COMMAND).getFirst();
    }

    @Override
    public List<Organisation> regions() {
        return ofKind(Kind.REGION);
    }

    @Override
    public List<Organisation> forces() {
        return ofKind(Kind.FORCE);
    }

    @Override
    public boolean covers(OrganisationId upper, OrganisationId lower) {
        for (var here = lower; here != null; here = parentOf(here)) {
            if (here.equals(upper)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<Organisation> regionOf(OrganisationId id) {
        return regions().stream().filter(region -> covers(region.id(), id)).findFirst();
    }

    private @Nullable OrganisationId parentOf(OrganisationId id) {
        return get(id).parent();
    }

    private List<Organisation> ofKind(Kind kind) {
        return tree().values().stream().filter(one -> one.kind() == kind).toList();
    }

    private Map<OrganisationId, Organisation> tree() {
        var read = tree;
        if (read == null) {
            read = table.all().stream()
                    .collect(Collectors.toMap(Organisation::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
            tree = read;
        }
        return read;
    }
}
