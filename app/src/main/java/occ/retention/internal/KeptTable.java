package occ.retention.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.faces.pages.DateWords;
import occ.intelligence.MopiGroup;
import occ.intelligence.Report;
import occ.kernel.ClassId;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.pole.UnderEighteen;
import occ.retention.Due;
import occ.retention.Kept;
import occ.retention.RecordId;
import occ.retention.Reviews.DueList;
import occ.retention.Schedules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records as what is kept, and when they are due. */
@Component
class KeptTable {
    private final JdbcClient jdbc;
    private final Schedules schedules;
    private final AccessClasses classes;

    KeptTable(JdbcClient jdbc, Schedules schedules, AccessClasses classes) {
        this.jdbc = jdbc;
        this.schedules = schedules;
        this.classes = classes;
    }

    private record Line(Due due, long total) {}

    Optional<Kept> find(Reference reference, Instant now) {
        var sql = Report.isNamedBy(reference) ? KeptSql.ONE_REPORT : KeptSql.ONE_ENTITY;
        return KeptSql.with(jdbc.sql(sql), schedules, now)
                .param("reference", reference.text())
                .query((row, number) -> kept(row, now))
                .optional();
    }

    DueList due(List<OrganisationId> owners, LocalDate by, Instant now, long skip, int most) {
        var begun = KeptSql.newestThatCanBeDue(schedules, by)
                .atStartOfDay(DateWords.LONDON)
                .toInstant();
        var lines = KeptSql.with(jdbc.sql(KeptSql.ALL_DUE), schedules, now)
                .param("begun", Utc.at(begun))
                .param("by", by)
                .param("owners", owners.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> new Line(due(row), row.getLong("total")))
                .list();
        return new DueList(
                lines.stream().map(Line::due).toList(),
                lines.isEmpty() ? 0 : lines.getFirst().total());
    }

    private static Due due(ResultSet row) throws SQLException {
        return new Due(
                new RecordId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                kind(row),
                row.getString("name"),
                row.getString("owner_name"),
                MopiGroup.of(row.getInt("review_group")),
                row.getBoolean("by_rule"),
                day(row, "last_event_on"),
                day(row, "due_on"),
                row.getBoolean("on_hold"));
    }

    private Kept kept(ResultSet row, Instant now) throws SQLException {
        return new Kept(
                new RecordId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                kind(row),
                row.getString("name"),
                new ClassId(row.getInt("class")),
                new OrganisationId(row.getObject("owner", UUID.class)),
                row.getString("owner_name"),
                MopiGroup.of(row.getInt("review_group")),
                row.getBoolean("by_rule"),
                row.getString("group_reason"),
                Utc.read(row, "recorded_at"),
                day(row, "last_event_on"),
                day(row, "due_on"),
                row.getObject("reviewed_on", LocalDate.class),
                isGuarded(row, now),
                List.of());
    }

    /** R29: who was a child when the record was made, or is one now; a possible victim; whoever the safeguarding circle keeps. */
    private boolean isGuarded(ResultSet row, Instant now) throws SQLException {
        var born = row.getObject("born", LocalDate.class);
        var recorded = DateWords.today(Utc.read(row, "recorded_at"));
        var compartment = classes.get(new ClassId(row.getInt("class"))).compartment();
        return row.getBoolean("victim")
                || UnderEighteen.by(row.getString("name"))
                || born != null && (UnderEighteen.by(born, recorded) || UnderEighteen.by(born, DateWords.today(now)))
                || compartment != null && compartment.parts().contains(Compartment.SAFEGUARDING.key());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    static @Nullable EntityKind kind(ResultSet row) throws SQLException {
        var code = row.getObject("kind", Integer.class);
        return code == null ? null : EntityKind.of(code);
    }
}
