package occ.governance.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.governance.PlanLine;
import occ.governance.StrategicPlan;
import occ.governance.StrategicPlan.PlanText;
import occ.governance.StrategicPlanId;
import occ.governance.StrategicPlanState;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlanTable {
    private static final String SELECT = """
        select p.*, a.name as author_name, (select name from access.person where id = p.approver) as approver_name
          from governance.plan p
          join access.person a on a.id = p.author
        """;

    private final JdbcClient jdbc;
    private final PlanLineTable lines;

    PlanTable(JdbcClient jdbc, PlanLineTable lines) {
        this.jdbc = jdbc;
        this.lines = lines;
    }

    List<StrategicPlan> versions(Theme theme) {
        return jdbc.sql(SELECT + " where p.theme = :theme order by p.number desc")
                .param("theme", theme.name())
                .query((row, number) -> plan(row, List.of()))
                .list();
    }

    Optional<StrategicPlan> find(Reference reference) {
        return jdbc.sql(SELECT + " where p.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> plan(row, lines.of(Columns.uuid(row, "id"))))
                .optional();
    }

    /** Waits for whoever changes the same version at this moment. */
    Optional<StrategicPlan> findToChange(Reference reference) {
        jdbc.sql("select id from governance.plan where reference = :reference for update")
                .param("reference", reference.text())
                .query(row -> {});
        return find(reference);
    }

    Optional<StrategicPlan> in(StrategicPlanState state, Theme theme) {
        return jdbc.sql(SELECT + " where p.theme = :theme and p.state = :state")
                .param("theme", theme.name())
                .param("state", state.name())
                .query((row, number) -> plan(row, lines.of(Columns.uuid(row, "id"))))
                .optional();
    }

    List<Theme> themesInForce() {
        return jdbc.sql("select theme from governance.plan where state = 'IN_FORCE'")
                .query((row, number) -> Theme.valueOf(row.getString("theme")))
                .list();
    }

    /** Without their lines, the longest waiting first. */
    List<StrategicPlan> submitted() {
        return jdbc.sql(SELECT + " where p.state = 'SUBMITTED' order by p.submitted_at, p.id")
                .query((row, number) -> plan(row, List.of()))
                .list();
    }

    List<StrategicPlan> answeredForBy(AccountId account, LocalDate until) {
        return jdbc.sql(SELECT + """
                 where p.state = 'IN_FORCE'
                   and exists (select from governance.plan_line l
                                where l.plan = p.id and l.kind = 'MILESTONE' and l.owner = :account and l.due <= :until
                                  and not exists (select from governance.reached r where r.line = l.reference))
                 order by p.approved_at, p.id
                """)
                .param("account", account.value())
                .param("until", until)
                .query((row, number) -> plan(row, lines.of(Columns.uuid(row, "id"))))
                .list();
    }

    /** With the lines of the version in force, if there is one. Empty where one is being written already. */
    Optional<Reference> begin(Theme theme, PlanText text, Actor by, Instant at) {
        var reference = Reference.next("SAP");
        var id = Uuid7.at(at);
        var begun = jdbc.sql("""
                insert into governance.plan (begun_at, first_day, last_day, number, version, id, author, reference, theme, state,
                                             summary, writers)
                values (:at, :first, :last,
                        (select coalesce(max(number), 0) + 1 from governance.plan where theme = :theme), 1, :id, :by,
                        :reference, :theme, 'DRAFT', :summary, array[:by]::uuid[])
                on conflict do nothing
                """)
                .param("at", Columns.utc(at))
                .param("first", text.first())
                .param("last", text.last())
                .param("id", id)
                .param("by", by.account().value())
                .param("reference", reference.text())
                .param("theme", theme.name())
                .param("summary", text.summary())
                .update();
        if (begun == 0) {
            return Optional.empty();
        }
        lines.copyOfThoseInForce(theme, id);
        return Optional.of(reference);
    }

    void rewrite(StrategicPlan plan, PlanText text, Actor by) {
        jdbc.sql("""
                update governance.plan set first_day = :first, last_day = :last, summary = :summary where id = :id
                """)
                .param("first", text.first())
                .param("last", text.last())
                .param("summary", text.summary())
                .param("id", plan.id().value())
                .update();
        written(plan, by);
    }

    void put(StrategicPlan plan, PlanLine line, Actor by) {
        lines.put(plan, line);
        written(plan, by);
    }

    void remove(StrategicPlan plan, Reference line, Actor by) {
        lines.remove(plan, line);
        written(plan, by);
    }

    private void written(StrategicPlan plan, Actor by) {
        jdbc.sql("""
                update governance.plan
                   set version = version + 1,
                       writers = case when :by = any (writers) then writers else writers || :by end
                 where id = :id
                """)
                .param("by", by.account().value())
                .param("id", plan.id().value())
                .update();
    }

    void submit(StrategicPlan plan, Instant at) {
        state(plan, StrategicPlanState.SUBMITTED, "submitted_at = :at, answer = null", null, at);
    }

    /** What was in force goes first, as there is one at a time. */
    void approve(StrategicPlan plan, String words, Actor by, Instant at) {
        jdbc.sql("""
                update governance.plan set state = 'SUPERSEDED', ended_at = :at, ended_by = :by
                 where theme = :theme and state = 'IN_FORCE'
                """)
                .param("at", Columns.utc(at))
                .param("by", by.account().value())
                .param("theme", plan.theme().name())
                .update();
        jdbc.sql("""
                update governance.plan
                   set state = 'IN_FORCE', approved_at = :at, approver = :by, decided = :words, version = version + 1
                 where id = :id
                """)
                .param("at", Columns.utc(at))
                .param("by", by.account().value())
                .param("words", words)
                .param("id", plan.id().value())
                .update();
    }

    void sendBack(StrategicPlan plan, String why, Instant at) {
        state(plan, StrategicPlanState.DRAFT, "answer = :words, submitted_at = null", why, at);
    }

    void discard(StrategicPlan plan, String why, Actor by, Instant at) {
        state(
                plan,
                StrategicPlanState.DISCARDED,
                "answer = :words, ended_at = :at, ended_by = '%s'"
                        .formatted(by.account().value()),
                why,
                at);
    }

    private void state(
            StrategicPlan plan, StrategicPlanState state, String further, @Nullable String words, Instant at) {
        jdbc.sql("update governance.plan set state = :state, version = version + 1, " + further + " where id = :id")
                .param("state", state.name())
                .param("words", words)
                .param("at", Columns.utc(at))
                .param("id", plan.id().value())
                .update();
    }

    private static StrategicPlan plan(ResultSet row, List<PlanLine> lines) throws SQLException {
        return new StrategicPlan(
                new StrategicPlanId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                Theme.valueOf(row.getString("theme")),
                row.getInt("number"),
                row.getInt("version"),
                StrategicPlanState.valueOf(row.getString("state")),
                new PlanText(Columns.day(row, "first_day"), Columns.day(row, "last_day"), row.getString("summary")),
                row.getString("author_name"),
                Columns.accounts(row, "writers"),
                Columns.instantOrNull(row, "submitted_at"),
                row.getString("approver_name"),
                Columns.instantOrNull(row, "approved_at"),
                row.getString("decided"),
                row.getString("answer"),
                lines);
    }
}
