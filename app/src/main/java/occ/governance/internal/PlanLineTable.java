package occ.governance.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import occ.governance.Owner;
import occ.governance.PlanLine;
import occ.governance.PlanLine.Milestone;
import occ.governance.PlanLine.Objective;
import occ.governance.PlanLine.Risk;
import occ.governance.PlanLine.Target;
import occ.governance.StrategicPlan;
import occ.kernel.AccountId;
import occ.kernel.OrganisationId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Theme;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlanLineTable {
    private static final String COPIED =
            "reference, kind, pillar, words, measure, answer, due, from_day, position, owner, body, from_value, to_value";

    private final JdbcClient jdbc;

    PlanLineTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The columns of a line that not every kind has. */
    private record Further(
            @Nullable String measure,
            @Nullable String answer,
            @Nullable LocalDate due,
            @Nullable LocalDate fromDay,
            @Nullable Owner owner,
            @Nullable BigDecimal from,
            @Nullable BigDecimal to) {
        static Further of(PlanLine line) {
            return switch (line) {
                case Objective any -> new Further(null, null, null, null, null, null, null);
                case Target one ->
                    new Further(one.measure(), null, one.toDay(), one.fromDay(), null, one.from(), one.to());
                case Milestone one -> new Further(null, null, one.due(), null, one.owner(), null, null);
                case Risk one -> new Further(null, one.answer(), null, null, one.owner(), null, null);
            };
        }

        @Nullable
        UUID account() {
            var account = owner == null ? null : owner.account();
            return account == null ? null : account.value();
        }

        @Nullable
        UUID body() {
            var body = owner == null ? null : owner.body();
            return body == null ? null : body.value();
        }
    }

    List<PlanLine> of(UUID plan) {
        return jdbc.sql("""
                select l.*, p.name as owner_name, b.name as body_name, r.at as reached_at, r.words as reached_words
                  from governance.plan_line l
                  left join access.person p on p.id = l.owner
                  left join access.body b on b.id = l.body
                  left join governance.reached r on r.line = l.reference
                 where l.plan = :plan
                 order by l.due nulls first, l.position
                """)
                .param("plan", plan)
                .query((row, number) -> line(row))
                .list();
    }

    void copyOfThoseInForce(Theme theme, UUID plan) {
        jdbc.sql("""
                insert into governance.plan_line (plan, %1$s)
                select :plan, %1$s from governance.plan_line
                 where plan = (select id from governance.plan where theme = :theme and state = 'IN_FORCE')
                """.formatted(COPIED))
                .param("plan", plan)
                .param("theme", theme.name())
                .update();
    }

    void put(StrategicPlan plan, PlanLine line) {
        var further = Further.of(line);
        jdbc.sql("""
                insert into governance.plan_line (plan, %1$s)
                values (:plan, :reference, :kind, :pillar, :words, :measure, :answer, :due, :fromDay,
                        (select coalesce(max(position), 0) + 1 from governance.plan_line where plan = :plan),
                        :owner, :body, :from, :to)
                on conflict (plan, reference) do update
                   set pillar = excluded.pillar, words = excluded.words, measure = excluded.measure,
                       answer = excluded.answer, due = excluded.due, from_day = excluded.from_day,
                       owner = excluded.owner, body = excluded.body, from_value = excluded.from_value,
                       to_value = excluded.to_value
                """.formatted(COPIED))
                .param("plan", plan.id().value())
                .param("reference", line.reference().text())
                .param("kind", line.kind().name())
                .param("pillar", line.pillar().name())
                .param("words", line.words())
                .param("measure", further.measure())
                .param("answer", further.answer())
                .param("due", further.due())
                .param("fromDay", further.fromDay())
                .param("owner", further.account())
                .param("body", further.body())
                .param("from", further.from())
                .param("to", further.to())
                .update();
    }

    void remove(StrategicPlan plan, Reference line) {
        jdbc.sql("delete from governance.plan_line where plan = :plan and reference = :line")
                .param("plan", plan.id().value())
                .param("line", line.text())
                .update();
    }

    private static PlanLine line(ResultSet row) throws SQLException {
        var reference = new Reference(row.getString("reference"));
        var pillar = Pillar.valueOf(row.getString("pillar"));
        var words = row.getString("words");
        return switch (PlanLine.Kind.valueOf(row.getString("kind"))) {
            case OBJECTIVE -> new Objective(reference, pillar, words);
            case MEASURE ->
                new Target(
                        reference,
                        pillar,
                        words,
                        row.getString("measure"),
                        row.getBigDecimal("from_value"),
                        Columns.day(row, "from_day"),
                        row.getBigDecimal("to_value"),
                        Columns.day(row, "due"));
            case MILESTONE ->
                new Milestone(
                        reference,
                        pillar,
                        words,
                        Columns.day(row, "due"),
                        owner(row),
                        Columns.instantOrNull(row, "reached_at"),
                        row.getString("reached_words"));
            case RISK -> new Risk(reference, pillar, words, row.getString("answer"), owner(row));
        };
    }

    private static Owner owner(ResultSet row) throws SQLException {
        var account = Columns.uuidOrNull(row, "owner");
        var body = Columns.uuidOrNull(row, "body");
        var words = Stream.of(row.getString("owner_name"), row.getString("body_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return account == null && body == null
                ? Owner.NOBODY
                : new Owner(
                        account == null ? null : new AccountId(account),
                        body == null ? null : new OrganisationId(body),
                        words);
    }
}
