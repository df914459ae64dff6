package occ.pole.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import occ.kernel.AccountId;
import occ.pole.NewlySaid.News;
import occ.pole.NewlySaid.Watch;
import occ.pole.NewlySaid.What;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NewlySaidTable {
    private static final short BY_ENTITY = 0;
    private static final short BY_NAME = 1;
    private static final UUID NONE = new UUID(0, 0);
    // From each watch to the entities meant, by equality alone, which keeps its indexes under row security (so what is
    // not leakproof, such as folding, is done before); from those to their statements, by subject and by object. A
    // statement is there only with its source and both of its ends.
    private static final String FOUND = """
            with asked as materialized (
                 select key, since, predicate, case predicate when 1 then pole.fold(value) else value end as value, entity
                   from unnest(:keys, cast(:sinces as timestamptz[]), :predicates, :values, :entities)
                     as a (key, since, predicate, value, entity)),
                 meant as (
                 select key, since, entity from asked where predicate = 0
                  union
                 select a.key, a.since, k.subject
                   from asked a
                   join pole.name_key k on k.key = a.value
                  where a.predicate = 1
                  union
                 select a.key, a.since, s.subject
                   from asked a
                   join pole.statement s on s.value_text = a.value and s.predicate = a.predicate
                  where s.predicate >= 200 and s.superseded_at is null),
                 said as (
                 select m.key, s.id, s.source, s.subject, s.object
                   from meant m
                   join pole.statement s on s.subject = m.entity
                  where s.superseded_at is null and s.recorded_at > m.since and s.recorded_by <> :me
                  union
                 select m.key, s.id, s.source, s.subject, s.object
                   from meant m
                   join pole.statement s on s.object = m.entity
                  where s.superseded_at is null and s.recorded_at > m.since and s.recorded_by <> :me),
                 found as (
                 select n.key, n.id
                   from said n
                   join pole.source f on f.id = n.source
                   join pole.entity e on e.id = n.subject and e.retracted_at is null
                   left join pole.entity o on o.id = n.object
                  where n.object is null or o.id is not null)
            """;

    private final JdbcClient jdbc;

    NewlySaidTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Integer> count(Collection<Watch> watches, AccountId me) {
        var counts = new HashMap<UUID, Integer>();
        asking(FOUND + " select key, count(*) as number from found group by key", List.copyOf(watches), me)
                .query(row -> {
                    counts.put(row.getObject("key", UUID.class), row.getInt("number"));
                });
        return counts;
    }

    List<News> of(Watch watch, AccountId me, Instant now, int most) {
        return asking(
                        FOUND
                                + StatementRow.COLUMNS
                                + """
                                , subject.reference as subject_reference,
                                coalesce(subject_name.name, subject.reference) as subject_name
                                 from found
                                 join pole.statement s on s.id = found.id
                                 join pole.entity subject on subject.id = s.subject
                                 left join lateral (
                                      select b.value_text as name
                                        from pole.statement b
                                       where b.subject = subject.id and b.predicate = 1 and b.superseded_at is null
                                       order by b.recorded_at desc, b.id
                                       limit 1) subject_name on true
                                """
                                + StatementRow.JOINS.formatted("s.object")
                                + " order by s.recorded_at fetch first :most rows with ties",
                        List.of(watch),
                        me)
                .param("at", Utc.at(now))
                .param("most", most)
                .query((row, number) -> news(row))
                .list();
    }

    private JdbcClient.StatementSpec asking(String sql, List<Watch> watches, AccountId me) {
        return jdbc.sql(sql)
                .param("keys", each(watches, Watch::key).toArray(UUID[]::new))
                .param(
                        "sinces",
                        each(watches, watch -> watch.since().toString()).toArray(String[]::new))
                .param(
                        "predicates",
                        each(watches, watch -> predicate(watch.what())).toArray(Short[]::new))
                .param("values", each(watches, watch -> value(watch.what())).toArray(String[]::new))
                .param("entities", each(watches, watch -> entity(watch.what())).toArray(UUID[]::new))
                .param("me", me.value());
    }

    private static <T> List<T> each(List<Watch> watches, Function<Watch, T> part) {
        return watches.stream().map(part).toList();
    }

    private static Short predicate(What what) {
        return switch (what) {
            case What.Named _ -> BY_NAME;
            case What.Identified(var predicate, var _) -> predicate.code();
            case What.About _ -> BY_ENTITY;
        };
    }

    private static String value(What what) {
        return switch (what) {
            case What.Named(var name) -> name;
            case What.Identified(var _, var canonical) -> canonical;
            case What.About _ -> "";
        };
    }

    private static UUID entity(What what) {
        return what instanceof What.About(var entity) ? entity.value() : NONE;
    }

    private static News news(ResultSet row) throws SQLException {
        return new News(StatementRow.read(row), row.getString("subject_reference"), row.getString("subject_name"));
    }
}
