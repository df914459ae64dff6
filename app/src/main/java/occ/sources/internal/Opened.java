package occ.sources.internal;

import java.util.UUID;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.sources.SealBroken;
import occ.sources.SourceType;
import occ.sources.internal.Doors.Open;
import occ.sources.internal.HolderTable.Holder;

/** The register while a controller's deed is done: what can be done with its keys, for the length of a transaction. */
record Opened(Actor actor, Open open) {
    Keyring keyring() {
        return open.keyring();
    }

    byte[] masterKey() {
        return open.masterKey();
    }

    Holder holder() {
        return open.holder();
    }

    Sealed seal(Context context, Object content) {
        var sealed = Seal.seal(keyring().toSealWith(), Contents.write(content), context);
        return new Sealed(keyring().newest().number(), sealed);
    }

    /** @throws SealBroken if it was changed, or is not what the context says */
    <T> T open(Context context, Sealed sealed, Class<T> type) {
        return Contents.read(Seal.open(keyring().toOpenWith(sealed.keyNumber()), sealed.bytes(), context), type);
    }

    byte[] tag(SourceType type, String sourceReference) {
        return Tags.ofSource(keyring().tagKey(), type, sourceReference);
    }

    byte[] tag(Reference report) {
        return Tags.ofReport(keyring().tagKey(), report);
    }

    static Context about(UUID access) {
        return Context.of("access", access);
    }
}
