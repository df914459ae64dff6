package occ.plans.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.mapping.SubjectAddress;
import occ.meetings.Block;
import occ.meetings.Part;
import occ.meetings.Sitting;
import occ.meetings.StandingSource;
import occ.plans.PlanAdequacy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actions of plans in the group’s area that are late, the oldest first. */
@Component
class LateActionsOnAgendas implements StandingSource {
    private static final int ORDER = 65;
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    LateActionsOnAgendas(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "plans.late-actions";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title() {
        return "Overdue actions of plans";
    }

    @Override
    public String address() {
        return "/exceptions?rule=" + PlanAdequacy.ACTION_LATE.key();
    }

    @Override
    public List<Part> papers(Actor actor, Sitting sitting, String record) {
        return jdbc.sql("""
            select a.reference, a.words, a.due_on, a.class, s.id, s.kind, s.reference as subject, s.name,
                   coalesce(p.name, o.name, 'Whoever leads') as owner
              from plans.action a
              join mapping.subject_now s on s.id = a.subject and s.class = a.class
              left join access.person p on p.id = a.officer
              left join access.body o on o.id = a.body
             where a.state in ('TO_DO', 'IN_PROGRESS', 'WAITING') and a.due_on < :today and s.place = any (:places)
             order by a.due_on, s.name, a.id
             limit :most
            """)
                .param("today", DateWords.today(clock.instant()))
                .param("places", sitting.places().toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> part(row))
                .list();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                row.getString("reference"),
                row.getString("words"),
                SubjectAddress.of(EntityKind.of(row.getInt("kind")), row.getString("subject")) + "/plan/actions/"
                        + row.getString("reference"),
                new ClassId(row.getInt("class")),
                new EntityId(Columns.uuid(row, "id")),
                List.of(Block.facts(
                        "",
                        List.of(
                                Map.entry("Of", row.getString("name")),
                                Map.entry("Was due", DateWords.day(Columns.day(row, "due_on"))),
                                Map.entry("Whose it is", row.getString("owner"))))));
    }
}
