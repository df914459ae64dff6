package occ.intelligence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import occ.intelligence.ActionCode;
import occ.intelligence.Conditions;
import occ.intelligence.Handling;
import occ.intelligence.Item;
import occ.intelligence.ItemId;
import occ.intelligence.ReportId;
import occ.intelligence.SanitisationCode;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.Grade.Information;
import occ.kernel.OrganisationId;
import occ.kernel.Uuid7;
import occ.pole.SourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ItemTable {
    private static final String ITEMS = """
            select i.id, i.number, i.class, i.information, i.action, i.sanitisation, i.conditions, i.review_on,
                   i.may_be_mentioned, i.graded_as, i.source, w.text,
                   array(select organisation from intelligence.item_recipient p where p.item = i.id) as recipients,
                   %s as original
              from intelligence.item i
              left join intelligence.item_text w on w.item = i.id and w.level = 2 and w.superseded_at is null
             where i.report = :report
             order by i.number
            """;
    private static final String ORIGINAL = """
            (select o.text from intelligence.item_text o
              where o.item = i.id and o.level = 1 and o.superseded_at is null)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    ItemTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** An item to be written, with what came in. */
    record NewItem(
            ItemId id, int number, String text, @Nullable String gradedAs) {}

    List<Item> of(ReportId report, boolean withOriginals) {
        return jdbc.sql(ITEMS.formatted(withOriginals ? ORIGINAL : "null"))
                .param("report", report.value())
                .query((row, number) -> item(row))
                .list();
    }

    void add(ReportId report, List<NewItem> items, ClassId accessClass, AccountId author, Instant at) {
        template.batchUpdate("""
                insert into intelligence.item (class, number, may_be_mentioned, id, report, author, graded_as)
                values (?, ?, false, ?, ?, ?, ?)
                """, items, items.size(), (row, item) -> {
            row.setInt(1, accessClass.value());
            row.setInt(2, item.number());
            row.setObject(3, item.id().value());
            row.setObject(4, report.value());
            row.setObject(5, author.value());
            row.setString(6, item.gradedAs());
        });
        template.batchUpdate("""
                insert into intelligence.item_text (recorded_at, class, level, id, item, author, recorded_by, text)
                values (?, ?, 1, ?, ?, ?, ?, ?)
                """, items, items.size(), (row, item) -> {
            row.setObject(1, Utc.at(at));
            row.setInt(2, accessClass.value());
            row.setObject(3, Uuid7.at(at));
            row.setObject(4, item.id().value());
            row.setObject(5, author.value());
            row.setObject(6, author.value());
            row.setString(7, item.text());
        });
    }

    /** A draft is written anew; nobody but its author has read it. */
    void removeAll(ReportId draft) {
        jdbc.sql("""
                delete from intelligence.item_text
                 where item in (select id from intelligence.item where report = :report)
                """).param("report", draft.value()).update();
        jdbc.sql("delete from intelligence.item where report = :report")
                .param("report", draft.value())
                .update();
    }

    void grade(Item item, Handling handling, AccountId author) {
        var conditions = handling.conditions();
        jdbc.sql("""
                update intelligence.item
                   set information = :information, handling = :handling, action = :action, sanitisation = :sanitisation,
                       conditions = :conditions, review_on = :review, may_be_mentioned = :mention
                 where id = :id
                """)
                .param("information", handling.information().ordinal())
                .param("handling", handling.code().ordinal())
                .param("action", conditions == null ? null : conditions.action().ordinal() + 1, Types.SMALLINT)
                .param(
                        "sanitisation",
                        conditions == null ? null : conditions.sanitisation().ordinal() + 1,
                        Types.SMALLINT)
                .param("conditions", conditions == null ? null : conditions.text(), Types.VARCHAR)
                .param("review", conditions == null ? null : conditions.reviewOn(), Types.DATE)
                .param("mention", conditions != null && conditions.mayBeMentioned())
                .param("id", item.id().value())
                .update();
        recipients(item, conditions == null ? List.of() : conditions.recipients(), author);
    }

    private void recipients(Item item, List<OrganisationId> recipients, AccountId author) {
        jdbc.sql("delete from intelligence.item_recipient where item = :item")
                .param("item", item.id().value())
                .update();
        template.batchUpdate("""
                insert into intelligence.item_recipient (class, item, organisation, author) values (?, ?, ?, ?)
                """, recipients, Math.max(1, recipients.size()), (row, recipient) -> {
            row.setInt(1, item.accessClass().value());
            row.setObject(2, item.id().value());
            row.setObject(3, recipient.value());
            row.setObject(4, author.value());
        });
    }

    /** While the unit works on it, all of a report stands in one class. */
    void reclassify(ReportId report, ClassId accessClass) {
        jdbc.sql("update intelligence.item set class = :class where report = :report")
                .param("class", accessClass.value())
                .param("report", report.value())
                .update();
        jdbc.sql("""
                update intelligence.item_text t set class = :class from intelligence.item i
                 where t.item = i.id and i.report = :report
                """)
                .param("class", accessClass.value())
                .param("report", report.value())
                .update();
        jdbc.sql("""
                update intelligence.item_recipient p set class = :class from intelligence.item i
                 where p.item = i.id and i.report = :report
                """)
                .param("class", accessClass.value())
                .param("report", report.value())
                .update();
    }

    /** Puts a sanitised text in the place of the one before it. */
    void sanitise(Item item, String text, ClassId accessClass, AccountId author, AccountId by, Instant at) {
        jdbc.sql("""
                update intelligence.item_text
                   set superseded_at = :at
                 where item = :item and level = 2 and superseded_at is null
                """).param("at", Utc.at(at)).param("item", item.id().value()).update();
        jdbc.sql("""
                insert into intelligence.item_text (recorded_at, class, level, id, item, author, recorded_by, text)
                values (:at, :class, 2, :id, :item, :author, :by, :text)
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("id", Uuid7.at(at))
                .param("item", item.id().value())
                .param("author", author.value())
                .param("by", by.value())
                .param("text", text)
                .update();
    }

    /** The item and its present sanitised text come into their readers' hands; older texts stay where they were. */
    void release(Item item, ClassId accessClass, SourceId source) {
        jdbc.sql("update intelligence.item set class = :class, source = :source where id = :item")
                .param("class", accessClass.value())
                .param("source", source.value())
                .param("item", item.id().value())
                .update();
        jdbc.sql("update intelligence.item_recipient set class = :class where item = :item")
                .param("class", accessClass.value())
                .param("item", item.id().value())
                .update();
        jdbc.sql("""
                update intelligence.item_text
                   set class = :class
                 where item = :item and level = 2 and superseded_at is null
                """)
                .param("class", accessClass.value())
                .param("item", item.id().value())
                .update();
    }

    private static Item item(ResultSet row) throws SQLException {
        var source = row.getObject("source", UUID.class);
        return new Item(
                new ItemId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                new ClassId(row.getInt("class")),
                handling(row),
                row.getString("graded_as"),
                row.getString("original"),
                row.getString("text"),
                source == null ? null : new SourceId(source));
    }

    private static @Nullable Handling handling(ResultSet row) throws SQLException {
        var information = row.getObject("information", Short.class);
        return information == null ? null : new Handling(Information.values()[information], conditions(row));
    }

    private static @Nullable Conditions conditions(ResultSet row) throws SQLException {
        var action = row.getObject("action", Short.class);
        return action == null
                ? null
                : new Conditions(
                        ActionCode.values()[action - 1],
                        SanitisationCode.values()[row.getInt("sanitisation") - 1],
                        row.getString("conditions"),
                        row.getObject("review_on", LocalDate.class),
                        Arrays.stream((UUID[]) row.getArray("recipients").getArray())
                                .map(OrganisationId::new)
                                .toList(),
                        row.getBoolean("may_be_mentioned"));
    }
}
