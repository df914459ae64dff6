package occ.pole.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import occ.kernel.EntityId;
import occ.pole.Dossier;
import occ.pole.Predicate.Target;
import occ.pole.Statement;
import occ.pole.internal.DossierTable.Line;

/** Nothing is asked of the database that the counts say is not there. */
final class StoredDossier implements Dossier {
    private final DossierTable table;
    private final EntityId entity;
    private final Instant at;
    private final List<Line> lines;

    StoredDossier(DossierTable table, EntityId entity, Instant at) {
        this.table = table;
        this.entity = entity;
        this.at = at;
        this.lines = table.lines(entity, at);
    }

    @Override
    public long count() {
        return count(line -> true);
    }

    @Override
    public long countOfLinks() {
        return count(StoredDossier::leadsOn);
    }

    @Override
    public Optional<Instant> lastLearnt() {
        return lines.stream().map(Line::lastLearnt).max(Comparator.naturalOrder());
    }

    @Override
    public List<occ.pole.Predicate> disputed() {
        return lines.stream()
                .filter(line -> line.predicate().isSingleValued() && line.differ())
                .map(Line::predicate)
                .toList();
    }

    @Override
    public List<Statement> saying(Collection<occ.pole.Predicate> predicates) {
        var said = predicatesOf(line -> predicates.contains(line.predicate()));
        return said.isEmpty() ? List.of() : table.saying(entity, at, said);
    }

    @Override
    public List<Statement> facts(long skip, int most) {
        return stretch(line -> !leadsOn(line), skip, most);
    }

    @Override
    public List<Statement> links(long skip, int most) {
        return stretch(StoredDossier::leadsOn, skip, most);
    }

    private List<Statement> stretch(Predicate<Line> which, long skip, int most) {
        var said = predicatesOf(which);
        return said.isEmpty() ? List.of() : table.saying(entity, at, said, skip, most);
    }

    private List<occ.pole.Predicate> predicatesOf(Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::predicate).toList();
    }

    private long count(Predicate<Line> which) {
        return lines.stream().filter(which).mapToLong(Line::count).sum();
    }

    private static boolean leadsOn(Line line) {
        return line.predicate().target() == Target.ENTITY;
    }
}
