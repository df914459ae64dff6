package occ.leaks;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Deletes what a reader may not see, found from the catalogue alone: each row of a protected table whose class is not
 * among theirs, then whatever refers to a row that is gone.
 */
final class HiddenRows implements AutoCloseable {
    private static final String PROTECTED = """
        select n.nspname || '.' || c.relname
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
          join pg_attribute a on a.attrelid = c.oid and a.attname = 'class' and not a.attisdropped
         where c.relkind = 'r' and n.nspname not in ('access', 'pg_catalog', 'information_schema')
         order by 1
        """;
    private static final String KEYS = """
        select k.conrelid::regclass::text as child, a.attname as column, k.confrelid::regclass::text as parent,
               b.attname as key
          from pg_constraint k
          join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
          join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
         where k.contype = 'f' and cardinality(k.conkey) = 1
           and split_part(k.confrelid::regclass::text, '.', 1) not in ('access', 'system')
        """;
    /** A pointer, without which its row says all the rest of what it says. */
    private static final String POINTER = "mapping.standing.instead";

    private final SingleConnectionDataSource source;
    private final JdbcClient database;

    HiddenRows(Connection superuser) {
        this.source = new SingleConnectionDataSource(superuser, true);
        this.database = JdbcClient.create(source);
        // Neither keys nor triggers have a say: what is deleted is to be as if it had never been.
        database.sql("set session_replication_role = replica").update();
    }

    private record Key(String child, String column, String parent, String key) {
        boolean isPointer() {
            return (child + "." + column).equals(POINTER);
        }
    }

    List<String> tables() {
        return database.sql(PROTECTED).query(String.class).list();
    }

    /** How many rows of each table those bits do not open. */
    Map<String, Long> hiddenFrom(String bits) {
        return counted(bits, "=");
    }

    Map<String, Long> openTo(String bits) {
        return counted(bits, "<>");
    }

    void delete(String bits) {
        for (var table : tables()) {
            var issued = hasIssuers(table) ? " and get_bit(decode(:bits, 'hex'), issuer_class) = 0" : "";
            database.sql("delete from " + table + " where get_bit(decode(:bits, 'hex'), class) = 0" + issued)
                    .param("bits", bits)
                    .update();
        }
        var keys = database.sql(KEYS)
                .query((row, number) -> new Key(
                        row.getString("child"), row.getString("column"), row.getString("parent"), row.getString("key")))
                .list();
        while (keys.stream().mapToInt(this::follow).sum() > 0) {
            // Each round may leave rows that referred to what it took away.
        }
    }

    /** What a unit issued to others it reads by a second class. */
    private boolean hasIssuers(String table) {
        return database.sql("""
                select exists (select from pg_policy where polrelid = cast(:table as regclass) and polname = 'issued')
                """).param("table", table).query(Boolean.class).single();
    }

    /** Puts those rows into the first class that the bits open. @return the class they had */
    int open(String rows, String bits) {
        var table = rows.substring(0, rows.indexOf(' '));
        var before = database.sql("select max(class) from " + rows)
                .query(Integer.class)
                .single();
        var changed = database.sql("update "
                        + rows.replaceFirst(
                                " where ",
                                " set class = (select min(id) from access.class where get_bit(decode(:bits, 'hex'),"
                                        + " id) <> 0) where ")
                        + " and get_bit(decode(:bits, 'hex'), class) = 0")
                .param("bits", bits)
                .update();
        if (changed == 0) {
            throw new IllegalStateException("Nothing was hidden of " + table);
        }
        return before;
    }

    void putBack(String rows, int before) {
        database.sql("update " + rows.replaceFirst(" where ", " set class = :class where "))
                .param("class", before)
                .update();
    }

    private int follow(Key key) {
        var dangling = "%1$s is not null and not exists (select from %2$s p where p.%3$s = c.%1$s)"
                .formatted(key.column(), key.parent(), key.key());
        return database.sql(
                        key.isPointer()
                                ? "update %s c set %s = null where %s".formatted(key.child(), key.column(), dangling)
                                : "delete from %s c where %s".formatted(key.child(), dangling))
                .update();
    }

    private Map<String, Long> counted(String bits, String sign) {
        var counts = new TreeMap<String, Long>();
        for (var table : tables()) {
            counts.put(
                    table,
                    database.sql("select count(*) from " + table + " where get_bit(decode(:bits, 'hex'), class) " + sign
                                    + " 0")
                            .param("bits", bits)
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    @Override
    public void close() {
        source.destroy();
    }
}
