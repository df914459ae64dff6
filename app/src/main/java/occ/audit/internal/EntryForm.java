package occ.audit.internal;

import java.nio.ByteBuffer;

/**
 * The bytes of an entry that the tree is over: docs/trail-format.md has them one by one. They are made of a row as
 * PostgreSQL copies it in binary, without a detour over objects, because millions are made at a time.
 */
final class EntryForm {
    static final byte VERSION = 1;
    static final String COLUMNS = "number, at, id, actor, unit, operation, result, count, deed, records, purpose_key,"
            + " coalesce(convert_to(purpose, 'UTF8'), sealed_purpose)";

    private static final long POSTGRES_EPOCH = 946_684_800_000_000L;
    private static final int UUID = 16;
    private static final int DIMENSION = 8;

    private EntryForm() {}

    /** @param row stands at the first of the columns, and behind the last of them afterwards */
    static byte[] of(ByteBuffer row) {
        var form = ByteBuffer.allocate(row.remaining() + 16);
        form.put(VERSION).putLong(number(row)).putLong(number(row) + POSTGRES_EPOCH);
        for (var uuid = 0; uuid < 3; uuid++) {
            put(row, row.getInt(), form);
        }
        put(row, row.getInt(), form);
        put(row, row.getInt(), form);
        count(row, form);
        deed(row, form);
        records(row, form);
        purpose(row, form);
        return java.util.Arrays.copyOf(form.array(), form.position());
    }

    private static long number(ByteBuffer row) {
        row.getInt();
        return row.getLong();
    }

    private static void count(ByteBuffer row, ByteBuffer form) {
        var given = row.getInt() >= 0;
        form.put((byte) (given ? 1 : 0)).putInt(given ? row.getInt() : 0);
    }

    private static void deed(ByteBuffer row, ByteBuffer form) {
        var length = row.getInt();
        form.putInt(length);
        put(row, length, form);
    }

    private static void records(ByteBuffer row, ByteBuffer form) {
        var end = row.getInt() + row.position();
        var dimensions = row.getInt();
        row.position(row.position() + 8 + dimensions * DIMENSION);
        var count = form.position();
        form.putInt(0);
        var records = 0;
        for (; row.position() < end; records++) {
            var length = row.getInt();
            if (length < 0) {
                form.putLong(0).putLong(0); // a record that is none
            } else {
                put(row, length, form);
            }
        }
        form.putInt(count, records);
    }

    private static void purpose(ByteBuffer row, ByteBuffer form) {
        var isSealed = row.getInt() == UUID;
        var key = row.position();
        row.position(isSealed ? key + UUID : key);
        var length = row.getInt();
        // A purpose that is not sealed is one that somebody wrote into an entry that is.
        form.put((byte) (length < 0 ? 0 : isSealed ? 1 : 2));
        if (length >= 0) {
            form.put(form.position(), row, key, isSealed ? UUID : 0);
            form.position(form.position() + (isSealed ? UUID : 0)).putInt(length);
            put(row, length, form);
        }
    }

    private static void put(ByteBuffer row, int length, ByteBuffer form) {
        form.put(form.position(), row, row.position(), length);
        form.position(form.position() + length);
        row.position(row.position() + length);
    }
}
