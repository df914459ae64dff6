package occ.meetings.internal;

import static occ.meetings.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import occ.access.Organisation;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.meetings.Cycle;
import occ.meetings.Cycle.Monthly;
import occ.meetings.Cycle.Weekly;
import occ.meetings.GroupKind;
import occ.meetings.GroupText;
import occ.meetings.Level;
import occ.meetings.MeetingGroup;
import occ.meetings.MeetingGroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Groups as rows. */
@Component
class GroupTable {
    static final String COLUMNS = """
        g.id as group_id, g.reference as group_reference, g.class as group_class, g.version as group_version,
        g.name as group_name, g.kind as group_kind, g.body, b.name as body_name, b.kind as body_kind,
        g.chair, c.name as chair_name, g.secretary, s.name as secretary_name, g.quorum, g.paper_hours, g.weeks,
        g.weeks_from, g.nth, g.weekday, g.at_time
        """;
    static final String JOINS = """
          join access.body b on b.id = g.body
          join access.person c on c.id = g.chair
          join access.person s on s.id = g.secretary
        """;
    private static final String SELECT = "select " + COLUMNS + " from meetings.meeting_group g " + JOINS;

    private final JdbcClient jdbc;

    GroupTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MeetingGroupId id, Reference reference, ClassId accessClass, GroupText text, Instant at) {
        said(jdbc.sql("""
            insert into meetings.meeting_group
                   (begun_at, weeks_from, at_time, class, version, quorum, paper_hours, weeks, nth, weekday, id, body,
                    chair, secretary, reference, name, kind)
            values (:at, :weeks_from, :at_time, :class, 1, :quorum, :paper_hours, :weeks, :nth, :weekday, :id, :body,
                    :chair, :secretary, :reference, :name, :kind)
            """), text)
                .param("at", utc(at))
                .param("class", accessClass.value())
                .param("id", id.value())
                .param("body", text.body().value())
                .param("reference", reference.text())
                .update();
    }

    boolean change(MeetingGroupId id, int version, GroupText text) {
        return said(jdbc.sql("""
            update meetings.meeting_group
               set version = version + 1, weeks_from = :weeks_from, at_time = :at_time, quorum = :quorum,
                   paper_hours = :paper_hours, weeks = :weeks, nth = :nth, weekday = :weekday,
                   chair = :chair, secretary = :secretary, name = :name, kind = :kind
             where id = :id and version = :version
            """), text)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static StatementSpec said(StatementSpec sql, GroupText text) {
        var weekly = text.cycle() instanceof Weekly every ? every : null;
        var monthly = text.cycle() instanceof Monthly each ? each : null;
        return sql.param("weeks", weekly == null ? null : weekly.weeks(), Types.INTEGER)
                .param("weeks_from", weekly == null ? null : weekly.from(), Types.DATE)
                .param("nth", monthly == null ? null : monthly.nth(), Types.INTEGER)
                .param("weekday", monthly == null ? null : monthly.weekday().getValue(), Types.INTEGER)
                .param("at_time", text.cycle().at())
                .param("quorum", text.quorum())
                .param("paper_hours", text.paperHours())
                .param("chair", text.chair().value())
                .param("secretary", text.secretary().value())
                .param("name", text.name())
                .param("kind", text.kind().name());
    }

    List<MeetingGroup> all() {
        return jdbc.sql(SELECT
                        + " order by array_position(array['COMMAND', 'REGION', 'FORCE'], b.kind), b.name, g.name")
                .query((row, number) -> group(row))
                .list();
    }

    Optional<MeetingGroup> find(Reference reference) {
        return jdbc.sql(SELECT + " where g.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> group(row))
                .optional();
    }

    /** Without its members. */
    static MeetingGroup group(ResultSet row) throws SQLException {
        return new MeetingGroup(
                new MeetingGroupId(Columns.uuid(row, "group_id")),
                new Reference(row.getString("group_reference")),
                new ClassId(row.getInt("group_class")),
                row.getInt("group_version"),
                row.getString("group_name"),
                GroupKind.valueOf(row.getString("group_kind")),
                Level.of(Organisation.Kind.valueOf(row.getString("body_kind"))),
                new OrganisationId(Columns.uuid(row, "body")),
                row.getString("body_name"),
                new AccountId(Columns.uuid(row, "chair")),
                row.getString("chair_name"),
                new AccountId(Columns.uuid(row, "secretary")),
                row.getString("secretary_name"),
                row.getInt("quorum"),
                row.getInt("paper_hours"),
                cycle(row),
                List.of());
    }

    private static Cycle cycle(ResultSet row) throws SQLException {
        var at = row.getObject("at_time", LocalTime.class);
        var weeks = row.getInt("weeks");
        return weeks > 0
                ? new Weekly(weeks, Columns.day(row, "weeks_from"), at)
                : new Monthly(row.getInt("nth"), DayOfWeek.of(row.getInt("weekday")), at);
    }
}
