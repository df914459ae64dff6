package occ.access.internal;

import java.time.Clock;
import java.time.Instant;
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

/** What is known of access at one version, and of an account until its next time limit: then it is read anew. */
@Component
class Standings {
    private static final int BYTES = (ClassId.HIGHEST + 1) / 8;

    private final StandingTable table;
    private final ClassTable classTable;
    private final ReadingRule rule;
    private final Clock clock;
    private volatile Snapshot snapshot = new Snapshot(0);

    Standings(StandingTable table, ClassTable classTable, Organisations organisations, Clock clock) {
        this.table = table;
        this.classTable = classTable;
        this.rule = new ReadingRule(organisations);
        this.clock = clock;
    }

    Standing of(AccountId account) {
        return known(account).standing;
    }

    private Known known(AccountId account) {
        var now = clock.instant();
        var known = snapshot.accounts;
        var found = known.get(account);
        return found != null && found.standing.span().holds(now)
                ? found
                : known.compute(account, (id, stale) -> read(id, now));
    }

    private Known read(AccountId account, Instant now) {
        return new Known(table.of(account, now).orElseThrow(() -> new NoSuchElementException("account " + account)));
    }

    List<Standing> allOpen() {
        var now = clock.instant();
        var known = snapshot;
        var open = known.open;
        if (open == null || !open.stream().allMatch(standing -> standing.span().holds(now))) {
            open = table.allOpen(now);
            known.open = open;
        }
        return open;
    }

    Map<ClassId, AccessClass> classes() {
        var known = snapshot;
        if (known.classes == null) {
            known.classes = classTable.all();
        }
        return known.classes;
    }

    /** The classes an account may read, as 1,024 hexadecimal digits; bit n is the bit PostgreSQL's get_bit(…, n) reads. */
    String bits(AccountId account, Reading reading) {
        var known = known(account);
        return known.bits.computeIfAbsent(reading, asked -> reckonBits(known.standing, asked));
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

    private String reckonBits(Standing reader, Reading reading) {
        var readable = new BitSet(ClassId.HIGHEST + 1);
        classes().forEach((id, row) -> readable.set(id.value(), reading.admits(row) && rule.mayRead(reader, id, row)));
        var bytes = new byte[BYTES];
        var set = readable.toByteArray();
        System.arraycopy(set, 0, bytes, 0, set.length);
        return HexFormat.of().formatHex(bytes);
    }

    private static final class Known {
        private final Standing standing;
        private final Map<Reading, String> bits = new ConcurrentHashMap<>();

        private Known(Standing standing) {
            this.standing = standing;
        }
    }

    private static final class Snapshot {
        private final long version;
        private final ConcurrentHashMap<AccountId, Known> accounts = new ConcurrentHashMap<>();
        private volatile @Nullable Map<ClassId, AccessClass> classes;
        private volatile @Nullable List<Standing> open;

        private Snapshot(long version) {
            this.version = version;
        }
    }
}
