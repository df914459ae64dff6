package occ.audit.internal;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import occ.audit.internal.TreeTable.Head;
import org.jspecify.annotations.Nullable;

/**
 * Every entry there is, in the order of sealing. The database makes rows with one processor a connection, so stretches of them
 * are read ahead on several; memory holds a few of those. Stretches begin and end at heads. Whatever somebody wrote
 * there, each entry lies in one: behind the first that ends before it.
 */
final class EntriesAhead implements Rows {
    private static final long STRETCH = 1 << 16;
    private static final int BATCH = 1 << 12;
    private static final int READERS = Runtime.getRuntime().availableProcessors();

    private final ExecutorService readers = Executors.newFixedThreadPool(
            READERS, Thread.ofPlatform().daemon().name("trail-reader-", 0).factory());
    private final Iterator<Stretch> stretches;
    private Stretch stretch;
    private Iterator<ByteBuffer> batch = List.<ByteBuffer>of().iterator();
    private boolean atEnd;

    /** @param heads in the order of their sizes */
    EntriesAhead(Owner owner, List<Head> heads) {
        var all = queries(heads).stream().map(Stretch::new).toList();
        stretches = all.iterator();
        stretch = stretches.next();
        var waiting = new ConcurrentLinkedQueue<>(all);
        for (var reader = 0; reader < READERS; reader++) {
            readers.execute(() -> readAll(owner, waiting));
        }
    }

    private record Stretch(String query, BlockingQueue<Batch> batches) {
        Stretch(String query) {
            this(query, new ArrayBlockingQueue<>((int) (STRETCH / BATCH)));
        }

        void hand(Batch batch) throws SQLException {
            try {
                batches.put(batch);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
                throw new SQLException("Nobody reads on", closed);
            }
        }
    }

    /** {@code last}: the stretch ends with it; {@code failed}: it could not be read to its end. */
    private record Batch(
            List<ByteBuffer> rows, boolean last, @Nullable Exception failed) {}

    private static List<String> queries(List<Head> heads) {
        var queries = new ArrayList<String>();
        var from = Head.NONE;
        for (var head : heads) {
            if (head.size() - from.size() >= STRETCH) {
                queries.add(query(from, "and (place, number) <= (%d, %d)".formatted(head.place(), head.number())));
                from = head;
            }
        }
        queries.add(query(from, ""));
        return queries;
    }

    private static String query(Head from, String until) {
        return "select %s from audit.entry where (place, number) > (%d, %d) %s order by place, number"
                .formatted(EntryForm.COLUMNS, from.place(), from.number(), until);
    }

    private static void readAll(Owner owner, Queue<Stretch> waiting) {
        try {
            owner.reading(connection -> {
                for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                    read(connection, next);
                }
                return true;
            });
        } catch (SQLException | RuntimeException failed) {
            // Whoever waits for a stretch that nobody reads would wait for ever.
            waiting.forEach(unread -> unread.batches().offer(new Batch(List.of(), true, failed)));
        }
    }

    private static void read(Connection connection, Stretch stretch) throws SQLException {
        try (var rows = new CopiedRows(connection, stretch.query())) {
            var batch = new ArrayList<ByteBuffer>(BATCH);
            for (var row = rows.next(); row != null; row = rows.next()) {
                batch.add(row);
                if (batch.size() == BATCH) {
                    stretch.hand(new Batch(batch, false, null));
                    batch = new ArrayList<>(BATCH);
                }
            }
            stretch.hand(new Batch(batch, true, null));
        } catch (SQLException failed) {
            stretch.hand(new Batch(List.of(), true, failed));
        }
    }

    @Override
    public @Nullable ByteBuffer next() throws SQLException {
        while (!batch.hasNext()) {
            if (atEnd) {
                return null;
            }
            takeBatch();
        }
        return batch.next();
    }

    private void takeBatch() throws SQLException {
        try {
            var taken = stretch.batches().take();
            if (taken.failed() != null) {
                throw new SQLException("Entries could not be read", taken.failed());
            }
            batch = taken.rows().iterator();
            if (taken.last() && stretches.hasNext()) {
                stretch = stretches.next();
            } else {
                atEnd = taken.last();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SQLException("Reading was stopped", stopped);
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
