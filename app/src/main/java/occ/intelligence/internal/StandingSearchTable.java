package occ.intelligence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.intelligence.standing.NewStandingSearch;
import occ.intelligence.standing.StandingSearch;
import occ.intelligence.standing.StandingSearchId;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.pole.NewlySaid.What;
import occ.pole.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StandingSearchTable {
    private static final int RECORD = 0;
    private static final int NAME = 1;

    private final JdbcClient jdbc;

    StandingSearchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            StandingSearchId id,
            Reference reference,
            What what,
            String value,
            NewStandingSearch asked,
            AccountId owner,
            Instant at) {
        jdbc.sql("""
                insert into intelligence.standing_search
                       (begun_at, seen_until, ends_on, predicate, id, owner, entity, reference, value, purpose)
                values (:at, :at, :ends, :predicate, :id, :owner, :entity, :reference, :value, :purpose)
                """)
                .param("at", Utc.at(at))
                .param("ends", asked.endsOn())
                .param("predicate", predicate(what))
                .param("id", id.value())
                .param("owner", owner.value())
                .param("entity", what instanceof What.About(var entity) ? entity.value() : null, Types.OTHER)
                .param("reference", reference.text())
                .param("value", value)
                .param("purpose", asked.purpose())
                .update();
    }

    /** A watched record by the name its owner may see now, or else by its reference. */
    List<StandingSearch> own(AccountId owner) {
        return jdbc.sql("""
                select s.id, s.reference, s.predicate, s.value, s.entity, s.purpose, s.ends_on, s.seen_until, s.seen_on,
                       coalesce(n.name, s.value) as title
                  from intelligence.standing_search s
                  left join pole.entity_now e on e.id = s.entity
                  left join lateral (select b.name from pole.best_name b where b.subject = e.id limit 1) n on true
                 where s.owner = :owner and s.ended_at is null
                 order by s.begun_at desc, s.id
                """)
                .param("owner", owner.value())
                .query((row, number) -> read(row))
                .list();
    }

    void seen(StandingSearchId id, Instant until, LocalDate today) {
        jdbc.sql("""
                update intelligence.standing_search
                   set seen_until = greatest(seen_until, :until), seen_on = :today
                 where id = :id
                """)
                .param("until", Utc.at(until))
                .param("today", today)
                .param("id", id.value())
                .update();
    }

    void renew(StandingSearchId id, LocalDate endsOn) {
        jdbc.sql("update intelligence.standing_search set ends_on = :ends where id = :id")
                .param("ends", endsOn)
                .param("id", id.value())
                .update();
    }

    void end(StandingSearchId id, Instant at) {
        jdbc.sql("update intelligence.standing_search set ended_at = :at where id = :id")
                .param("at", Utc.at(at))
                .param("id", id.value())
                .update();
    }

    private static int predicate(What what) {
        return switch (what) {
            case What.About _ -> RECORD;
            case What.Named _ -> NAME;
            case What.Identified(var predicate, var _) -> predicate.code();
        };
    }

    private static StandingSearch read(ResultSet row) throws SQLException {
        var what = what(row);
        return new StandingSearch(
                new StandingSearchId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                what,
                what instanceof What.Identified(var predicate, var canonical)
                        ? predicate.display(canonical)
                        : row.getString("title"),
                row.getString("purpose"),
                row.getObject("ends_on", LocalDate.class),
                Utc.read(row, "seen_until"),
                row.getObject("seen_on", LocalDate.class));
    }

    private static What what(ResultSet row) throws SQLException {
        var predicate = row.getInt("predicate");
        return switch (predicate) {
            case RECORD -> new What.About(new EntityId(row.getObject("entity", UUID.class)));
            case NAME -> new What.Named(row.getString("value"));
            default -> new What.Identified(Predicate.of(predicate), row.getString("value"));
        };
    }
}
