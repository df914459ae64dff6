package occ.pole.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.pole.Candidate;
import occ.pole.Duplicates.Known;
import occ.pole.Duplicates.Probe;
import occ.pole.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever has a like name or the same identifier, with all that is compared, in one statement. */
@Component
class CandidateTable {
    private static final int MOST_BY_NAME = 100;
    private static final String CANDIDATES = """
            with alike as (
                 select subject, likeness
                   from pole.search_names(:name, :most)
                  where subject_kind = :kind
                 union all
                 select s.subject, 0
                   from unnest(:predicates, :values) as asked (predicate, value)
                   join pole.statement s on s.value_text = asked.value and s.predicate = asked.predicate
                  where s.predicate >= 200 and s.superseded_at is null and s.subject_kind = :kind)
            select e.id, e.kind, e.reference, c.written, s.predicate, s.value_text, s.value_date
              from (select subject, max(likeness) as written from alike group by subject) c
              join pole.entity e on e.id = c.subject and e.retracted_at is null
              left join pole.statement s
                on s.subject = e.id and s.superseded_at is null and (s.predicate in (1, 2, 3) or s.predicate >= 200)
             order by e.id, s.predicate, s.recorded_at desc, s.id
            """;

    private final JdbcClient jdbc;

    CandidateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Candidate> of(Probe probe) {
        var found = new LinkedHashMap<UUID, Candidate>();
        jdbc.sql(CANDIDATES)
                .param("name", probe.name())
                .param("most", MOST_BY_NAME)
                .param("kind", probe.kind().code())
                .param(
                        "predicates",
                        probe.identifiers().stream()
                                .map(known -> known.predicate().code())
                                .toArray(Short[]::new))
                .param(
                        "values",
                        probe.identifiers().stream().map(Known::canonical).toArray(String[]::new))
                .query(row -> {
                    gather(found, row);
                });
        return List.copyOf(found.values());
    }

    private static void gather(Map<UUID, Candidate> found, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var candidate = found.get(id);
        if (candidate == null) {
            candidate = candidate(id, row);
            found.put(id, candidate);
        }
        if (row.getObject("predicate") != null) {
            add(candidate, Predicate.of(row.getInt("predicate")), row);
        }
    }

    private static Candidate candidate(UUID id, ResultSet row) throws SQLException {
        return new Candidate(
                new EntityRef(EntityKind.of(row.getInt("kind")), new EntityId(id)),
                row.getString("reference"),
                row.getDouble("written"),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static void add(Candidate candidate, Predicate said, ResultSet row) throws SQLException {
        switch (said) {
            case NAME, ALIAS -> candidate.names().add(row.getString("value_text"));
            case BIRTH_DATE -> candidate.birthDates().add(row.getObject("value_date", LocalDate.class));
            default -> candidate.identifiers().add(new Known(said, row.getString("value_text")));
        }
    }
}
