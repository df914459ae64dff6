package occ.work.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Uuid7;
import occ.work.HandingOn.Asked;
import occ.work.HandingOn.Chosen;
import occ.work.Handover.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was handed on, as rows. */
@Component
class HandoverTable {
    private static final String SELECT = """
        select h.id, h.reference, h.at, h.handed_by, b.name as by_name, h.holder, p.name as holder_name,
               p.reference as holder_reference, h.note, h.job
          from work.handover h
          join access.person b on b.id = h.handed_by
          join access.person p on p.id = h.holder
        """;

    private final JdbcClient jdbc;

    HandoverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            String reference,
            Instant at,
            AccountId by,
            String byName,
            AccountId holder,
            String holderName,
            String holderReference,
            String note,
            @Nullable String job) {}

    record ItemRow(String kind, String item, AccountId taker, String takerName, State state, String why) {}

    UUID add(Asked asked, String reference, AccountId by, Instant at) {
        var id = Uuid7.at(at);
        jdbc.sql("""
            insert into work.handover (at, id, holder, handed_by, takers, reference, note)
            values (:at, :id, :holder, :by, :takers, :reference, :note)
            """)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("id", id)
                .param("holder", asked.holder().value())
                .param("by", by.value())
                .param(
                        "takers",
                        asked.chosen().stream()
                                .map(one -> one.to().value())
                                .distinct()
                                .toArray(UUID[]::new))
                .param("reference", reference)
                .param("note", asked.note())
                .update();
        asked.chosen().forEach(chosen -> add(id, chosen, by));
        return id;
    }

    private void add(UUID handover, Chosen chosen, AccountId by) {
        jdbc.sql("""
            insert into work.handover_item (position, handover, taker, handed_by, kind, item, state, why)
            select n, :handover, :taker, :by, :kind, item, 'WAITING', ''
              from unnest(cast(:items as text[])) with ordinality as x (item, n)
            """)
                .param("handover", handover)
                .param("taker", chosen.to().value())
                .param("by", by.value())
                .param("kind", chosen.kind())
                .param("items", chosen.references().toArray(String[]::new))
                .update();
    }

    void doneBy(UUID handover, String job) {
        jdbc.sql("update work.handover set job = :job where id = :id")
                .param("job", job)
                .param("id", handover)
                .update();
    }

    void end(UUID handover, String kind, String item, State state, String why) {
        jdbc.sql("""
            update work.handover_item set state = :state, why = :why
             where handover = :handover and kind = :kind and item = :item
            """)
                .param("state", state.name())
                .param("why", why)
                .param("handover", handover)
                .param("kind", kind)
                .param("item", item)
                .update();
    }

    Optional<Row> find(String reference) {
        return jdbc.sql(SELECT + " where h.reference = :reference")
                .param("reference", reference)
                .query((row, number) -> row(row))
                .optional();
    }

    List<Row> received(AccountId taker, Instant since) {
        return jdbc.sql(SELECT + """
             where h.takers @> array[cast(:taker as uuid)] and h.at > :since
               and exists (select from work.handover_item i
                            where i.handover = h.id and i.taker = :taker and i.state in ('MOVED', 'ASKED'))
             order by h.at desc
            """)
                .param("taker", taker.value())
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, number) -> row(row))
                .list();
    }

    List<ItemRow> items(UUID handover) {
        return jdbc.sql("""
            select i.kind, i.item, i.taker, p.name as taker_name, i.state, i.why
              from work.handover_item i
              join access.person p on p.id = i.taker
             where i.handover = :handover
             order by i.kind, i.position
            """)
                .param("handover", handover)
                .query((row, number) -> new ItemRow(
                        row.getString("kind"),
                        row.getString("item"),
                        account(row, "taker"),
                        row.getString("taker_name"),
                        State.valueOf(row.getString("state")),
                        row.getString("why")))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                account(row, "handed_by"),
                row.getString("by_name"),
                account(row, "holder"),
                row.getString("holder_name"),
                row.getString("holder_reference"),
                row.getString("note"),
                row.getString("job"));
    }

    private static AccountId account(ResultSet row, String column) throws SQLException {
        return new AccountId(row.getObject(column, UUID.class));
    }
}
