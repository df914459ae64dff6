package occ.access.internal;

import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import occ.access.AccessClass;
import occ.access.Organisations;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of access at one version: thrown away whole when the version moves on. */
@Component
class Standings {
    private static final int BYTES = (ClassId.HIGHEST + 1) / 8;

    private final StandingTable table;
    private final ClassTable classTable;
    private final ReadingRule rule;
    private volatile Snapshot snapshot = new Snapshot(0);

    Standings(StandingTable table, ClassTable classTable, Organisations organisations) {
        this.table = table;
        this.classTable = classTable;
        this.rule = new ReadingRule(organisations);
    }

    Standing of(AccountId account) {
        return snapshot.standings.computeIfAbsent(
                account, id -> table.of(id).orElseThrow(() -> new NoSuchElementException("account " + id)));
    }

    List<Standing> allOpen() {
        var known = snapshot;
        if (known.open == null) {
            known.open = table.allOpen();
        }
        return known.open;
    }

    Map<ClassId, AccessClass> classes() {
        var known = snapshot;
        if (known.classes == null) {
            known.classes = classTable.all();
        }
        return known.classes;
    }

    /** The classes an account may read, as 1,024 hexadecimal digits; bit n is the bit PostgreSQL's get_bit(…, n) reads. */
    String bits(AccountId account) {
        return snapshot.bits.computeIfAbsent(account, this::reckonBits);
    }

    /** Forgets everything if it was learnt at another version. Says whether it was still good. */
    boolean isAt(long version) {
        if (snapshot.version == version) {
            return true;
        }
        snapshot = new Snapshot(version);
        return false;
    }

    boolean mayRead(AccountId account, ClassId id) {
        var row = classes().get(id);
        return row != null && rule.mayRead(of(account), id, row);
    }

    private String reckonBits(AccountId account) {
        var reader = of(account);
        var readable = new BitSet(ClassId.HIGHEST + 1);
        classes().forEach((id, row) -> readable.set(id.value(), rule.mayRead(reader, id, row)));
        var bytes = new byte[BYTES];
        var set = readable.toByteArray();
        System.arraycopy(set, 0, bytes, 0, set.length);
        return HexFormat.of().formatHex(bytes);
    }

    private static final class Snapshot {
        private final long version;
        private final Map<AccountId, Standing> standings = new ConcurrentHashMap<>();
        private final Map<AccountId, String> bits = new ConcurrentHashMap<>();
        private volatile @Nullable Map<ClassId, AccessClass> classes;
        private volatile @Nullable List<Standing> open;

        private Snapshot(long version) {
            this.version = version;
        }
    }
}
