package occ.retention.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.retention.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What goes, and whether the database agrees that it may. */
@Component
class GoingTable {
    private final JdbcClient jdbc;

    GoingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code code} is that of its kind; a report has none. */
    record Part(UUID id, Reference reference, @Nullable Short code, String name, ClassId accessClass) {
        String kind() {
            return code == null ? "Intelligence report" : EntityKind.of(code).label();
        }
    }

    List<Part> parts(Collection<UUID> keys) {
        return jdbc.sql("""
                select e.id, e.reference, e.kind, coalesce(n.name, e.reference) as name, e.class
                  from pole.entity_now e
                  left join pole.best_name n on n.subject = e.id
                 where e.id = any (:keys)
                union all
                select r.id, r.reference, null, r.title, r.class from intelligence.report_kept r where r.id = any (:keys)
                 order by 1
                """)
                .param("keys", keys.toArray(UUID[]::new))
                .query((row, number) -> part(row))
                .list();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getObject("id", UUID.class),
                new Reference(row.getString("reference")),
                row.getObject("kind", Short.class),
                row.getString("name"),
                new ClassId(row.getInt("class")));
    }

    /** From then on, within this transaction, they may be erased; or why not. */
    Optional<Outcome> begin(UUID proposal, Collection<UUID> keys, LocalDate today) {
        var word = jdbc.sql("select retention.begin_disposal(:proposal, :keys, :today)")
                .param("proposal", proposal)
                .param("keys", keys.toArray(UUID[]::new))
                .param("today", today)
                .query(String.class)
                .single();
        return switch (word) {
            case "APPROVED" -> Optional.empty();
            case "HELD" -> refused("A legal hold lies on it");
            case "UNSEEN" ->
                refused(
                        "You may not judge all of it. Somebody who may see more of it must decide this: ask the command");
            case "NOT_THEIRS" -> refused("Another disposal approver must decide this");
            default -> refused("It was decided in the meantime");
        };
    }

    private static Optional<Outcome> refused(String sentence) {
        return Optional.of(new Outcome.Refused("decision", sentence));
    }

    void beginReplay(Collection<UUID> keys) {
        jdbc.sql("select retention.begin_replay(:keys)")
                .param("keys", keys.toArray(UUID[]::new))
                .query(row -> {});
    }
}
