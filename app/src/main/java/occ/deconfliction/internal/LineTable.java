package occ.deconfliction.internal;

import static occ.deconfliction.internal.Columns.instant;
import static occ.deconfliction.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.deconfliction.Check;
import occ.deconfliction.Check.Pointer;
import occ.deconfliction.CheckId;
import occ.deconfliction.Checks.Pointed;
import occ.deconfliction.Wanted;
import occ.deconfliction.Watchable;
import occ.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of checks, and what their asker is pointed at. */
@Component
class LineTable {
    private static final String POINTERS = """
            select p.line, t.reference, p.at, d.name as desk, b.name as body, t.ended_at is not null as ended,
                   coalesce(a.reference, e.reference, '') as about
              from deconfliction.pointer p
              join deconfliction.talk t on t.hit = p.hit
              join access.body d on d.id = p.desk
              left join access.body b on b.id = p.body
              left join deconfliction.line l on l.id = p.line
              left join deconfliction.asked a on a.id = l.asked
              left join pole.entity_now e on e.id = p.probe
            """;

    private final JdbcClient jdbc;

    LineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(CheckId check, UUID id, int number, Wanted wanted) {
        jdbc.sql("""
                insert into deconfliction.line (number, day, id, asked, what, typed)
                values (:number, :day, :id, :asked, :what, :typed)
                """)
                .param("number", number)
                .param("day", wanted.day())
                .param("id", id)
                .param("asked", check.value())
                .param("what", wanted.what().name())
                .param("typed", wanted.typed())
                .update();
    }

    List<Check.Line> of(CheckId check, AccountId asker, Instant now) {
        var pointers = pointers(check, asker, now);
        return jdbc.sql(
                        "select id, number, what, typed, day from deconfliction.line where asked = :check order by number")
                .param("check", check.value())
                .query((row, number) -> new Check.Line(
                        Columns.uuid(row, "id"),
                        row.getInt("number"),
                        Watchable.valueOf(row.getString("what")),
                        row.getString("typed"),
                        row.getObject("day", LocalDate.class),
                        pointers.getOrDefault(Columns.uuid(row, "id"), List.of())))
                .list();
    }

    /** What somebody is pointed at and nobody has settled. */
    List<Pointed> open(AccountId asker, Instant now) {
        return jdbc.sql(POINTERS + " where p.account = :account and p.at <= :now and t.ended_at is null order by p.at")
                .param("account", asker.value())
                .param("now", utc(now))
                .query((row, number) -> new Pointed(pointer(row), row.getString("about")))
                .list();
    }

    private Map<UUID, List<Pointer>> pointers(CheckId check, AccountId asker, Instant now) {
        var pointers = new HashMap<UUID, List<Pointer>>();
        jdbc.sql(POINTERS + " where l.asked = :check and p.account = :account and p.at <= :now order by p.at, p.hit")
                .param("check", check.value())
                .param("account", asker.value())
                .param("now", utc(now))
                .query(row -> {
                    pointers.computeIfAbsent(Columns.uuid(row, "line"), line -> new ArrayList<>())
                            .add(pointer(row));
                });
        return pointers;
    }

    private static Pointer pointer(ResultSet row) throws SQLException {
        return new Pointer(
                row.getString("reference"),
                instant(row, "at"),
                row.getString("desk"),
                row.getString("body"),
                row.getBoolean("ended"));
    }
}
