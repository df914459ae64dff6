package occ.interchange;

import java.util.Map;
import java.util.TreeMap;
import occ.access.Transactions;
import occ.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A checksum of each thing that is so now, as somebody may see it: every published view, and the register. */
class CurrentViews {
    private static final String THINGS = """
            select c.oid::regclass::text as name,
                   array(select a.attname::text
                           from pg_attribute a
                          where a.attrelid = c.oid and not a.attisdropped
                            and a.attname in ('superseded_at', 'retracted_at', 'stopped_at')) as ends
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where n.nspname in ('pole', 'mapping', 'assessment', 'tasking', 'adequacy', 'picture')
               and (c.relkind = 'v' or c.oid = 'picture.register'::regclass)
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;

    CurrentViews(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    Map<String, String> checksums(Actor reader) {
        return transactions.as(reader, () -> {
            var sums = new TreeMap<String, String>();
            jdbc.sql(THINGS).query(row -> {
                sums.put(row.getString("name"), sum(row.getString("name"), (String[])
                        row.getArray("ends").getArray()));
            });
            return sums;
        });
    }

    private String sum(String name, String[] ends) {
        var current = new StringBuilder("true");
        for (var end : ends) {
            current.append(" and t.").append(end).append(" is null");
        }
        return jdbc.sql(
                        "select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '')"
                                + " from " + name + " t where " + current)
                .query(String.class)
                .single();
    }
}
