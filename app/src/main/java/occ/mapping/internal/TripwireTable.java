package occ.mapping.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.EntityRef;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import occ.mapping.Tripwires.Answer;
import occ.mapping.Tripwires.Tripped;
import occ.pole.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What was heard of subjects since they are watched, and what was answered. */
@Component
class TripwireTable {
    // Whoever belonged when it was archived is watched, also where the membership has lapsed since.
    private static final String FRESH = """
            (select said.subject, said.class, said.recorded_at
               from (select one.id, one.subject, one.class, one.recorded_at
                       from pole.statement_now one where one.subject = s.id
                     union
                     select one.id, one.subject, one.class, one.recorded_at
                       from pole.statement_now one where one.object = s.id
                     union
                     select one.id, one.subject, one.class, one.recorded_at
                       from pole.statement_now belongs
                       join pole.statement_now one on one.subject = belongs.subject
                      where belongs.object = s.id and belongs.predicate = :membership) said
              where said.recorded_at > t.since
                and not exists (select from mapping.tripwire_heard h
                                 where h.subject = s.id and h.heard_class = said.class
                                   and h.heard_until >= said.recorded_at)) fresh
            """;
    private static final String WATCHED = " where t.state in ('MONITORED', 'ARCHIVED') and " + StandingRow.NOW;
    private static final String TRIPPED = StandingRow.SELECT + ", news.at as heard_at " + StandingRow.FROM
            + " cross join lateral (select max(fresh.recorded_at) as at from " + FRESH + ") news " + WATCHED
            + " and news.at is not null";

    private final JdbcClient jdbc;
    private final StandingRow rows;

    TripwireTable(JdbcClient jdbc, StandingRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    record Of(EntityRef about, Reference reference, int statements, Instant last) {}

    List<Tripped> in(List<String> places) {
        return jdbc.sql(TRIPPED + " and t.place = any(:places) order by news.at desc, s.id")
                .param("membership", Predicate.MEMBER_OF.code())
                .param("places", places.toArray(String[]::new))
                .query(this::tripped)
                .list();
    }

    Optional<Tripped> of(EntityId subject) {
        return jdbc.sql(TRIPPED + " and s.id = :subject")
                .param("membership", Predicate.MEMBER_OF.code())
                .param("subject", subject.value())
                .query(this::tripped)
                .optional();
    }

    List<Answer> answers(EntityId subject) {
        return jdbc.sql("""
                select a.recorded_at, p.name as by, a.words
                  from mapping.tripwire_answer a
                  join access.person p on p.id = a.recorded_by
                 where a.subject = :subject
                 order by a.recorded_at desc, a.id desc
                """)
                .param("subject", subject.value())
                .query((row, number) ->
                        new Answer(Utc.read(row, "recorded_at"), row.getString("by"), row.getString("words")))
                .list();
    }

    /** Of whom something was said that nobody answered, the newest first. */
    List<Of> news(EntityId subject, int most) {
        return ofOne("""
                select about.id, about.kind, about.reference, count(*) as statements, max(fresh.recorded_at) as last_at
                """, """
                  join pole.entity about on about.id = fresh.subject
                """, """
                 group by about.id, about.kind, about.reference
                 order by last_at desc, about.id
                 limit :most
                """, subject)
                .param("most", most)
                .query((row, number) -> new Of(
                        new EntityRef(EntityKind.of(row.getInt("kind")), new EntityId(row.getObject("id", UUID.class))),
                        new Reference(row.getString("reference")),
                        row.getInt("statements"),
                        Utc.read(row, "last_at")))
                .list();
    }

    /** What was heard and not yet answered until a moment: of each class, when the last was. */
    Map<ClassId, Instant> unanswered(EntityId subject, Instant until) {
        var heard = new HashMap<ClassId, Instant>();
        ofOne("select fresh.class, max(fresh.recorded_at) as at", "", """
                   and fresh.recorded_at <= :until
                 group by fresh.class
                """, subject)
                .param("until", Utc.at(until))
                .query(row -> {
                    heard.put(new ClassId(row.getInt("class")), Utc.read(row, "at"));
                });
        return heard;
    }

    private StatementSpec ofOne(String select, String joins, String rest, EntityId subject) {
        return jdbc.sql(select + StandingRow.FROM + " cross join lateral " + FRESH + joins + WATCHED
                        + " and s.id = :subject " + rest)
                .param("membership", Predicate.MEMBER_OF.code())
                .param("subject", subject.value());
    }

    UUID add(Subject subject, String words, AccountId by, Instant at) {
        var id = Uuid7.at(at);
        jdbc.sql("""
                insert into mapping.tripwire_answer (recorded_at, class, id, subject, recorded_by, words)
                values (:at, :class, :id, :subject, :by, :words)
                """)
                .param("at", Utc.at(at))
                .param("class", subject.accessClass().value())
                .param("id", id)
                .param("subject", subject.id().value())
                .param("by", by.value())
                .param("words", words)
                .update();
        return id;
    }

    void addHeard(UUID answer, EntityId subject, ClassId own, ClassId heard, Instant until) {
        jdbc.sql("""
                insert into mapping.tripwire_heard (heard_until, class, heard_class, answer, subject)
                values (:until, :class, :heard, :answer, :subject)
                """)
                .param("until", Utc.at(until))
                .param("class", own.value())
                .param("heard", heard.value())
                .param("answer", answer)
                .param("subject", subject.value())
                .update();
    }

    private Tripped tripped(ResultSet row, int number) throws SQLException {
        return new Tripped(rows.read(row, number), Utc.read(row, "heard_at"));
    }
}
