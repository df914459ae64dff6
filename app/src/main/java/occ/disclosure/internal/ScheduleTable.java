package occ.disclosure.internal;

import static occ.disclosure.internal.InvestigationTable.instantOrNull;
import static occ.disclosure.internal.InvestigationTable.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import occ.disclosure.InvestigationId;
import occ.disclosure.Mark;
import occ.disclosure.Revelation;
import occ.disclosure.Schedule;
import occ.disclosure.Schedule.Kind;
import occ.disclosure.Schedule.Line;
import occ.kernel.Actor;
import occ.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ScheduleTable {
    private final JdbcClient jdbc;

    ScheduleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of a mark on a schedule, given now if it had none. */
    int number(InvestigationId investigation, Kind kind, Mark.Id mark) {
        jdbc.sql("""
                insert into disclosure.numbered (number, mark, investigation, kind)
                select coalesce(max(n.number), 0) + 1, :mark, :investigation, :kind
                  from disclosure.numbered n
                 where n.investigation = :investigation and n.kind = :kind
                    on conflict (investigation, kind, mark) do nothing
                """)
                .param("mark", mark.value())
                .param("investigation", investigation.value())
                .param("kind", kind.name())
                .update();
        return jdbc.sql("""
                select number from disclosure.numbered
                 where investigation = :investigation and kind = :kind and mark = :mark
                """)
                .param("mark", mark.value())
                .param("investigation", investigation.value())
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    void add(InvestigationId investigation, Kind kind, int version, String said, Actor by, Instant at) {
        jdbc.sql("""
                insert into disclosure.schedule (drawn_up_at, version, investigation, drawn_up_by, kind, said)
                values (:at, :version, :investigation, :by, :kind, :said)
                """)
                .param("at", utc(at))
                .param("version", version)
                .param("investigation", investigation.value())
                .param("by", by.account().value())
                .param("kind", kind.name())
                .param("said", said)
                .update();
    }

    void add(InvestigationId investigation, Kind kind, int version, Line line) {
        jdbc.sql("""
                insert into disclosure.line (version, number, investigation, kind, description, reason)
                values (:version, :number, :investigation, :kind, :description, :reason)
                """)
                .param("version", version)
                .param("number", line.number())
                .param("investigation", investigation.value())
                .param("kind", kind.name())
                .param("description", line.description())
                .param("reason", line.reason())
                .update();
    }

    void sign(InvestigationId investigation, Schedule schedule, Actor by, Instant at) {
        jdbc.sql("""
                update disclosure.schedule set signed_at = :at, signed_by = :by
                 where investigation = :investigation and kind = :kind and version = :version
                """)
                .param("at", utc(at))
                .param("by", by.account().value())
                .param("investigation", investigation.value())
                .param("kind", schedule.kind().name())
                .param("version", schedule.version())
                .update();
    }

    void send(InvestigationId investigation, Schedule schedule, Actor by, String prosecutor, String how, Instant at) {
        jdbc.sql("""
                update disclosure.schedule set sent_at = :at
                 where investigation = :investigation and kind = :kind and version = :version
                """)
                .param("at", utc(at))
                .param("investigation", investigation.value())
                .param("kind", schedule.kind().name())
                .param("version", schedule.version())
                .update();
        jdbc.sql("""
                insert into disclosure.revelation (at, version, id, investigation, by_account, kind, prosecutor, how)
                values (:at, :version, :id, :investigation, :by, :kind, :prosecutor, :how)
                """)
                .param("at", utc(at))
                .param("version", schedule.version())
                .param("id", Uuid7.at(at))
                .param("investigation", investigation.value())
                .param("by", by.account().value())
                .param("kind", schedule.kind().name())
                .param("prosecutor", prosecutor)
                .param("how", how)
                .update();
    }

    /** The newest first. */
    List<Schedule> versions(InvestigationId investigation, Kind kind) {
        return jdbc.sql("""
                select s.version, s.said, d.name as drawn_up_by, s.drawn_up_at, g.name as signed_by, s.signed_at, s.sent_at
                  from disclosure.schedule s
                  join access.person d on d.id = s.drawn_up_by
                  left join access.person g on g.id = s.signed_by
                 where s.investigation = :investigation and s.kind = :kind
                 order by s.version desc
                """)
                .param("investigation", investigation.value())
                .param("kind", kind.name())
                .query((row, number) -> schedule(row, investigation, kind))
                .list();
    }

    List<Revelation> revelations(InvestigationId investigation) {
        return jdbc.sql("""
                select r.at, p.name, r.kind, r.version, r.prosecutor, r.how
                  from disclosure.revelation r
                  join access.person p on p.id = r.by_account
                 where r.investigation = :investigation
                 order by r.at desc
                """)
                .param("investigation", investigation.value())
                .query((row, number) -> new Revelation(
                        Objects.requireNonNull(instantOrNull(row, "at")),
                        row.getString("name"),
                        "%s, version %d".formatted(row.getString("kind"), row.getInt("version")),
                        row.getString("prosecutor"),
                        row.getString("how")))
                .list();
    }

    /** The marks that a version lists. */
    List<Mark.Id> marksOn(InvestigationId investigation, Schedule schedule) {
        return jdbc.sql("""
                select n.mark
                  from disclosure.line l
                  join disclosure.numbered n
                    on n.investigation = l.investigation and n.kind = l.kind and n.number = l.number
                 where l.investigation = :investigation and l.kind = :kind and l.version = :version
                """)
                .param("investigation", investigation.value())
                .param("kind", schedule.kind().name())
                .param("version", schedule.version())
                .query((row, number) -> new Mark.Id(row.getObject("mark", UUID.class)))
                .list();
    }

    private Schedule schedule(ResultSet row, InvestigationId investigation, Kind kind) throws SQLException {
        var version = row.getInt("version");
        return new Schedule(
                kind,
                version,
                row.getString("said"),
                row.getString("drawn_up_by"),
                Objects.requireNonNull(instantOrNull(row, "drawn_up_at")),
                row.getString("signed_by"),
                instantOrNull(row, "signed_at"),
                instantOrNull(row, "sent_at"),
                lines(investigation, kind, version));
    }

    private List<Line> lines(InvestigationId investigation, Kind kind, int version) {
        return jdbc.sql("""
                select number, description, reason
                  from disclosure.line
                 where investigation = :investigation and kind = :kind and version = :version
                 order by number
                """)
                .param("investigation", investigation.value())
                .param("kind", kind.name())
                .param("version", version)
                .query((row, number) ->
                        new Line(row.getInt("number"), row.getString("description"), row.getString("reason")))
                .list();
    }
}
