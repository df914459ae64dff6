package occ.rights.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.rights.CaseId;
import occ.rights.Requester;
import occ.rights.RightsCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions to those who keep compartments, and what they answered. */
@Component
class QuestionTable {
    private static final String SELECT = """
            select q.id, q.reference, q.asked_at, q.due_on, q.requester, q.other_names, q.birth_date, q.identifiers
              from rights.question q
            """;

    private final JdbcClient jdbc;

    QuestionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(
            UUID id,
            Reference reference,
            Instant askedAt,
            @Nullable LocalDate dueOn,
            Requester requester) {}

    void add(RightsCase about, Instant at) {
        var requester = about.requester();
        jdbc.sql("""
                insert into rights.question (asked_at, due_on, birth_date, id, request, unit, reference, requester,
                       other_names, identifiers)
                values (:at, :due, :birth, :id, :request, :unit, :reference, :requester, :others, :identifiers)
                """)
                .param("at", Columns.utc(at))
                .param("due", about.deadline().dueOn(), Types.DATE)
                .param("birth", requester.birthDate(), Types.DATE)
                .param("id", Uuid7.at(at))
                .param("request", about.id().value())
                .param("unit", about.unit().value())
                .param("reference", Reference.next("RGQ").text())
                .param("requester", requester.name())
                .param("others", requester.otherNames())
                .param("identifiers", requester.identifiers())
                .update();
    }

    Optional<UUID> of(CaseId request) {
        return jdbc.sql("select id from rights.question where request = :request")
                .param("request", request.value())
                .query(UUID.class)
                .optional();
    }

    Optional<Row> find(Reference reference) {
        return jdbc.sql(SELECT + " where q.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> row(row))
                .optional();
    }

    /** Those that a compartment of somebody's has not answered. */
    List<Row> waiting(Actor sponsor) {
        return jdbc.sql(SELECT + """
                 where exists (select from access.compartment_sponsor s
                                where s.account = :sponsor
                                  and not exists (select from rights.question_done d
                                                   where d.question = q.id and d.compartment = s.compartment))
                 order by q.due_on nulls last, q.asked_at
                """)
                .param("sponsor", sponsor.account().value())
                .query((row, number) -> row(row))
                .list();
    }

    List<String> open(UUID question, Actor sponsor) {
        return jdbc.sql("""
                select s.compartment
                  from access.compartment_sponsor s
                 where s.account = :sponsor
                   and not exists (select from rights.question_done d
                                    where d.question = :question and d.compartment = s.compartment)
                 order by s.compartment
                """)
                .param("question", question)
                .param("sponsor", sponsor.account().value())
                .query(String.class)
                .list();
    }

    void done(UUID question, String compartment, Actor by, Instant at) {
        jdbc.sql("""
                insert into rights.question_done (at, question, by_account, compartment)
                values (:at, :question, :by, :compartment)
                """)
                .param("at", Columns.utc(at))
                .param("question", question)
                .param("by", by.account().value())
                .param("compartment", compartment)
                .update();
    }

    void say(UUID question, Actor by, String text, Instant at) {
        jdbc.sql("""
                insert into rights.question_text (at, id, question, by_account, body)
                values (:at, gen_random_uuid(), :question, :by, :body)
                """)
                .param("at", Columns.utc(at))
                .param("question", question)
                .param("by", by.account().value())
                .param("body", text)
                .update();
    }

    /** By what they say, so that their order tells nothing of when each came. */
    List<String> texts(CaseId request) {
        return jdbc.sql("""
                select t.body
                  from rights.question_text t
                  join rights.question q on q.id = t.question
                 where q.request = :request
                 order by t.body
                """)
                .param("request", request.value())
                .query(String.class)
                .list();
    }

    boolean haveAllAnswered(UUID question) {
        return jdbc.sql("select rights.all_answered(:question)")
                .param("question", question)
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                Columns.uuid(row, "id"),
                new Reference(row.getString("reference")),
                Columns.instant(row, "asked_at"),
                row.getObject("due_on", LocalDate.class),
                new Requester(
                        row.getString("requester"),
                        row.getString("other_names"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("identifiers"),
                        ""));
    }
}
