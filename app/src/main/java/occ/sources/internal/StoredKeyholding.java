package occ.sources.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Result;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.sources.AccessKind;
import occ.sources.Keyholding;
import occ.sources.RegisterLocked;
import occ.sources.UnlockKey;
import occ.sources.internal.Desk.Deed;
import occ.sources.internal.HolderTable.Holder;
import occ.sources.internal.RegisterTable.Register;
import org.springframework.stereotype.Component;

@Component
class StoredKeyholding implements Keyholding {
    private static final Duration CODE_VALID_FOR = Duration.ofDays(7);

    private final Store store;
    private final RegisterTable registers;
    private final HolderTable holders;
    private final Keys keys;
    private final Passphrases passphrases;
    private final Guesses guesses;
    private final Doors doors;
    private final Desk desk;
    private final Access access;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    StoredKeyholding(
            Store store,
            RegisterTable registers,
            HolderTable holders,
            Keys keys,
            Passphrases passphrases,
            Guesses guesses,
            Doors doors,
            Desk desk,
            Access access,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.registers = registers;
        this.holders = holders;
        this.keys = keys;
        this.passphrases = passphrases;
        this.guesses = guesses;
        this.doors = doors;
        this.desk = desk;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Stance stance(Actor actor) {
        return asController(
                actor,
                () -> store.in(() -> {
                    if (registers.read().filter(Register::confirmed).isEmpty()) {
                        return Stance.NOT_SET_UP;
                    }
                    return holders.of(actor.account()).isPresent() ? Stance.ENROLLED : Stance.NOT_ENROLLED;
                }));
    }

    @Override
    public SetUp setUp(Actor actor, String passphrase) {
        return asController(actor, () -> {
            var judged = passphrases.judge(passphrase);
            return judged == PassphraseOutcome.CHOSEN
                    ? store.in(() -> begin(actor, passphrase))
                    : new SetUp.Refused(judged);
        });
    }

    private SetUp begin(Actor actor, String passphrase) {
        registers.takeAlone();
        if (registers.read().filter(Register::confirmed).isPresent()) {
            return new SetUp.SetUpAlready();
        }
        registers.forget();
        holders.removeAll();
        var masterKey = Wrap.random(Wrap.KEY);
        var code = passphrases.code();
        var keyring = keys.addController(Keyring.first(), masterKey, actor, passphrase);
        registers.begin(keys.register(keys.addRecoveryCode(keyring, masterKey, code), masterKey));
        return new SetUp.Begun(code);
    }

    @Override
    public boolean confirmSetUp(Actor actor, String recoveryCode) {
        return asController(actor, () -> {
            var confirmed = store.in(() -> confirm(actor, recoveryCode));
            record(actor, AccessKind.SET_UP, confirmed ? Result.ALLOWED : Result.REFUSED);
            return confirmed;
        });
    }

    private boolean confirm(Actor actor, String recoveryCode) {
        registers.takeAlone();
        var waits = registers.read().filter(register -> !register.confirmed()).isPresent()
                && holders.of(actor.account()).isPresent();
        if (!waits || byRecoveryCode(recoveryCode).isEmpty()) {
            return false;
        }
        registers.confirm(clock.instant());
        desk.log(actor, AccessKind.SET_UP);
        return true;
    }

    @Override
    public Unlocking unlock(Actor actor, String passphrase, String session) {
        return asController(actor, () -> {
            if (!guesses.mayBeMade(actor.account())) {
                return failed(actor, new Unlocking.TooManyWrong());
            }
            var holder = store.in(() -> holders.of(actor.account()).filter(this::isValid));
            var masterKey = holder.flatMap(one -> keys.masterKey(one, read(one, passphrase)));
            if (masterKey.isEmpty() || !isSetUp()) {
                return failed(actor, new Unlocking.Wrong());
            }
            guesses.forget(actor.account());
            record(actor, AccessKind.UNLOCKED, Result.ALLOWED);
            return store.in(() -> {
                desk.log(actor, AccessKind.UNLOCKED);
                return new Unlocking.Unlocked(
                        doors.unlock(actor, masterKey.get(), session),
                        holder.orElseThrow().byCode());
            });
        });
    }

    private boolean isValid(Holder holder) {
        return !holder.byCode() || holder.enrolledAt().plus(CODE_VALID_FOR).isAfter(clock.instant());
    }

    private static String read(Holder holder, String passphrase) {
        return holder.byCode() ? Passphrases.read(passphrase) : passphrase;
    }

    private boolean isSetUp() {
        return store.in(() -> registers.read().filter(Register::confirmed).isPresent());
    }

    private <T> T failed(Actor actor, T outcome) {
        store.run(() -> desk.log(actor, AccessKind.FAILED_TO_UNLOCK));
        record(actor, AccessKind.FAILED_TO_UNLOCK, Result.REFUSED);
        return outcome;
    }

    @Override
    public void lock(Actor actor, UnlockKey key) {
        asController(actor, () -> {
            record(actor, AccessKind.LOCKED, Result.ALLOWED);
            store.run(() -> {
                doors.lock(actor, key);
                desk.log(actor, AccessKind.LOCKED);
            });
            return true;
        });
    }

    @Override
    public boolean isOpen(Actor actor, UnlockKey key) {
        return asController(
                actor,
                () -> store.in(() -> {
                    try {
                        return !doors.openForPassphrase(actor, key)
                                .keyring()
                                .pairs()
                                .isEmpty();
                    } catch (RegisterLocked locked) {
                        return false;
                    }
                }));
    }

    @Override
    public PassphraseOutcome choosePassphrase(Actor actor, UnlockKey key, String passphrase) {
        var judged = passphrases.judge(passphrase);
        if (judged != PassphraseOutcome.CHOSEN) {
            return judged;
        }
        return desk.choosingPassphrase(actor, key, Deed.ofKeys(AccessKind.CHOSE_PASSPHRASE, null), opened -> {
            var keyring = keys.latest(opened.masterKey());
            var without = keys.remove(keyring, opened.holder());
            keys.save(keys.addController(without, opened.masterKey(), actor, passphrase), opened.masterKey());
            return judged;
        });
    }

    @Override
    public Recovery recover(Actor actor, String recoveryCode, String passphrase) {
        return asController(actor, () -> {
            var judged = passphrases.judge(passphrase);
            if (judged != PassphraseOutcome.CHOSEN) {
                return new Recovery.Refused(judged);
            }
            if (!guesses.mayBeMade(actor.account())) {
                return failed(actor, new Recovery.TooManyWrong());
            }
            var masterKey = isSetUp() ? store.in(() -> byRecoveryCode(recoveryCode)) : Optional.<byte[]>empty();
            if (masterKey.isEmpty()) {
                return failed(actor, new Recovery.Wrong());
            }
            guesses.forget(actor.account());
            record(actor, AccessKind.RECOVERED, Result.ALLOWED);
            return store.in(() -> recovered(actor, masterKey.get(), passphrase));
        });
    }

    private Recovery recovered(Actor actor, byte[] masterKey, String passphrase) {
        var keyring = keys.latest(masterKey);
        for (var former : holders.of(actor.account()).stream().toList()) {
            keyring = keys.remove(keyring, former);
        }
        doors.lockAllOf(actor);
        var code = passphrases.code();
        var withActor = keys.addController(keyring, masterKey, actor, passphrase);
        keys.save(keys.withNewRecoveryCode(withActor, masterKey, code), masterKey);
        desk.log(actor, AccessKind.RECOVERED);
        return new Recovery.Recovered(code);
    }

    private Optional<byte[]> byRecoveryCode(String typed) {
        return holders.ofTheRecoveryCode().flatMap(holder -> keys.masterKey(holder, Passphrases.read(typed)));
    }

    private <T> T asController(Actor actor, Supplier<T> work) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.CONTROL_SOURCES);
            return work.get();
        });
    }

    private void record(Actor actor, AccessKind kind, Result result) {
        trail.append(
                actor,
                Entry.of(Operation.PERMISSION, Deed.code(kind), actor.account()).ending(result));
    }
}
