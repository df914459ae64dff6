package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import occ.picture.Course;
import occ.picture.Facet;
import occ.picture.ProofOfResponse.Line;
import occ.picture.ProofOfResponse.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is on the map, what of it has a full response and what is late, counted in one reading along three ways. */
@Component
class ProofTable {
    private static final String COUNTS = """
        with late as (
            select exception.subject, count(*) as exceptions, count(carried.clock) as carried,
                   min(exception.due_at) filter (where carried.clock is null) as oldest
              from %s exception
              left join adequacy.accepted carried
                on carried.clock = exception.id and carried.accepted_at <= :at and carried.until > :at
             group by exception.subject)
        select grouping(r.region, r.place, r.lead) as without, r.region, r.place, r.lead, max(r.lead_name) as lead_name,
               count(*) as all, count(*) filter (where r.full) as full,
               coalesce(sum(r.exceptions), 0) as exceptions, coalesce(sum(r.carried), 0) as carried,
               min(r.oldest) as oldest
          from (select coalesce(r.region, 'none') as region, r.place, coalesce(lead.reference, 'none') as lead,
                       lead.name as lead_name,
                       r.owner is not null and r.tier is not null and r.lead_accepted is true and r.planned
                       and coalesce(r.review_due >= :today, false) as full,
                       late.exceptions, late.carried, late.oldest
                  from picture.register r
                  left join access.person lead on lead.id = r.lead
                  left join late on late.subject = r.subject
                 where %s) r
         group by grouping sets ((), (r.region), (r.place), (r.lead))
        """;
    private static final Map<Integer, Facet> FACETS = Map.of(3, Facet.REGION, 5, Facet.PLACE, 6, Facet.LEAD);
    private static final Line NOTHING = new Line("", null, 0, 0, 0, 0, null);

    private final JdbcClient jdbc;
    private final HistoryTable history;

    ProofTable(JdbcClient jdbc, HistoryTable history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    Proof of(Selection selection) {
        var lines = new HashMap<Facet, List<Line>>();
        var whole = new ArrayList<Line>();
        jdbc.sql(COUNTS.formatted(selection.moment().exceptions(), selection.where()))
                .params(selection.parameters())
                .query(row -> {
                    var facet = FACETS.get(row.getInt("without"));
                    if (facet == null) {
                        whole.add(line(row, "", null));
                    } else {
                        lines.computeIfAbsent(facet, _ -> new ArrayList<>()).add(line(row, facet));
                    }
                });
        var all = whole.isEmpty() ? NOTHING : whole.getFirst();
        return new Proof(
                all,
                lines.getOrDefault(Facet.REGION, List.of()),
                lines.getOrDefault(Facet.PLACE, List.of()),
                lines.getOrDefault(Facet.LEAD, List.of()),
                course(selection, all));
    }

    private Course course(Selection selection, Line now) {
        var ends = MonthEnds.before(selection.moment());
        var all = new Tally();
        var full = new Tally();
        for (var span : history.spans(selection, ends)) {
            all.add(span.from(), span.until(), span.lines());
            full.add(span.from(), span.fullUntil(), span.lines());
        }
        all.addNow(now.all());
        full.addNow(now.full());
        return new Course(ends.days(), all.run(), full.run());
    }

    private static Line line(ResultSet row, Facet facet) throws SQLException {
        return switch (facet) {
            case REGION -> line(row, row.getString("region"), null);
            case PLACE -> line(row, row.getString("place"), null);
            default -> line(row, row.getString("lead"), row.getString("lead_name"));
        };
    }

    private static Line line(ResultSet row, String value, @Nullable String label) throws SQLException {
        var oldest = row.getObject("oldest", OffsetDateTime.class);
        return new Line(
                value,
                label,
                row.getLong("all"),
                row.getLong("full"),
                row.getLong("exceptions"),
                row.getLong("carried"),
                oldest == null ? null : oldest.toInstant());
    }
}
