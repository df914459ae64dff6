package occ.sources.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.sources.AccessKind;
import occ.sources.AccessLog.Unseen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The controllers' own log, and how far each has seen it. */
@Component
class AccessTable {
    record Row(
            long number,
            UUID id,
            Instant at,
            String name,
            AccessKind kind,
            @Nullable Sealed about) {}

    private static final List<Short> TOLD = Arrays.stream(AccessKind.values())
            .filter(AccessKind::isTold)
            .map(AccessKind::code)
            .toList();

    private final JdbcClient jdbc;

    AccessTable(Store store) {
        this.jdbc = store.jdbc();
    }

    void add(UUID id, Instant now, Actor actor, AccessKind kind, @Nullable Sealed about) {
        jdbc.sql("""
                insert into sources.access (id, at, account, name, kind, key_number, about)
                values (:id, :at, :account, :name, :kind, :keyNumber, :about)
                """)
                .param("id", id)
                .param("at", Utc.at(now))
                .param("account", actor.account().value())
                .param("name", actor.name())
                .param("kind", kind.code())
                .param("keyNumber", about == null ? null : about.keyNumber())
                .param("about", about == null ? null : about.bytes())
                .update();
    }

    List<Row> newest(long skipped, int most) {
        return jdbc.sql("select * from sources.access order by number desc offset :skipped limit :most")
                .param("skipped", skipped)
                .param("most", most)
                .query(AccessTable::map)
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from sources.access").query(Long.class).single();
    }

    /** One line for each other person, in order of name. */
    List<Unseen> unseenBy(AccountId account) {
        return jdbc.sql("""
                select name, count(*) as accesses, (array_agg(kind order by number desc))[1] as last, max(at) as at
                  from sources.access
                 where account <> :account
                   and kind in (:told)
                   and number > coalesce((select number from sources.seen where account = :account), 0)
                 group by account, name
                 order by name
                """)
                .param("account", account.value())
                .param("told", TOLD)
                .query((row, number) -> new Unseen(
                        row.getString("name"), row.getInt("accesses"), AccessKind.of(row.getInt("last")), at(row)))
                .list();
    }

    void seen(AccountId account, long number) {
        jdbc.sql("""
                insert into sources.seen as s (account, number)
                values (:account, least(:number, (select coalesce(max(number), 0) from sources.access)))
                    on conflict (account) do update set number = greatest(s.number, excluded.number)
                """).param("account", account.value()).param("number", number).update();
    }

    private static Row map(ResultSet row, int position) throws SQLException {
        var about = row.getBytes("about");
        return new Row(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                at(row),
                row.getString("name"),
                AccessKind.of(row.getInt("kind")),
                about == null ? null : new Sealed(row.getInt("key_number"), about));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
