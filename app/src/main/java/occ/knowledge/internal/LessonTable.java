package occ.knowledge.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.Grade.Handling;
import occ.kernel.Reference;
import occ.knowledge.Lesson;
import occ.knowledge.LessonId;
import occ.knowledge.LessonState;
import occ.knowledge.Lessons.Which;
import occ.knowledge.NewLesson;
import occ.knowledge.Strength;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class LessonTable {
    private static final String LESSON = """
            select l.id, l.reference, l.class, l.version, l.state, l.recorded_at, l.author, a.name as author_name,
                   u.name as unit, l.published_at, p.name as publisher, l.why_withdrawn, l.tactic, l.title, l.place,
                   l.done, l.result, l.caution, l.strength, l.handling
              from knowledge.lesson l
              join access.person a on a.id = l.author
              join access.body u on u.id = l.unit
              left join access.person p on p.id = l.published_by
            """;
    private static final String CHOSEN = """
             where l.state = :state and (cast(:tactic as text) is null or l.tactic = :tactic)
               and (:words = '' or l.words @@ websearch_to_tsquery('english', :words))
            """;

    private final JdbcClient jdbc;

    LessonTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Keyed(LessonId id, Reference reference, ClassId accessClass, AccountId author, UUID unit) {}

    void add(Keyed keyed, NewLesson said, Instant at) {
        jdbc.sql("""
                insert into knowledge.lesson
                       (recorded_at, class, version, id, author, unit, reference, state, strength, handling, tactic,
                        title, place, done, result, caution)
                values (:at, :class, 1, :id, :author, :unit, :reference, :state, :strength, :handling, :tactic, :title,
                        :place, :done, :result, :caution)
                """)
                .param("at", Utc.at(at))
                .param("class", keyed.accessClass().value())
                .param("id", keyed.id().value())
                .param("author", keyed.author().value())
                .param("unit", keyed.unit())
                .param("reference", keyed.reference().text())
                .param("state", LessonState.WAITING.name())
                .param("strength", said.strength().name())
                .param("handling", said.handling().name())
                .param("tactic", said.tactic())
                .param("title", said.title())
                .param("place", said.place())
                .param("done", said.done())
                .param("result", said.result())
                .param("caution", said.caution())
                .update();
    }

    Optional<Lesson> find(Reference reference) {
        return jdbc.sql(LESSON + " where l.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> lesson(row))
                .optional();
    }

    List<Lesson> list(Which which, long skip, int most) {
        return chosen(LESSON + CHOSEN + " order by l.recorded_at desc, l.id offset :skip limit :most", which)
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> lesson(row))
                .list();
    }

    long count(Which which) {
        return chosen("select count(*) from knowledge.lesson l" + CHOSEN, which)
                .query(Long.class)
                .single();
    }

    private StatementSpec chosen(String sql, Which which) {
        return jdbc.sql(sql)
                .param("state", which.state().name())
                .param("tactic", which.tactic(), Types.VARCHAR)
                .param("words", which.words().strip());
    }

    /** Whether that version was still the present one. */
    boolean publish(Lesson lesson, int version, AccountId by, Instant at) {
        return jdbc.sql("""
                update knowledge.lesson
                   set state = 'PUBLISHED', version = version + 1, published_at = :at, published_by = :by
                 where id = :id and version = :version
                """)
                        .param("at", Utc.at(at))
                        .param("by", by.value())
                        .param("id", lesson.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean withdraw(Lesson lesson, int version, String why) {
        return jdbc.sql("""
                update knowledge.lesson
                   set state = 'WITHDRAWN', version = version + 1, why_withdrawn = :why
                 where id = :id and version = :version
                """)
                        .param("why", why)
                        .param("id", lesson.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static Lesson lesson(ResultSet row) throws SQLException {
        return new Lesson(
                new LessonId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                new ClassId(row.getInt("class")),
                row.getInt("version"),
                LessonState.valueOf(row.getString("state")),
                row.getTimestamp("recorded_at").toInstant(),
                new AccountId(row.getObject("author", UUID.class)),
                row.getString("author_name"),
                row.getString("unit"),
                moment(row, "published_at"),
                row.getString("publisher"),
                row.getString("why_withdrawn"),
                said(row));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static NewLesson said(ResultSet row) throws SQLException {
        return new NewLesson(
                row.getString("tactic"),
                row.getString("title"),
                row.getString("place"),
                row.getString("done"),
                row.getString("result"),
                row.getString("caution"),
                Strength.valueOf(row.getString("strength")),
                Handling.valueOf(row.getString("handling")));
    }
}
