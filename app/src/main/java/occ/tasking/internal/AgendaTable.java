package occ.tasking.internal;

import static occ.tasking.internal.Columns.instant;
import static occ.tasking.internal.Columns.utc;
import static occ.tasking.internal.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import occ.faces.pages.DateWords;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Tier;
import occ.mapping.SubjectAddress;
import occ.mapping.SubjectState;
import occ.meetings.Block;
import occ.meetings.Part;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What tasking puts on agendas. A part says nothing but what stands in rows of its own class: whoever freezes it may see
 * more than another who reads it.
 */
@Component
class AgendaTable {
    private static final int MOST = 50;
    private static final String SUBJECT = """
        select s.id, s.class, s.kind, s.reference, s.name, s.state, s.since, s.place, b.name as nominated_by
          from mapping.subject_now s
          join access.body b on b.id = s.nominated_by
        """;

    private final JdbcClient jdbc;
    private final Reach reach;

    AgendaTable(JdbcClient jdbc, Reach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /** Put forward, and neither accepted nor rejected yet; the newest first. */
    List<Part> nominations(List<String> places) {
        return jdbc.sql(SUBJECT + """
             where s.state in ('NOMINATED', 'TRIAGE') and s.place = any (:places)
             order by s.since desc, s.reference limit :most
            """)
                .param("places", places.toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> subject(row))
                .list();
    }

    List<Part> untiered(List<String> places) {
        return jdbc.sql(SUBJECT + """
              left join tasking.tier_decision t on t.subject = s.id and t.superseded_at is null
             where (t.id is null or t.interim) and s.state = any (:on_the_map) and s.place = any (:places)
             order by s.since, s.reference limit :most
            """)
                .param("on_the_map", States.ON_THE_MAP)
                .param("places", places.toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> subject(row))
                .list();
    }

    /** Band A in tier 3 or 4, with nobody named who carries the risk (R08). */
    List<Part> lowTiers(List<String> places) {
        return jdbc.sql(SUBJECT + """
              join assessment.in_force a
                on a.subject = s.id and a.model = 'occ-open' and not a.trial and a.band = 'A' and a.class = s.class
              join tasking.tier_decision t
                on t.subject = s.id and t.superseded_at is null and t.tier >= 3 and t.class = s.class
              left join tasking.risk_acceptance r on r.decision = t.id
             where r.decision is null and s.state = any (:on_the_map) and s.place = any (:places)
             order by s.since, s.reference limit :most
            """)
                .param("on_the_map", States.ON_THE_MAP)
                .param("places", places.toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> subject(row))
                .list();
    }

    /** What was decided on tiers since, with the tier before. */
    List<Part> tierChanges(List<String> places, Instant since) {
        return jdbc.sql("""
            select s.id, t.class, s.kind, s.reference, s.name, t.tier, t.rationale, t.recorded_at,
                   p.name as by_name, f.tier as before
              from tasking.tier_decision t
              join mapping.subject_now s on s.id = t.subject
              join access.person p on p.id = t.recorded_by
              left join tasking.tier_decision f
                on f.subject = t.subject and f.version = t.version - 1 and f.class = t.class
             where t.superseded_at is null and not t.interim and t.recorded_at >= :since
               and s.place = any (:places) and s.class = t.class
             order by t.recorded_at, s.reference limit :most
            """)
                .param("since", utc(since))
                .param("places", places.toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> change(row))
                .list();
    }

    private Part subject(ResultSet row) throws SQLException {
        return part(
                row,
                List.of(
                        Map.entry("Kind", kind(row).label()),
                        Map.entry(
                                "State",
                                SubjectState.valueOf(row.getString("state")).label() + ", since "
                                        + DateWords.day(instant(row, "since"))),
                        Map.entry("Where", reach.nameOf(row.getString("place"))),
                        Map.entry("Put forward by", row.getString("nominated_by"))));
    }

    private static Part change(ResultSet row) throws SQLException {
        var before = row.getInt("before");
        return part(
                row,
                List.of(
                        Map.entry("Tier now", Tier.of(row.getInt("tier")).label()),
                        Map.entry(
                                "Before", before == 0 ? "None" : Tier.of(before).label()),
                        Map.entry(
                                "Decided by",
                                row.getString("by_name") + ", " + DateWords.day(instant(row, "recorded_at"))),
                        Map.entry("Rationale", row.getString("rationale"))));
    }

    private static Part part(ResultSet row, List<Map.Entry<String, String>> facts) throws SQLException {
        return new Part(
                row.getString("reference"),
                row.getString("name"),
                SubjectAddress.of(kind(row), row.getString("reference")),
                new ClassId(row.getInt("class")),
                new EntityId(uuid(row, "id")),
                List.of(Block.facts("", facts)));
    }

    private static EntityKind kind(ResultSet row) throws SQLException {
        return EntityKind.of(row.getInt("kind"));
    }
}
