package occ.sources.internal;

import java.security.PrivateKey;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.sources.RegisterLocked;
import occ.sources.SealBroken;
import occ.sources.internal.HolderTable.Holder;
import occ.sources.internal.RegisterTable.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * From a passphrase to the keyring: the passphrase unwraps its holder's private key, that opens the master key, and that
 * unwraps the keyring. Because the master key is sealed to public keys, it can be changed while the other holders are away.
 */
@Component
class Keys {
    private static final Context KEYRING = Context.of("keyring");

    private final HolderTable holders;
    private final RegisterTable registers;
    private final Passphrases passphrases;
    private final Clock clock;

    Keys(HolderTable holders, RegisterTable registers, Passphrases passphrases, Clock clock) {
        this.holders = holders;
        this.registers = registers;
        this.passphrases = passphrases;
        this.clock = clock;
    }

    /** The master key, if the passphrase is this holder's. */
    Optional<byte[]> masterKey(Holder holder, String passphrase) {
        return passphrases
                .unwrap(passphrase, holder.privateKey(), ofPrivateKey(holder.id(), holder.account()))
                .map(KeyPairs::privateKey)
                .map(key -> openMasterKey(key, holder));
    }

    private static byte[] openMasterKey(PrivateKey key, Holder holder) {
        return Seal.open(key, holder.masterKey(), ofMasterKey(holder.id()));
    }

    /** Checks the key that everybody seals with against the keyring: another would be somebody's who wants to read along. */
    Keyring keyring(Register register, byte[] masterKey) {
        var keyring = Wrap.unwrap(Wrap.key(masterKey), register.keyring(), KEYRING)
                .map(bytes -> Contents.read(bytes, Keyring.class))
                .orElseThrow(() -> new SealBroken("The keyring"));
        var newest = keyring.newest();
        if (newest.number() != register.keyNumber() || !Arrays.equals(newest.publicKey(), register.publicKey())) {
            throw new SealBroken("The public key");
        }
        return keyring;
    }

    /** The keyring as it is now, held until this transaction has changed it. */
    Keyring latest(byte[] masterKey) {
        return keyring(registers.take().orElseThrow(RegisterLocked::new), masterKey);
    }

    Register register(Keyring keyring, byte[] masterKey) {
        return new Register(
                keyring.newest().number(),
                keyring.newest().publicKey(),
                Wrap.wrap(Wrap.key(masterKey), Contents.write(keyring), KEYRING),
                false);
    }

    void save(Keyring keyring, byte[] masterKey) {
        var register = register(keyring, masterKey);
        registers.change(register.keyNumber(), register.publicKey(), register.keyring());
    }

    /** With a key pair made for them, so that whoever handed them a code knows nothing of the one they go on with. */
    Keyring addController(Keyring keyring, byte[] masterKey, Actor who, String passphrase) {
        return add(keyring, masterKey, who.account(), who.name(), passphrase, false);
    }

    Keyring addByCode(Keyring keyring, byte[] masterKey, AccountId account, String name, String code) {
        return add(keyring, masterKey, account, name, code, true);
    }

    Keyring addRecoveryCode(Keyring keyring, byte[] masterKey, String code) {
        return add(keyring, masterKey, null, "Recovery code", code, true);
    }

    Keyring withNewRecoveryCode(Keyring keyring, byte[] masterKey, String code) {
        var without = remove(keyring, holders.ofTheRecoveryCode().orElseThrow());
        return addRecoveryCode(without, masterKey, code);
    }

    private Keyring add(
            Keyring keyring,
            byte[] masterKey,
            @Nullable AccountId account,
            String name,
            String passphrase,
            boolean byCode) {
        var id = UUID.randomUUID();
        var pair = KeyPairs.next();
        var publicKey = pair.getPublic().getEncoded();
        holders.add(new Holder(
                id,
                account,
                name,
                Reference.next("SCT").text(),
                publicKey,
                passphrases.wrap(passphrase, pair.getPrivate().getEncoded(), ofPrivateKey(id, account)),
                Seal.seal(pair.getPublic(), masterKey, ofMasterKey(id)),
                byCode,
                clock.instant()));
        return keyring.withHolder(id, publicKey);
    }

    Keyring remove(Keyring keyring, Holder holder) {
        holders.remove(holder.id());
        return keyring.withoutHolder(holder.id());
    }

    /** A new master key to every holder whom the keyring knows. Somebody it does not know was put there by no controller. */
    void giveMasterKey(Keyring keyring, byte[] masterKey) {
        for (var holder : holders.all()) {
            var known = keyring.holders().get(holder.id());
            if (!Arrays.equals(known, holder.publicKey())) {
                throw new SealBroken("The list of controllers");
            }
            var sealed = Seal.seal(KeyPairs.publicKey(holder.publicKey()), masterKey, ofMasterKey(holder.id()));
            holders.giveMasterKey(holder.id(), sealed);
        }
    }

    private static Context ofPrivateKey(UUID holder, @Nullable AccountId account) {
        return account == null ? Context.of("private key", holder) : Context.of("private key", holder, account.value());
    }

    private static Context ofMasterKey(UUID holder) {
        return Context.of("master key", holder);
    }
}
