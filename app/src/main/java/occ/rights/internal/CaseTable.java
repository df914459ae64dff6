package occ.rights.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.rights.CaseAnswer;
import occ.rights.CaseId;
import occ.rights.CaseState;
import occ.rights.Counting;
import occ.rights.Deadline;
import occ.rights.NewCase;
import occ.rights.Requester;
import occ.rights.Right;
import occ.rights.RightsCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CaseTable {
    private static final String SELECT = """
            select r.id, r.reference, r.version, r.kind, r.state, r.requester, r.other_names, r.birth_date, r.identifiers,
                   r.contact, r.received_on, r.how, r.asks, r.unit, u.name as unit_name, r.extended_on, r.extension,
                   r.granted, r.reasons, r.exemptions, r.holders_asked_at, r.sent_at,
                   r.handler, h.reference as handler_reference, h.name as handler_name,
                   h.organisation as handler_organisation,
                   r.drafter, d.reference as drafter_reference, d.name as drafter_name,
                   d.organisation as drafter_organisation
              from rights.request r
              join access.body u on u.id = r.unit
              left join access.person h on h.id = r.handler
              left join access.person d on d.id = r.drafter
            """;

    private final JdbcClient jdbc;
    private final WaitTable waits;
    private final Counting counting;

    CaseTable(JdbcClient jdbc, WaitTable waits, Counting counting) {
        this.jdbc = jdbc;
        this.waits = waits;
        this.counting = counting;
    }

    void add(CaseId id, Reference reference, Actor actor, NewCase asked, Instant at) {
        var requester = asked.requester();
        jdbc.sql("""
                insert into rights.request (opened_at, received_on, birth_date, version, id, unit, opened_by, handler,
                       reference, kind, state, requester, other_names, identifiers, contact, how, asks)
                values (:at, :received, :birth, 1, :id, :unit, :by, :by, :reference, :kind, 'IN_HAND', :requester,
                       :others, :identifiers, :contact, :how, :asks)
                """)
                .param("at", Columns.utc(at))
                .param("received", asked.receivedOn())
                .param("birth", requester.birthDate(), Types.DATE)
                .param("id", id.value())
                .param("unit", actor.unit().value())
                .param("by", actor.account().value())
                .param("reference", reference.text())
                .param("kind", asked.right().name())
                .param("requester", requester.name())
                .param("others", requester.otherNames())
                .param("identifiers", requester.identifiers())
                .param("contact", requester.contact())
                .param("how", asked.how())
                .param("asks", asked.asks())
                .update();
    }

    /** Other deeds in the same case wait until this one's transaction ends. */
    void lock(Reference reference) {
        jdbc.sql("select id from rights.request where reference = :reference for update")
                .param("reference", reference.text())
                .query(UUID.class)
                .optional();
    }

    Optional<RightsCase> find(Reference reference) {
        return jdbc.sql(SELECT + " where r.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> read(row))
                .optional();
    }

    List<RightsCase> unanswered() {
        return jdbc.sql(SELECT + " where r.sent_at is null and r.state <> 'CLOSED' order by r.received_on, r.id")
                .query((row, number) -> read(row))
                .list();
    }

    List<RightsCase> answered(long skip, int most) {
        return jdbc.sql(SELECT + """
                 where r.sent_at is not null or r.state = 'CLOSED'
                 order by r.sent_at desc nulls last, r.id offset :skip limit :most
                """)
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    long countAnswered() {
        return jdbc.sql("select count(*) from rights.request where sent_at is not null or state = 'CLOSED'")
                .query(Long.class)
                .single();
    }

    void raiseVersion(CaseId id) {
        jdbc.sql("update rights.request set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    /** The number of the next record; counted here, as whoever adds one may not see all that were added. */
    int nextRecord(CaseId id) {
        return jdbc.sql("update rights.request set records = records + 1 where id = :id returning records")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void move(CaseId id, CaseState state) {
        set(id, "state = :value", state.name());
    }

    void handle(CaseId id, AccountId handler) {
        set(id, "handler = :value", handler.value());
    }

    void sent(CaseId id, Instant at) {
        set(id, "state = 'SENT', sent_at = :value", Columns.utc(at));
    }

    void holdersAsked(CaseId id, Instant at) {
        set(id, "holders_asked_at = :value", Columns.utc(at));
    }

    void extend(CaseId id, LocalDate noticeOn, String reasons) {
        jdbc.sql("update rights.request set extended_on = :on, extension = :reasons where id = :id")
                .param("id", id.value())
                .param("on", noticeOn)
                .param("reasons", reasons)
                .update();
    }

    void answer(CaseId id, CaseAnswer answer) {
        jdbc.sql("""
                update rights.request set granted = :granted, reasons = :reasons, exemptions = :exemptions where id = :id
                """)
                .param("id", id.value())
                .param("granted", answer.granted())
                .param("reasons", answer.reasons())
                .param("exemptions", Columns.names(answer.exemptions()))
                .update();
    }

    void draft(CaseId id, AccountId drafter, byte[] digest) {
        jdbc.sql("""
                update rights.request set state = 'TO_APPROVE', drafter = :drafter, draft = :draft where id = :id
                """)
                .param("id", id.value())
                .param("drafter", drafter.value())
                .param("draft", digest)
                .update();
    }

    byte[] draftOf(CaseId id) {
        return jdbc.sql("select draft from rights.request where id = :id")
                .param("id", id.value())
                .query((row, number) -> row.getBytes("draft"))
                .single();
    }

    private void set(CaseId id, String change, Object value) {
        jdbc.sql("update rights.request set " + change + " where id = :id")
                .param("id", id.value())
                .param("value", value)
                .update();
    }

    private RightsCase read(ResultSet row) throws SQLException {
        var id = new CaseId(Columns.uuid(row, "id"));
        var received = row.getObject("received_on", LocalDate.class);
        var extended = row.getObject("extended_on", LocalDate.class);
        var asked = waits.of(id);
        return new RightsCase(
                id,
                new Reference(row.getString("reference")),
                row.getInt("version"),
                Right.valueOf(row.getString("kind")),
                new Requester(
                        row.getString("requester"),
                        row.getString("other_names"),
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("identifiers"),
                        row.getString("contact")),
                received,
                row.getString("how"),
                row.getString("asks"),
                CaseState.valueOf(row.getString("state")),
                new OrganisationId(Columns.uuid(row, "unit")),
                row.getString("unit_name"),
                Columns.personOrNull(row, "handler"),
                Columns.personOrNull(row, "drafter"),
                extended,
                row.getString("extension"),
                answer(row),
                Columns.instantOrNull(row, "holders_asked_at"),
                Columns.instantOrNull(row, "sent_at"),
                asked,
                Deadline.of(received, asked, extended != null, counting));
    }

    private static @Nullable CaseAnswer answer(ResultSet row) throws SQLException {
        var granted = row.getObject("granted", Boolean.class);
        return granted == null ? null : new CaseAnswer(granted, Columns.exemptions(row), row.getString("reasons"));
    }
}
