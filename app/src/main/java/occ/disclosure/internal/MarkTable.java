package occ.disclosure.internal;

import static occ.disclosure.internal.InvestigationTable.instantOrNull;
import static occ.disclosure.internal.InvestigationTable.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import occ.disclosure.InvestigationId;
import occ.disclosure.Mark;
import occ.disclosure.Mark.Decided;
import occ.disclosure.NewMark;
import occ.disclosure.Presumption;
import occ.disclosure.ProsecutorsDecision;
import occ.disclosure.Sensitivity;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class MarkTable {
    private final JdbcClient jdbc;

    MarkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Mark.Id add(InvestigationId investigation, NewMark mark, Actor by, Instant at) {
        var id = new Mark.Id(Uuid7.at(at));
        var sensitivity = mark.sensitivity();
        var presumption = mark.presumption();
        jdbc.sql("""
                insert into disclosure.mark (at, item, id, investigation, by_account, reference, record, description, why,
                       sensitivity, presumption, undermines)
                values (:at, :item, :id, :investigation, :by, :reference, :record, :description, :why, :sensitivity,
                        :presumption, :undermines)
                """)
                .param("at", utc(at))
                .param("item", mark.item(), Types.INTEGER)
                .param("id", id.value())
                .param("investigation", investigation.value())
                .param("by", by.account().value())
                .param("reference", Reference.next("MRK").text())
                .param("record", mark.record().text())
                .param("description", mark.description())
                .param("why", mark.why())
                .param("sensitivity", sensitivity == null ? null : sensitivity.name())
                .param("presumption", presumption == null ? null : presumption.name())
                .param("undermines", mark.undermines())
                .update();
        return id;
    }

    /** In the order they were made. */
    List<Mark> of(InvestigationId investigation) {
        return jdbc.sql("""
                select m.id, m.reference, m.record, m.item, m.description, m.why, m.sensitivity, m.presumption,
                       m.undermines, p.name, m.at, m.withdrawn, m.decision, m.decision_said, m.decided_at
                  from disclosure.mark m
                  join access.person p on p.id = m.by_account
                 where m.investigation = :investigation
                 order by m.at, m.id
                """)
                .param("investigation", investigation.value())
                .query((row, number) -> mark(row))
                .list();
    }

    void withdraw(Mark.Id mark, String why) {
        jdbc.sql("update disclosure.mark set withdrawn = :why where id = :id")
                .param("id", mark.value())
                .param("why", why)
                .update();
    }

    void decide(Mark.Id mark, ProsecutorsDecision decision, String words, Instant at) {
        jdbc.sql("""
                update disclosure.mark set decision = :decision, decision_said = :words, decided_at = :at where id = :id
                """)
                .param("id", mark.value())
                .param("decision", decision.name())
                .param("words", words)
                .param("at", utc(at))
                .update();
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                new Mark.Id(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                new NewMark(
                        new Reference(row.getString("record")),
                        row.getObject("item", Integer.class),
                        row.getString("description"),
                        row.getString("why"),
                        sensitivity(row.getString("sensitivity")),
                        presumption(row.getString("presumption")),
                        row.getString("undermines")),
                row.getString("name"),
                Objects.requireNonNull(instantOrNull(row, "at")),
                row.getString("withdrawn"),
                decided(row));
    }

    private static @Nullable Sensitivity sensitivity(@Nullable String name) {
        return name == null ? null : Sensitivity.valueOf(name);
    }

    private static @Nullable Presumption presumption(@Nullable String name) {
        return name == null ? null : Presumption.valueOf(name);
    }

    private static @Nullable Decided decided(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return decision == null
                ? null
                : new Decided(
                        ProsecutorsDecision.valueOf(decision),
                        Objects.requireNonNullElse(row.getString("decision_said"), ""),
                        Objects.requireNonNull(instantOrNull(row, "decided_at")));
    }
}
