package occ.intelligence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import occ.access.Person;
import occ.intelligence.GradingScheme;
import occ.intelligence.MopiGroup;
import occ.intelligence.Priority;
import occ.intelligence.Report;
import occ.intelligence.ReportId;
import occ.intelligence.ReportState;
import occ.intelligence.SpecialCare;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.Grade;
import occ.kernel.Marking;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.pole.SourceKind;
import org.jspecify.annotations.Nullable;

/** How a report is read from its row. */
final class ReportRow {
    static final String SELECT = """
            select r.id, r.reference, r.class, r.version, r.state, r.priority, r.marking, r.scheme, r.source_kind,
                   r.source_grade, r.mopi, r.review_on, r.title, r.reported_at, r.information_on, r.information_at,
                   r.operation, r.privileged, r.suspicious, r.owner, o.name as owner_name, r.author,
                   a.reference as author_reference, a.name as author_name, a.organisation as author_unit,
                   u.name as author_unit_name, r.taken_by, t.reference as taker_reference, t.name as taker_name,
                   t.organisation as taker_unit
              from intelligence.report r
              join access.body o on o.id = r.owner
              join access.person a on a.id = r.author
              join access.body u on u.id = a.organisation
              left join access.person t on t.id = r.taken_by
            """;

    private ReportRow() {}

    /** Without its items, which are read apart. */
    static Report read(ResultSet row) throws SQLException {
        return new Report(
                new ReportId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                new ClassId(row.getInt("class")),
                row.getInt("version"),
                ReportState.of(row.getInt("state")),
                Priority.values()[row.getInt("priority")],
                Marking.values()[row.getInt("marking")],
                GradingScheme.values()[row.getInt("scheme")],
                SourceKind.of(row.getInt("source_kind")),
                Grade.Source.values()[row.getInt("source_grade")],
                mopi(row),
                row.getObject("review_on", LocalDate.class),
                row.getString("title"),
                Utc.read(row, "reported_at"),
                row.getObject("information_on", LocalDate.class),
                row.getObject("information_at", LocalTime.class),
                row.getString("operation"),
                new SpecialCare(row.getBoolean("privileged"), row.getBoolean("suspicious")),
                new OrganisationId(row.getObject("owner", UUID.class)),
                row.getString("owner_name"),
                person(row, "author"),
                taker(row),
                List.of());
    }

    private static Person person(ResultSet row, String who) throws SQLException {
        return new Person(
                new AccountId(row.getObject(who, UUID.class)),
                row.getString(who + "_reference"),
                row.getString(who + "_name"),
                row.getString(who + "_unit_name"),
                new OrganisationId(row.getObject(who + "_unit", UUID.class)));
    }

    private static @Nullable Person taker(ResultSet row) throws SQLException {
        var id = row.getObject("taken_by", UUID.class);
        return id == null
                ? null
                : new Person(
                        new AccountId(id),
                        row.getString("taker_reference"),
                        row.getString("taker_name"),
                        "",
                        new OrganisationId(row.getObject("taker_unit", UUID.class)));
    }

    private static @Nullable MopiGroup mopi(ResultSet row) throws SQLException {
        var code = row.getObject("mopi", Short.class);
        return code == null ? null : MopiGroup.of(code);
    }
}
