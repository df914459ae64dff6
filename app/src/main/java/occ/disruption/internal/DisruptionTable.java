package occ.disruption.internal;

import static occ.disruption.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import occ.disruption.CapabilityEffect;
import occ.disruption.Claim;
import occ.disruption.Claim.Learning;
import occ.disruption.Disruption;
import occ.disruption.Disruption.About;
import occ.disruption.DisruptionId;
import occ.disruption.DisruptionKind;
import occ.disruption.DisruptionState;
import occ.disruption.Effect;
import occ.disruption.Stage;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class DisruptionTable {
    private static final String ONE = """
            select d.id, d.reference, d.class, d.version, d.state, d.stage, d.body, o.name as body_name, d.subject, s.kind as
                   subject_kind, s.reference as subject_reference, s.name as subject_name, d.author, a.name as author_name,
                   d.kind, d.title, d.first_day, d.last_day, d.pillar, d.secondary, d.tactic, d.action, d.narrative, d.claimed,
                   d.effects, d.months, d.before, d.after, d.learning, d.learning_action, d.learning_due, d.panel, d.proposed, d.level,
                   d.approved_at, d.sampled, d.sample_checked_at, d.confirmed, r.words as restricted
              from disruption.disruption d
              join access.body o on o.id = d.body
              join access.person a on a.id = d.author
              join mapping.subject_now s on s.id = d.subject
              left join disruption.restricted r on r.disruption = d.id
             where d.reference = :reference
            """;

    private final JdbcClient jdbc;

    DisruptionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            Actor author,
            Subject subject,
            ClassId accessClass,
            DisruptionId id,
            Reference as,
            Claim claim,
            Instant at) {
        written(jdbc.sql("""
                insert into disruption.disruption
                       (recorded_at, since, first_day, last_day, learning_due, class, version, months, id, subject, body,
                        author, reference, kind, state, stage, claimed, pillar, tactic, action, title, narrative, before,
                        after, learning, learning_action, secondary, effects)
                values (:at, :at, :from, :until, :due, :class, 1, :months, :id, :subject, :body, :author, :reference, :kind,
                        :state, :stage, :claimed, :pillar, :tactic, :action, :title, :narrative, :before, :after, :learning,
                        :learningAction, :secondary, :effects)
                """), claim)
                .param("at", utc(at))
                .param("class", accessClass.value())
                .param("id", id.value())
                .param("subject", subject.id().value())
                .param("body", author.unit().value())
                .param("author", author.account().value())
                .param("reference", as.text())
                .param("state", DisruptionState.DRAFT.name())
                .param("stage", Stage.SUPERVISOR.name())
                .param("action", claim.action(), Types.VARCHAR)
                .update();
    }

    /** Whether that version was still the present one. */
    boolean rewrite(DisruptionId id, int version, Claim claim) {
        return written(jdbc.sql("""
                update disruption.disruption
                   set first_day = :from, last_day = :until, learning_due = :due, months = :months, kind = :kind,
                       claimed = :claimed, pillar = :pillar, tactic = :tactic, title = :title, narrative = :narrative,
                       before = :before, after = :after, learning = :learning, learning_action = :learningAction,
                       secondary = :secondary, effects = :effects, version = version + 1
                 where id = :id and version = :version
                """), claim)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static StatementSpec written(StatementSpec sql, Claim claim) {
        var learning = claim.learning();
        return sql.param("from", claim.from())
                .param("until", claim.until())
                .param("due", learning.due(), Types.DATE)
                .param("months", claim.months())
                .param("kind", claim.kind().name())
                .param("claimed", claim.level().name())
                .param("pillar", claim.pillar().name())
                .param("tactic", claim.tactic(), Types.VARCHAR)
                .param("title", claim.title())
                .param("narrative", claim.narrative())
                .param("before", claim.before())
                .param("after", claim.after())
                .param("learning", learning.words())
                .param("learningAction", learning.action())
                .param("secondary", Columns.names(claim.secondary()))
                .param("effects", Columns.names(claim.effects()));
    }

    /**
     * Where a claim goes; {@code level} is what was decided, until then nothing. {@code panel} decides next, on what is
     * {@code proposed} to it.
     */
    record Standing(
            DisruptionState state,
            Stage stage,
            @Nullable OrganisationId panel,
            @Nullable Effect proposed,
            @Nullable Effect level,
            @Nullable Instant approvedAt,
            boolean sampled) {
        static Standing undecided(DisruptionState state) {
            return new Standing(state, Stage.SUPERVISOR, null, null, null, null, false);
        }

        static Standing before(DisruptionState state, Stage stage, OrganisationId panel, @Nullable Effect proposed) {
            return new Standing(state, stage, panel, proposed, null, null, false);
        }

        static Standing approved(DisruptionState state, Stage stage, Effect level, Instant at, boolean sampled) {
            return new Standing(state, stage, null, null, level, at, sampled);
        }

        /** As it was approved, in another state. */
        static Standing later(DisruptionState state, Disruption as) {
            return new Standing(state, as.stage(), null, null, as.level(), as.approvedAt(), as.sampled());
        }

        /** What a step says of it: the level that was decided, or is put to the next. */
        @Nullable
        Effect said() {
            return level == null ? proposed : level;
        }
    }

    /** Whether that version was still the present one: of two who decide at once, one does. */
    boolean move(DisruptionId id, int version, Standing to, Instant at) {
        return jdbc.sql("""
                update disruption.disruption
                   set state = :state, stage = :stage, panel = :panel, proposed = :proposed, level = :level,
                       approved_at = :approved, sampled = :sampled, since = :at,
                       quarter = case when cast(:approved as timestamptz) is null then quarter
                                      else coalesce(quarter, greatest(cast(date_trunc('quarter', last_day) as date),
                                               (select cast(max(q.first_day) + interval '3 months' as date)
                                                  from disruption.quarter q))) end,
                       version = version + 1
                 where id = :id and version = :version
                """)
                        .param("state", to.state().name())
                        .param("stage", to.stage().name())
                        .param(
                                "panel",
                                Optional.ofNullable(to.panel())
                                        .map(OrganisationId::value)
                                        .orElse(null),
                                Types.OTHER)
                        .param("proposed", name(to.proposed()), Types.VARCHAR)
                        .param("level", name(to.level()), Types.VARCHAR)
                        .param(
                                "approved",
                                Optional.ofNullable(to.approvedAt())
                                        .map(Columns::utc)
                                        .orElse(null),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("sampled", to.sampled())
                        .param("at", utc(at))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void sampleChecked(DisruptionId id, Instant at) {
        jdbc.sql("update disruption.disruption set sample_checked_at = :at where id = :id")
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    private static @Nullable String name(@Nullable Effect level) {
        return level == null ? null : level.name();
    }

    /** Without what stands in other tables, which is read apart. */
    Optional<Disruption> find(Reference reference) {
        return jdbc.sql(ONE)
                .param("reference", reference.text())
                .query((row, number) -> disruption(row))
                .optional();
    }

    private static Disruption disruption(ResultSet row) throws SQLException {
        return new Disruption(
                new DisruptionId(Columns.uuid(row, "id")),
                new Reference(row.getString("reference")),
                new ClassId(row.getInt("class")),
                row.getInt("version"),
                DisruptionState.valueOf(row.getString("state")),
                Stage.valueOf(row.getString("stage")),
                new OrganisationId(Columns.uuid(row, "body")),
                row.getString("body_name"),
                new About(
                        new EntityId(Columns.uuid(row, "subject")),
                        row.getString("subject_name"),
                        SubjectAddress.of(
                                EntityKind.of(row.getInt("subject_kind")), row.getString("subject_reference"))),
                new AccountId(Columns.uuid(row, "author")),
                row.getString("author_name"),
                claim(row),
                row.getString("restricted"),
                Optional.ofNullable(Columns.uuid(row, "panel"))
                        .map(OrganisationId::new)
                        .orElse(null),
                Columns.valueOrNull(row, "proposed", Effect.class),
                Columns.valueOrNull(row, "level", Effect.class),
                Columns.instantOrNull(row, "approved_at"),
                row.getBoolean("sampled"),
                Columns.instantOrNull(row, "sample_checked_at"),
                Columns.valueOrNull(row, "confirmed", Effect.class),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(
                DisruptionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                Columns.day(row, "first_day"),
                Columns.day(row, "last_day"),
                Pillar.valueOf(row.getString("pillar")),
                Columns.values(row, "secondary", Pillar.class),
                row.getString("tactic"),
                row.getString("action"),
                row.getString("narrative"),
                Effect.valueOf(row.getString("claimed")),
                Columns.values(row, "effects", CapabilityEffect.class),
                row.getInt("months"),
                row.getString("before"),
                row.getString("after"),
                List.of(),
                List.of(),
                new Learning(
                        row.getString("learning"),
                        row.getString("learning_action"),
                        Columns.dayOrNull(row, "learning_due")));
    }
}
