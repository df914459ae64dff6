package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import occ.adequacy.RuleBook;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clocks of the group’s area past their due time, the oldest first, of subjects whose clock all may read who read them. */
@Component
class ExceptionsOnAgendas implements StandingSource {
    private static final int ORDER = 30;
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final RuleBook rules;
    private final Clock clock;

    ExceptionsOnAgendas(JdbcClient jdbc, RuleBook rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "picture.exceptions";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title() {
        return "Exceptions in the area";
    }

    @Override
    public String address() {
        return "/exceptions";
    }

    @Override
    public List<Part> papers(Actor actor, Sitting sitting, String record) {
        return jdbc.sql("""
            select x.rule, x.due_at, x.act, x.class, r.subject, r.kind, r.reference, r.name
              from adequacy.running x
              join picture.register r on r.subject = x.subject and r.superseded_at is null and r.class = x.class
             where x.due_at < :now and r.place = any (:places)
             order by x.due_at, r.name, x.rule
             limit :most
            """)
                .param("now", Utc.at(clock.instant()))
                .param("places", sitting.places().toArray(String[]::new))
                .param("most", MOST)
                .query((row, number) -> part(row))
                .list();
    }

    private Part part(ResultSet row) throws SQLException {
        var rule = rules.get(row.getString("rule"));
        var kind = EntityKind.of(row.getInt("kind"));
        var due = row.getObject("due_at", OffsetDateTime.class).toInstant();
        return new Part(
                row.getString("reference") + " " + rule.key(),
                row.getString("name"),
                SubjectAddress.of(kind, row.getString("reference")) + rule.path(),
                new ClassId(row.getInt("class")),
                new EntityId(row.getObject("subject", UUID.class)),
                List.of(Block.facts(
                        "",
                        List.of(
                                Map.entry("What is wrong", rule.breach()),
                                Map.entry("Due", DateWords.day(DateWords.lastDay(due))),
                                Map.entry("Must act", row.getString("act")),
                                Map.entry("What ends it", rule.deed())))));
    }
}
