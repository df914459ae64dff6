package occ.plans.internal;

import static occ.plans.internal.Columns.instant;
import static occ.plans.internal.Columns.instantOrNull;
import static occ.plans.internal.Columns.utc;
import static occ.plans.internal.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.plans.Gap;
import occ.plans.Objective;
import occ.plans.Plan;
import occ.plans.Plan.Decision;
import occ.plans.PlanId;
import occ.plans.PlanState;
import occ.plans.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlanTable {
    private static final String PLAN = """
            select v.*, a.name as author_name, d.name as decided_by_name
              from plans.plan v
              join access.person a on a.id = v.author
              left join access.person d on d.id = v.decided_by
             where v.subject = :subject
             order by v.number desc
            """;

    private final JdbcClient jdbc;
    private final ObjectiveTable objectives;

    PlanTable(JdbcClient jdbc, ObjectiveTable objectives) {
        this.jdbc = jdbc;
        this.objectives = objectives;
    }

    /** Makes other deeds on this subject's plan wait for the end of the transaction. */
    void lock(EntityId subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('plans ' || :subject, 0))")
                .param("subject", subject.value().toString())
                .query((row, number) -> true)
                .single();
    }

    /** Every version, the newest first. */
    List<Plan> of(EntityId subject) {
        var lines = objectives.of(subject);
        return jdbc.sql(PLAN)
                .param("subject", subject.value())
                .query((row, number) -> plan(row, lines))
                .list();
    }

    PlanId add(
            EntityId subject,
            ClassId accessClass,
            int number,
            Wording wording,
            List<Gap> gaps,
            AccountId by,
            Instant at) {
        var id = new PlanId(Uuid7.at(at));
        jdbc.sql("""
                insert into plans.plan (recorded_at, review_on, class, number, revision, id, subject, author, state,
                                        reference, gaps, gap_lines, impact, risks, exit, one_pillar, writers)
                values (:at, :review, :class, :number, 1, :id, :subject, :by, 'DRAFT', :reference, :gaps, :gap_lines,
                        :impact, :risks, :exit, :one_pillar, array[:by]::uuid[])
                """)
                .param("at", utc(at))
                .param("review", wording.reviewOn())
                .param("class", accessClass.value())
                .param("number", number)
                .param("id", id.value())
                .param("subject", subject.value())
                .param("by", by.value())
                .param("reference", Reference.next("PLN").text())
                .param("gaps", wording.gaps())
                .param("gap_lines", lines(gaps))
                .param("impact", wording.impact())
                .param("risks", wording.risks())
                .param("exit", wording.exit())
                .param("one_pillar", wording.onePillar())
                .update();
        return id;
    }

    void word(PlanId plan, Wording wording, List<Gap> gaps) {
        jdbc.sql("""
                update plans.plan
                   set review_on = :review, gaps = :gaps, gap_lines = :gap_lines, impact = :impact, risks = :risks,
                       exit = :exit, one_pillar = :one_pillar
                 where id = :id
                """)
                .param("review", wording.reviewOn())
                .param("gaps", wording.gaps())
                .param("gap_lines", lines(gaps))
                .param("impact", wording.impact())
                .param("risks", wording.risks())
                .param("exit", wording.exit())
                .param("one_pillar", wording.onePillar())
                .param("id", plan.value())
                .update();
    }

    /** One change more, and one writer more. */
    void changedBy(PlanId plan, AccountId writer) {
        jdbc.sql("""
                update plans.plan
                   set revision = revision + 1,
                       writers = case when :by = any (writers) then writers else writers || :by end
                 where id = :id
                """).param("by", writer.value()).param("id", plan.value()).update();
    }

    void submit(PlanId plan, Instant at) {
        jdbc.sql(
                        "update plans.plan set state = 'SUBMITTED', submitted_at = :at, revision = revision + 1 where id = :id")
                .param("at", utc(at))
                .param("id", plan.value())
                .update();
    }

    void decide(PlanId plan, PlanState after, Decision decision) {
        jdbc.sql("""
                update plans.plan
                   set state = :state, decided_at = :at, decided_by = :by, decision_note = :note,
                       revision = revision + 1
                 where id = :id
                """)
                .param("state", after.name())
                .param("at", utc(decision.at()))
                .param("by", decision.by().account().value())
                .param("note", decision.note())
                .param("id", plan.value())
                .update();
    }

    void end(PlanId plan, PlanState after, @Nullable String closing, Instant at) {
        jdbc.sql("""
                update plans.plan
                   set state = :state, ended_at = :at, closing = :closing, revision = revision + 1
                 where id = :id
                """)
                .param("state", after.name())
                .param("at", utc(at))
                .param("closing", closing)
                .param("id", plan.value())
                .update();
    }

    private static Plan plan(ResultSet row, Map<PlanId, List<Objective>> lines) throws SQLException {
        var id = new PlanId(uuid(row, "id"));
        return new Plan(
                id,
                new Reference(row.getString("reference")),
                new EntityId(uuid(row, "subject")),
                row.getInt("number"),
                row.getInt("revision"),
                PlanState.valueOf(row.getString("state")),
                wording(row),
                gaps(row),
                lines.getOrDefault(id, List.of()),
                writers(row),
                Columns.who(row, "author", "author_name"),
                instant(row, "recorded_at"),
                instantOrNull(row, "submitted_at"),
                decision(row),
                row.getString("closing"));
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getString("gaps"),
                row.getString("impact"),
                row.getString("risks"),
                row.getString("exit"),
                row.getString("one_pillar"),
                Columns.dayOrNull(row, "review_on"));
    }

    private static List<Gap> gaps(ResultSet row) throws SQLException {
        return Gap.told(row.getString("gaps"), List.of((UUID[])
                row.getArray("gap_lines").getArray()));
    }

    private static UUID[] lines(List<Gap> gaps) {
        return gaps.stream().map(Gap::line).toArray(UUID[]::new);
    }

    private static Set<AccountId> writers(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("writers").getArray())
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var at = instantOrNull(row, "decided_at");
        return at == null
                ? null
                : new Decision(Columns.who(row, "decided_by", "decided_by_name"), at, row.getString("decision_note"));
    }
}
