package occ.sources.internal;

import java.util.List;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Person;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.kernel.Actor;
import occ.sources.AccessKind;
import occ.sources.Controllers;
import occ.sources.UnlockKey;
import occ.sources.internal.Desk.Deed;
import occ.sources.internal.HolderTable.Holder;
import org.springframework.stereotype.Component;

@Component
class StoredControllers implements Controllers {
    private record Leaving(String name, boolean lastOne) {}

    private final HolderTable holders;
    private final UnlockedTable unlocked;
    private final Keys keys;
    private final Passphrases passphrases;
    private final Desk desk;
    private final Access access;

    StoredControllers(
            HolderTable holders, UnlockedTable unlocked, Keys keys, Passphrases passphrases, Desk desk, Access access) {
        this.holders = holders;
        this.unlocked = unlocked;
        this.keys = keys;
        this.passphrases = passphrases;
        this.desk = desk;
        this.access = access;
    }

    @Override
    public Roster roster(Actor actor, UnlockKey key) {
        return desk.deed(
                actor,
                key,
                Deed.look(AccessKind.READ_CONTROLLERS, null),
                _ -> new Roster(enrolled(actor), notEnrolled(actor)));
    }

    private List<Controller> enrolled(Actor actor) {
        var byRole = byRole(actor).stream().map(Person::id).collect(Collectors.toSet());
        return holders.controllers().stream()
                .map(holder -> new Controller(
                        holder.reference(),
                        holder.name(),
                        actor.account().equals(holder.account()),
                        holder.byCode(),
                        byRole.contains(holder.account()),
                        holder.enrolledAt()))
                .toList();
    }

    private List<Person> notEnrolled(Actor actor) {
        return byRole(actor).stream()
                .filter(person -> holders.of(person.id()).isEmpty())
                .toList();
    }

    private List<Person> byRole(Actor actor) {
        return access.whoMay(Verb.CONTROL_SOURCES, actor.unit());
    }

    @Override
    public String enrol(Actor actor, UnlockKey key, Person person) {
        return desk.deed(actor, key, Deed.ofKeys(AccessKind.ENROLLED, person.name()), opened -> {
            var masterKey = opened.masterKey();
            var keyring = keys.latest(masterKey);
            if (!notEnrolled(actor).contains(person)) {
                throw new NoSuchRecord("source controller");
            }
            var code = passphrases.code();
            keys.save(keys.addByCode(keyring, masterKey, person.id(), person.name(), code), masterKey);
            return code;
        });
    }

    @Override
    public Removal remove(Actor actor, UnlockKey key, String controller) {
        var leaving = desk.deed(actor, key, Deed.look(AccessKind.READ_CONTROLLERS, null), _ -> {
            var found = leaving(controller);
            return new Leaving(found.name(), isLastOne(found));
        });
        if (leaving.lastOne()) {
            return Removal.REFUSED_LAST_ONE;
        }
        return desk.deed(actor, key, Deed.ofKeys(AccessKind.REMOVED, leaving.name()), opened -> {
            var keyring = keys.latest(opened.masterKey());
            var still = leaving(controller);
            if (isLastOne(still)) {
                throw new NoSuchRecord("another source controller");
            }
            keys.save(keys.remove(keyring, still), opened.masterKey());
            return Removal.REMOVED;
        });
    }

    private Holder leaving(String controller) {
        return holders.controllers().stream()
                .filter(holder -> holder.reference().equals(controller))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("source controller"));
    }

    /** Whoever has not chosen a passphrase yet may never come. */
    private boolean isLastOne(Holder leaving) {
        return holders.controllers().stream()
                .noneMatch(holder -> !holder.byCode() && !holder.id().equals(leaving.id()));
    }

    @Override
    public String renewRecoveryCode(Actor actor, UnlockKey key) {
        return desk.deed(actor, key, Deed.ofKeys(AccessKind.RENEWED_RECOVERY_CODE, null), opened -> {
            var code = passphrases.code();
            var masterKey = opened.masterKey();
            keys.save(keys.withNewRecoveryCode(keys.latest(masterKey), masterKey, code), masterKey);
            return code;
        });
    }

    @Override
    public void changeKey(Actor actor, UnlockKey key) {
        desk.deed(actor, key, Deed.ofKeys(AccessKind.CHANGED_KEY, null), opened -> {
            var keyring = keys.latest(opened.masterKey()).withNewPair();
            var masterKey = Wrap.random(Wrap.KEY);
            keys.giveMasterKey(keyring, masterKey);
            keys.save(keyring, masterKey);
            unlocked.removeAll();
            return true;
        });
    }
}
