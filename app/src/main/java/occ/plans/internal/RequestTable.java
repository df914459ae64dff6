package occ.plans.internal;

import static occ.plans.internal.Columns.instantOrNull;
import static occ.plans.internal.Columns.utc;
import static occ.plans.internal.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.plans.ActionId;
import occ.plans.Answer;
import occ.plans.AskedOfBodies.Asked;
import occ.plans.RequestId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked of other bodies. */
@Component
class RequestTable {
    private final JdbcClient jdbc;

    RequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Found(RequestId id, Asked asked) {}

    /** Of one body, what is due first on top; what it has done or cannot do is at its end. */
    List<Found> of(OrganisationId body) {
        return jdbc.sql("""
                select id, reference, revision, words, due_on, answer, reply, answered_at
                  from plans.request
                 where body = :body and withdrawn_at is null
                 order by coalesce(answer, '') in ('DONE', 'CANNOT'), due_on, id
                """)
                .param("body", body.value())
                .query((row, number) -> found(row))
                .list();
    }

    Optional<Found> find(OrganisationId body, Reference reference) {
        return of(body).stream()
                .filter(one -> one.asked().reference().equals(reference))
                .findFirst();
    }

    void answer(RequestId request, Answer.Kind kind, String words, AccountId by, Instant at) {
        jdbc.sql("""
                update plans.request
                   set answer = :answer, reply = :reply, answered_at = :at, answered_by = :by, revision = revision + 1
                 where id = :id
                """)
                .param("answer", kind.name())
                .param("reply", words)
                .param("at", utc(at))
                .param("by", by.value())
                .param("id", request.value())
                .update();
    }

    /** Asks, or asks otherwise; a body that is asked no more reads it no more. */
    void ask(ActionId action, OrganisationId body, String words, LocalDate due, Instant at) {
        var changed = jdbc.sql("""
                update plans.request
                   set words = :words, due_on = :due, revision = revision + 1
                 where action = :action and body = :body and withdrawn_at is null
                """)
                .param("words", words)
                .param("due", due)
                .param("action", action.value())
                .param("body", body.value())
                .update();
        if (changed == 0) {
            withdraw(action, at);
            add(action, body, words, due, at);
        }
    }

    void withdraw(ActionId action, Instant at) {
        jdbc.sql("update plans.request set withdrawn_at = :at where action = :action and withdrawn_at is null")
                .param("at", utc(at))
                .param("action", action.value())
                .update();
    }

    private void add(ActionId action, OrganisationId body, String words, LocalDate due, Instant at) {
        jdbc.sql("""
                insert into plans.request (asked_at, due_on, revision, id, action, body, reference, words)
                values (:at, :due, 1, :id, :action, :body, :reference, :words)
                """)
                .param("at", utc(at))
                .param("due", due)
                .param("id", Uuid7.at(at))
                .param("action", action.value())
                .param("body", body.value())
                .param("reference", Reference.next("ASK").text())
                .param("words", words)
                .update();
    }

    static @Nullable Answer answer(ResultSet row) throws SQLException {
        var at = instantOrNull(row, "answered_at");
        return at == null ? null : new Answer(Answer.Kind.valueOf(row.getString("answer")), row.getString("reply"), at);
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                new RequestId(uuid(row, "id")),
                new Asked(
                        new Reference(row.getString("reference")),
                        row.getInt("revision"),
                        row.getString("words"),
                        Columns.day(row, "due_on"),
                        answer(row)));
    }
}
