package occ.tasking.internal;

import static occ.tasking.internal.Columns.instant;
import static occ.tasking.internal.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.kernel.ThreatBand;
import occ.mapping.SubjectState;
import occ.tasking.BoardSection;
import occ.tasking.LeadAssignment;
import occ.tasking.TaskingBoard.Row;
import occ.tasking.TaskingBoard.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class BoardTable {
    private static final String SUBJECTS = """
              from mapping.subject_now s
              left join assessment.in_force a on a.subject = s.id and a.model = 'occ-open' and not a.trial %s
              left join tasking.tier_decision t on t.subject = s.id and t.superseded_at is null
              left join tasking.risk_acceptance r on r.decision = t.id
              left join tasking.ownership o on o.subject = s.id and o.superseded_at is null
              left join tasking.lead l on l.subject = s.id and l.superseded_at is null
              left join access.left_here g on g.account = l.officer
            """;
    private static final String ROWS = """
            select s.id, s.kind, s.reference, s.name, s.state, s.since, s.place, a.band, t.tier, t.interim,
                   h.name as risk_holder, b.name as owner_name, v.next_due,
                   l.version as lead_version, l.officer, f.name as officer_name, l.recorded_at, l.recorded_by,
                   p.name as by_name, l.handover_note, l.accepted, l.answered_at, l.decline_reason,
                   g.account is not null as has_left
            """ + SUBJECTS.formatted("") + """
              left join access.person h on h.id = r.holder
              left join access.body b on b.id = o.owner
              left join access.person f on f.id = l.officer
              left join access.person p on p.id = l.recorded_by
              left join mapping.review_now v on v.subject = s.id
            """;
    // The only band that is counted is found from an index of its own.
    private static final String AS_FAR_AS_COUNTED = "and a.band = 'A'";
    private static final String IN_REACH = """
             where s.state <> all(:ended) and (:everywhere or s.place = any(:places))
            """;

    private static final String HELD = """
            with line as materialized (select s.id, %s %s %s)
            select section, max(holds) as holds, array_agg(id order by position) as first
              from (select held.section, line.id, count(*) over (partition by held.section) as holds,
                           row_number() over (
                               partition by held.section order by a.band, s.since, s.reference) as position
                      from line
                      cross join lateral (values %s) held (section, holds)
                      join mapping.subject_now s on s.id = line.id
                      left join assessment.in_force a
                        on a.subject = s.id and a.model = 'occ-open' and not a.trial
                     where held.holds) ordered
             where position <= :most
             group by section
            """.formatted(
                    each(section -> condition(section) + " as " + section.name()),
                    SUBJECTS.formatted(AS_FAR_AS_COUNTED),
                    IN_REACH,
                    each(section -> "('%1$s', line.%1$s)".formatted(section.name())));

    private final JdbcClient jdbc;
    private final Reach reach;

    BoardTable(JdbcClient jdbc, Reach reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    List<Row> rows(Actor actor, BoardSection section, long offset, int limit) {
        var sql = ROWS + IN_REACH + " and " + condition(section)
                + " order by a.band, s.since, s.reference limit :limit offset :offset";
        return inReach(actor, sql)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row))
                .list();
    }

    /** What each section holds is told from indexes alone; only those few are put in order, and fewer still are read. */
    Map<BoardSection, Section> sections(Actor actor, int most) {
        var held = held(actor, most);
        var rows =
                rows(held.values().stream().flatMap(one -> one.first().stream()).collect(Collectors.toSet()));
        var sections = new EnumMap<BoardSection, Section>(BoardSection.class);
        for (var section : BoardSection.values()) {
            var of = held.getOrDefault(section, Held.NOTHING);
            sections.put(
                    section,
                    new Section(of.count(), of.first().stream().map(rows::get).toList()));
        }
        return sections;
    }

    private record Held(int count, List<UUID> first) {
        static final Held NOTHING = new Held(0, List.of());
    }

    private Map<BoardSection, Held> held(Actor actor, int most) {
        var held = new EnumMap<BoardSection, Held>(BoardSection.class);
        inReach(actor, HELD).param("most", most).query(row -> {
            var section = BoardSection.valueOf(row.getString("section"));
            held.put(section, new Held(row.getInt("holds"), List.of((UUID[])
                    row.getArray("first").getArray())));
        });
        return held;
    }

    private Map<UUID, Row> rows(Set<UUID> subjects) {
        return jdbc
                .sql(ROWS + " where s.id = any(:subjects)")
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, number) -> row(row))
                .stream()
                .collect(Collectors.toMap(row -> row.subject().value(), Function.identity()));
    }

    Map<BoardSection, Integer> counts(Actor actor) {
        var counts = new EnumMap<BoardSection, Integer>(BoardSection.class);
        inReach(
                        actor,
                        "select "
                                + each(section ->
                                        "count(*) filter (where " + condition(section) + ") as " + section.name())
                                + SUBJECTS.formatted(AS_FAR_AS_COUNTED) + IN_REACH)
                .query(row -> {
                    for (var section : BoardSection.values()) {
                        counts.put(section, row.getInt(section.name()));
                    }
                });
        return counts;
    }

    List<Row> asked(AccountId officer) {
        return ofOfficer(officer, "l.accepted is null", "l.recorded_at");
    }

    List<Row> led(AccountId officer) {
        return ofOfficer(officer, "l.accepted", "a.band, s.name");
    }

    /** What somebody leads, or was asked to lead and has not declined. */
    List<Row> held(AccountId officer) {
        return ofOfficer(officer, "coalesce(l.accepted, true)", "a.band, s.name");
    }

    int countAsked(AccountId officer) {
        return jdbc.sql("""
                select count(*)
                  from tasking.lead l
                  join mapping.subject_now s on s.id = l.subject
                 where l.officer = :officer and l.superseded_at is null and l.accepted is null and s.state <> all(:ended)
                """)
                .param("officer", officer.value())
                .param("ended", States.ENDED)
                .query(Integer.class)
                .single();
    }

    private List<Row> ofOfficer(AccountId officer, String answer, String order) {
        var sql = ROWS + " where s.state <> all(:ended) and l.officer = :officer and " + answer + " order by " + order;
        return jdbc.sql(sql)
                .param("ended", States.ENDED)
                .param("officer", officer.value())
                .query((row, number) -> row(row))
                .list();
    }

    private StatementSpec inReach(Actor actor, String sql) {
        return jdbc.sql(sql)
                .param("ended", States.ENDED)
                .param("on_the_map", States.ON_THE_MAP)
                .param("everywhere", reach.isEverywhere(actor))
                .param("places", reach.places(actor).toArray(String[]::new));
    }

    private static String each(Function<BoardSection, String> sql) {
        return Stream.of(BoardSection.values()).map(sql).collect(Collectors.joining(", "));
    }

    private static String condition(BoardSection section) {
        return switch (section) {
            case AWAITING_TIER -> "((t.id is null or t.interim) and s.state = any(:on_the_map))";
            case BAND_A_LOW_TIER -> "(a.band = 'A' and t.tier >= 3 and r.decision is null)";
            case RISK_CARRIED -> "(a.band = 'A' and t.tier >= 3 and r.decision is not null)";
            case DECLINED -> "(not l.accepted)";
            case LEAD_LEFT -> "(l.accepted is distinct from false and g.account is not null)";
            case WITHOUT_LEAD -> "(l.id is null and s.state = any(:on_the_map))";
            case WITHOUT_OWNER -> "(o.id is null and s.state = any(:on_the_map))";
        };
    }

    private Row row(ResultSet row) throws SQLException {
        var band = row.getString("band");
        return new Row(
                new EntityId(uuid(row, "id")),
                EntityKind.of(row.getInt("kind")),
                Reference.parse(row.getString("reference")).orElseThrow(),
                row.getString("name"),
                SubjectState.valueOf(row.getString("state")),
                instant(row, "since"),
                reach.nameOf(row.getString("place")),
                band == null ? null : ThreatBand.valueOf(band),
                Columns.tier(row, "tier"),
                row.getBoolean("interim"),
                row.getString("risk_holder"),
                row.getString("owner_name"),
                lead(row),
                row.getObject("next_due", LocalDate.class));
    }

    private static @Nullable LeadAssignment lead(ResultSet row) throws SQLException {
        return row.getString("officer") == null ? null : LeadTable.assignment(row, "lead_version");
    }
}
