package occ.mapping.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import occ.access.Organisations;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.mapping.CrimeType;
import occ.mapping.Subject;
import occ.mapping.SubjectState;
import org.springframework.stereotype.Component;

/** How rows of a subject and one of its standings read as the subject. */
@Component
class StandingRow {
    static final String SELECT = """
            select s.id, s.kind, s.reference, s.class, s.nominated_by, s.recorded_at as opened_at,
                   t.state, t.since, t.name, t.primary_theme, t.themes, t.activities, t.place, t.countries, t.version
            """;
    static final String FROM = """
              from mapping.subject s
              join mapping.standing t on t.subject = s.id
            """;
    static final String NOW = " t.superseded_at is null and s.retracted_at is null ";
    static final String THEN = """
             t.recorded_at <= :at and (t.superseded_at is null or t.superseded_at > :at)
             and (s.retracted_at is null or s.retracted_at > :at)
            """;

    private final Organisations organisations;

    StandingRow(Organisations organisations) {
        this.organisations = organisations;
    }

    Subject read(ResultSet row, int number) throws SQLException {
        var kind = EntityKind.of(row.getInt("kind"));
        var place = row.getString("place");
        return new Subject(
                new EntityRef(kind, new EntityId(row.getObject("id", UUID.class))),
                Reference.parse(row.getString("reference")).orElseThrow(),
                new ClassId(row.getInt("class")),
                row.getString("name"),
                SubjectState.valueOf(row.getString("state")),
                Utc.read(row, "since"),
                Theme.valueOf(row.getString("primary_theme")),
                list(row, "themes", Theme::valueOf),
                list(row, "activities", CrimeType::valueOf),
                place,
                list(row, "countries", Function.identity()),
                new OrganisationId(row.getObject("nominated_by", UUID.class)),
                area(place),
                Utc.read(row, "opened_at"),
                row.getInt("version"));
    }

    /** The organisation whose verbs reach a place. */
    OrganisationId area(String place) {
        return organisations
                .find("force:" + place)
                .orElseGet(organisations::command)
                .id();
    }

    private static <T> List<T> list(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(read)
                .toList();
    }
}
