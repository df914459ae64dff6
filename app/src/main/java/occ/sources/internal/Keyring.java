package occ.sources.internal;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.sources.SealBroken;

/**
 * What the master key opens: every key pair the register has had, the key of its blind tags, and the public keys of all
 * who may hold the master key. The last are here so that nobody can slip in one of their own through the store.
 */
record Keyring(List<Pair> pairs, byte[] tagKey, Map<UUID, byte[]> holders) {
    record Pair(int number, byte[] publicKey, byte[] privateKey) {
        static Pair of(int number, KeyPair pair) {
            return new Pair(
                    number, pair.getPublic().getEncoded(), pair.getPrivate().getEncoded());
        }
    }

    Keyring {
        pairs = List.copyOf(pairs);
        holders = Map.copyOf(holders);
    }

    static Keyring first() {
        return new Keyring(List.of(Pair.of(1, KeyPairs.next())), Wrap.random(Wrap.KEY), Map.of());
    }

    Pair newest() {
        return pairs.getLast();
    }

    PublicKey toSealWith() {
        return KeyPairs.publicKey(newest().publicKey());
    }

    PrivateKey toOpenWith(int number) {
        return pairs.stream()
                .filter(pair -> pair.number() == number)
                .findFirst()
                .map(pair -> KeyPairs.privateKey(pair.privateKey()))
                .orElseThrow(() -> new SealBroken("The number of a key"));
    }

    /** Older pairs stay: what was sealed to them opens as before. */
    Keyring withNewPair() {
        var longer = new ArrayList<>(pairs);
        longer.add(Pair.of(newest().number() + 1, KeyPairs.next()));
        return new Keyring(longer, tagKey, holders);
    }

    Keyring withHolder(UUID holder, byte[] publicKey) {
        var more = new HashMap<>(holders);
        more.put(holder, publicKey);
        return new Keyring(pairs, tagKey, more);
    }

    Keyring withoutHolder(UUID holder) {
        var fewer = new HashMap<>(holders);
        fewer.remove(holder);
        return new Keyring(pairs, tagKey, fewer);
    }
}
