package occ.access.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.access.AccessClass;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.access.Organisations;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StoredAccessClasses implements AccessClasses {
    private final ClassTable table;
    private final Standings standings;
    private final AccessVersion version;
    private final ReaderSetting setting;
    private final Organisations organisations;
    private final TransactionTemplate alone;

    StoredAccessClasses(
            ClassTable table,
            Standings standings,
            AccessVersion version,
            ReaderSetting setting,
            Organisations organisations,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.standings = standings;
        this.version = version;
        this.setting = setting;
        this.organisations = organisations;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public ClassId of(Actor actor, AccessClass combination) {
        var id = known(combination).orElseGet(() -> make(combination));
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            setting.applyIfNewer(actor, id);
        }
        return id;
    }

    @Override
    public AccessClass get(ClassId id) {
        return Optional.ofNullable(standings.classes().get(id))
                .or(() -> madeSince(id))
                .orElseThrow(() -> new NoSuchRecord("access class"));
    }

    /** A row about what is set apart gets a class that the database made in this transaction. */
    private Optional<AccessClass> madeSince(ClassId id) {
        standings.isAt(version.present());
        return Optional.ofNullable(standings.classes().get(id));
    }

    @Override
    public ClassId narrowest(Actor actor, AccessClass wanted, Collection<ClassId> spokenOf) {
        return of(actor, spokenOf.stream().map(this::get).reduce(wanted, this::narrower));
    }

    @Override
    public List<ClassId> readByAllWhoRead(ClassId id) {
        var narrow = get(id);
        return standings.classes().entrySet().stream()
                .filter(entry -> narrower(narrow, entry.getValue()).equals(narrow))
                .map(Map.Entry::getKey)
                .toList();
    }

    private AccessClass narrower(AccessClass one, AccessClass other) {
        var conditions = one.handling() == Handling.C || other.handling() == Handling.C;
        var both = new AccessClass(
                one.marking().max(other.marking()),
                conditions ? Handling.C : Handling.P,
                isTheNarrowerLine(other, one) ? other.owner() : one.owner(),
                one.compartment(),
                one.apart());
        var further = other.compartment();
        return (further == null ? both : both.within(further)).apartFrom(other.apart());
    }

    /** Without conditions the owner narrows nothing; of two lines the one that begins lower in the tree is the narrower. */
    private boolean isTheNarrowerLine(AccessClass other, AccessClass than) {
        return other.handling() == Handling.C
                && (than.handling() == Handling.P || organisations.covers(than.owner(), other.owner()));
    }

    @Override
    public List<ClassId> within(Compartment compartment) {
        return standings.classes().entrySet().stream()
                .filter(entry -> isKeptBy(compartment, entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isKeptBy(Compartment compartment, AccessClass row) {
        var keeping = row.compartment();
        return keeping != null && keeping.parts().contains(compartment.key());
    }

    @Override
    public boolean mayRead(Actor actor, ClassId id) {
        return standings.mayRead(actor.account(), id);
    }

    @Override
    public Optional<Compartment> compartment(String key) {
        return table.compartment(key);
    }

    // In a transaction of its own: raising the version locks one row, which no long deed should hold.
    private ClassId make(AccessClass combination) {
        alone.executeWithoutResult(status -> table.add(combination));
        standings.isAt(version.present());
        return known(combination).orElseThrow();
    }

    private Optional<ClassId> known(AccessClass combination) {
        return standings.classes().entrySet().stream()
                .filter(entry -> entry.getValue().equals(combination))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
