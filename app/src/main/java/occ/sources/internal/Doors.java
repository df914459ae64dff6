package occ.sources.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import occ.kernel.Actor;
import occ.sources.RegisterLocked;
import occ.sources.UnlockKey;
import occ.sources.internal.HolderTable.Holder;
import occ.sources.internal.RegisterTable.Register;
import org.springframework.stereotype.Component;

/**
 * Keeps the register unlocked between two requests, without the server holding its key meanwhile: the master key lies in
 * the store under a key that is in the browser alone, and both halves meet for the length of a request.
 */
@Component
class Doors {
    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(12);

    record Open(byte[] masterKey, Keyring keyring, Holder holder) {}

    private final UnlockedTable unlocked;
    private final HolderTable holders;
    private final RegisterTable registers;
    private final Keys keys;
    private final Clock clock;

    Doors(UnlockedTable unlocked, HolderTable holders, RegisterTable registers, Keys keys, Clock clock) {
        this.unlocked = unlocked;
        this.holders = holders;
        this.registers = registers;
        this.keys = keys;
        this.clock = clock;
    }

    UnlockKey unlock(Actor actor, byte[] masterKey, String session) {
        var secret = Wrap.random(Wrap.KEY);
        var key = UnlockKey.of(UUID.randomUUID(), secret, session);
        unlocked.removeUnusedSince(clock.instant().minus(IDLE));
        unlocked.add(
                key.id(),
                actor.account(),
                Wrap.wrap(Wrap.key(secret), masterKey, context(actor, key)),
                clock.instant());
        return key;
    }

    /** @throws RegisterLocked if it is locked, or was unlocked by a code that a passphrase has yet to replace */
    Open open(Actor actor, UnlockKey key) {
        var open = openForPassphrase(actor, key);
        if (open.holder().byCode()) {
            throw new RegisterLocked();
        }
        return open;
    }

    Open openForPassphrase(Actor actor, UnlockKey key) {
        var holder = holders.of(actor.account()).orElseThrow(RegisterLocked::new);
        var register = registers.read().filter(Register::confirmed).orElseThrow(RegisterLocked::new);
        var now = clock.instant();
        var masterKey = unlocked.use(key.id(), actor.account(), now, now.minus(IDLE), now.minus(LONGEST))
                .flatMap(wrapped -> Wrap.unwrap(Wrap.key(key.bytes()), wrapped, context(actor, key)))
                .orElseThrow(RegisterLocked::new);
        return new Open(masterKey, keys.keyring(register, masterKey), holder);
    }

    void lock(Actor actor, UnlockKey key) {
        unlocked.remove(key.id(), actor.account());
    }

    void lockAllOf(Actor actor) {
        unlocked.removeAllOf(actor.account());
    }

    private static Context context(Actor actor, UnlockKey key) {
        return new Context(
                "unlocked %s %s %s".formatted(key.id(), actor.account().value(), key.session()));
    }
}
