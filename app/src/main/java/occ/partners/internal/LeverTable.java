package occ.partners.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import occ.partners.BodyId;
import occ.partners.ExposureKind;
import occ.partners.Lever;
import occ.partners.LeverDetails;
import occ.partners.LeverField;
import occ.partners.LeverId;
import occ.partners.LeverKind;
import occ.partners.LeverState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LeverTable {
    private static final String SELECT = """
            select l.id, l.reference, l.body, l.name, l.kind, l.field, l.against, l.protective, l.basis, l.necessity,
                   l.proportionality, l.intrusion, l.cost, l.until, l.state, l.proposed_by, p.name as proposer, l.proposed_at,
                   d.name as decider, l.decided_at, l.decided_why, r.reference as agreement, r.ended_at as agreement_ended_at,
                   w.name as agreed_with
              from partners.lever l
              join access.person p on p.id = l.proposed_by
              left join access.person d on d.id = l.decided_by
              left join partners.relationship r on r.id = l.agreement
              left join partners.body w on w.id = case when r.one = l.body then r.other else r.one end
            """;

    private final JdbcClient jdbc;

    LeverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Lever> of(BodyId body) {
        return jdbc.sql(SELECT + " where l.body = :body order by l.state, lower(l.name), l.id")
                .param("body", body.value())
                .query((row, number) -> lever(row))
                .list();
    }

    List<Lever> inForce(LocalDate today) {
        return jdbc.sql(
                        SELECT
                                + " where l.state = 'APPROVED' and l.until >= :today and r.ended_at is null order by lower(l.name), l.id")
                .param("today", today)
                .query((row, number) -> lever(row))
                .list();
    }

    List<Lever> waiting() {
        return jdbc.sql(SELECT + " where l.state = 'PROPOSED' order by l.proposed_at, l.id")
                .query((row, number) -> lever(row))
                .list();
    }

    void propose(LeverId id, Reference reference, BodyId body, LeverDetails said, AccountId by, Instant at) {
        var agreement = said.agreement();
        jdbc.sql("""
                insert into partners.lever (proposed_at, until, cost, protective, id, body, agreement, proposed_by, reference, name,
                       kind, field, against, basis, necessity, proportionality, intrusion, state)
                values (:at, :until, :cost, :protective, :id, :body,
                       (select r.id from partners.relationship r where r.reference = :agreement), :by, :reference, :name, :kind, :field, :against,
                       :basis, :necessity, :proportionality, :intrusion, 'PROPOSED')
                """)
                .param("at", Utc.at(at))
                .param("until", said.until())
                .param("cost", said.cost())
                .param("protective", said.protective())
                .param("id", id.value())
                .param("body", body.value())
                .param("agreement", agreement == null ? null : agreement.text(), Types.VARCHAR)
                .param("by", by.value())
                .param("reference", reference.text())
                .param("name", said.name())
                .param("kind", said.kind().name())
                .param("field", said.field().name())
                .param("against", Texts.codes(said.against()))
                .param("basis", said.basis())
                .param("necessity", said.necessity())
                .param("proportionality", said.proportionality())
                .param("intrusion", said.intrusion())
                .update();
    }

    void decide(LeverId id, LeverState state, String why, AccountId by, Instant at) {
        jdbc.sql("""
                update partners.lever
                   set state = :state, decided_why = :why, decided_by = :by, decided_at = :at
                 where id = :id
                """)
                .param("state", state.name())
                .param("why", why)
                .param("by", by.value())
                .param("at", Utc.at(at))
                .param("id", id.value())
                .update();
    }

    private static Lever lever(ResultSet row) throws SQLException {
        return new Lever(
                new LeverId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                new BodyId(row.getObject("body", UUID.class)),
                details(row),
                LeverState.valueOf(row.getString("state")),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getString("proposer"),
                Utc.read(row, "proposed_at"),
                decision(row),
                under(row));
    }

    private static LeverDetails details(ResultSet row) throws SQLException {
        var agreement = row.getString("agreement");
        return new LeverDetails(
                row.getString("name"),
                LeverKind.valueOf(row.getString("kind")),
                LeverField.valueOf(row.getString("field")),
                Set.copyOf(Texts.read(row, "against", ExposureKind::valueOf)),
                row.getBoolean("protective"),
                row.getString("basis"),
                row.getString("necessity"),
                row.getString("proportionality"),
                row.getString("intrusion"),
                row.getInt("cost"),
                row.getObject("until", LocalDate.class),
                agreement == null ? null : new Reference(agreement));
    }

    private static Lever.@Nullable Under under(ResultSet row) throws SQLException {
        var with = row.getString("agreed_with");
        return with == null ? null : new Lever.Under(with, Utc.readOrNone(row, "agreement_ended_at"));
    }

    private static Lever.@Nullable Decision decision(ResultSet row) throws SQLException {
        var at = Utc.readOrNone(row, "decided_at");
        return at == null ? null : new Lever.Decision(row.getString("decider"), at, row.getString("decided_why"));
    }
}
