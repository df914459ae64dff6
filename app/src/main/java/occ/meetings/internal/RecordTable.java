package occ.meetings.internal;

import static occ.meetings.internal.Columns.utc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Uuid7;
import occ.meetings.Deciding.Answer;
import occ.meetings.Item;
import occ.meetings.ItemId;
import occ.meetings.Proceedings.Decided;
import occ.meetings.Proceedings.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What was decided, said and noted of items. */
@Component
class RecordTable {
    private final JdbcClient jdbc;

    RecordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum Kind {
        DISSENT,
        RECUSAL
    }

    record Note(String words, int version) {
        static final Note NONE = new Note("", 0);
    }

    private static StatementSpec of(StatementSpec sql, Item item, Instant at) {
        return sql.param("at", utc(at))
                .param("class", item.accessClass().value())
                .param("item", item.id().value())
                .param("subject", Columns.key(item.about()), Types.OTHER);
    }

    void decide(Item item, Answer.Decided decided, AccountId by, Instant at) {
        of(jdbc.sql("""
            insert into meetings.decision (at, class, item, subject, by, label, reasons, details)
            values (:at, :class, :item, :subject, :by, :label, :reasons, :details)
            """), item, at)
                .param("by", by.value())
                .param("label", decided.label())
                .param("reasons", decided.reasons())
                .param("details", decided.details().toArray(String[]::new))
                .update();
    }

    Map<ItemId, Decided> decisions(List<Item> items) {
        var decided = new HashMap<ItemId, Decided>();
        jdbc.sql("""
            select d.item, d.label, d.reasons, d.details, p.name, d.at
              from meetings.decision d
              join access.person p on p.id = d.by
             where d.item = any (:items)
            """).param("items", keys(items)).query(row -> {
            decided.put(item(row), decided(row));
        });
        return decided;
    }

    void remark(Item item, Kind kind, AccountId who, String words, AccountId by, Instant at) {
        of(jdbc.sql("""
            insert into meetings.remark (at, class, id, item, subject, account, by, kind, words)
            values (:at, :class, :id, :item, :subject, :account, :by, :kind, :words)
            on conflict (item, account, kind) do nothing
            """), item, at)
                .param("id", Uuid7.at(at))
                .param("account", who.value())
                .param("by", by.value())
                .param("kind", kind.name())
                .param("words", words)
                .update();
    }

    Map<ItemId, Map<Kind, List<Said>>> remarks(List<Item> items) {
        var said = new HashMap<ItemId, Map<Kind, List<Said>>>();
        jdbc.sql("""
            select r.item, r.kind, r.account, p.name, r.words
              from meetings.remark r
              join access.person p on p.id = r.account
             where r.item = any (:items)
             order by r.at, r.id
            """).param("items", keys(items)).query(row -> {
            said.computeIfAbsent(item(row), one -> new EnumMap<>(Kind.class))
                    .computeIfAbsent(Kind.valueOf(row.getString("kind")), kind -> new ArrayList<>())
                    .add(said(row));
        });
        return said;
    }

    Map<ItemId, Note> notes(List<Item> items) {
        var notes = new HashMap<ItemId, Note>();
        jdbc.sql("select item, words, version from meetings.note where item = any (:items)")
                .param("items", keys(items))
                .query(row -> {
                    notes.put(item(row), new Note(row.getString("words"), row.getInt("version")));
                });
        return notes;
    }

    /** Whether it still stood as it was seen. */
    boolean note(Item item, int version, String words, Instant at) {
        return of(jdbc.sql("""
            insert into meetings.note as n (at, class, version, item, subject, words)
            values (:at, :class, 1, :item, :subject, :words)
                on conflict (item) do update
               set at = excluded.at, version = n.version + 1, words = excluded.words
             where n.version = :version
            """), item, at)
                        .param("words", words)
                        .param("version", version)
                        .update()
                == 1;
    }

    static UUID[] keys(List<Item> items) {
        return items.stream().map(item -> item.id().value()).toArray(UUID[]::new);
    }

    private static ItemId item(ResultSet row) throws SQLException {
        return new ItemId(Columns.uuid(row, "item"));
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(new AccountId(Columns.uuid(row, "account")), row.getString("name"), row.getString("words"));
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                row.getString("label"),
                row.getString("reasons"),
                texts(row.getArray("details")),
                row.getString("name"),
                Columns.instant(row, "at"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
