package occ.mapping.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.kernel.EntityId;
import occ.mapping.ArchiveReason;
import occ.mapping.HistoryStep;
import occ.mapping.Move;
import occ.mapping.RejectReason;
import occ.mapping.ReturnReason;
import occ.mapping.SubjectState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the standings of a subject as the story of what was done with it. */
@Component
class HistoryTable {
    private static final String STEPS = """
            select t.recorded_at, p.name as by, t.move, t.state, t.reason_code, t.reason
              from mapping.standing t
              join access.person p on p.id = t.recorded_by
             where t.subject = :subject
            """;

    private final JdbcClient jdbc;

    HistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HistoryStep> of(EntityId subject, Instant at) {
        return jdbc.sql(STEPS + " and t.recorded_at <= :at order by t.version desc")
                .param("subject", subject.value())
                .param("at", Utc.at(at))
                .query(HistoryTable::step)
                .list();
    }

    HistoryStep latest(EntityId subject) {
        return jdbc.sql(STEPS + " and t.superseded_at is null")
                .param("subject", subject.value())
                .query(HistoryTable::step)
                .single();
    }

    /** Why development that began then was extended, if it was. */
    Optional<String> extendedBecause(EntityId subject, Instant since) {
        return jdbc.sql("""
                select reason from mapping.standing where subject = :subject and since = :since and move = :extended
                """)
                .param("subject", subject.value())
                .param("since", Utc.at(since))
                .param("extended", Standing.EXTENDED)
                .query(String.class)
                .optional();
    }

    private static HistoryStep step(ResultSet row, int number) throws SQLException {
        var move = row.getString("move");
        return new HistoryStep(
                Utc.read(row, "recorded_at"),
                row.getString("by"),
                deed(move),
                SubjectState.valueOf(row.getString("state")),
                because(move, row.getString("reason_code"), row.getString("reason")));
    }

    private static String deed(String move) {
        return switch (move) {
            case Standing.NOMINATED -> "Nominate";
            case Standing.RECLASSIFIED -> "Reclassify";
            case Standing.EXTENDED -> "Extend development";
            default -> Move.valueOf(move).label();
        };
    }

    private static @Nullable String because(String move, @Nullable String code, @Nullable String words) {
        var parts = Stream.concat(Stream.ofNullable(code).flatMap(some -> labels(move, some)), Stream.ofNullable(words))
                .collect(Collectors.joining(". "));
        return parts.isEmpty() ? null : parts;
    }

    private static Stream<String> labels(String move, String codes) {
        return Stream.of(codes.split(" ")).map(code -> switch (Move.valueOf(move)) {
            case RETURN -> ReturnReason.valueOf(code).label();
            case REJECT -> RejectReason.valueOf(code).label();
            default -> ArchiveReason.valueOf(code).label();
        });
    }
}
