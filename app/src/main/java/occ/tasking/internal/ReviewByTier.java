package occ.tasking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.access.Organisations;
import occ.adequacy.MustAct;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.mapping.MappingClocks;
import occ.mapping.Reviews;
import occ.mapping.StandingChanged;
import occ.tasking.ResponseChanged;
import occ.tasking.Situation;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which tier was decided says how often a subject is reviewed, and who leads or owns it says who reviews it. A higher
 * tier counts from the last review; where its interval is over already, the review is due on the day of the decision.
 */
@Component
class ReviewByTier {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SituationTable situations;
    private final Reviews reviews;
    private final Organisations organisations;
    private final JdbcClient jdbc;

    ReviewByTier(SituationTable situations, Reviews reviews, Organisations organisations, JdbcClient jdbc) {
        this.situations = situations;
        this.reviews = reviews;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    /** The review that is due next: since when its interval counts, mapping or the last review, and whom it waits for. */
    private record Next(EntityId subject, Instant since, Instant due, MustAct mustAct) {}

    // Before the register writes down by when the review is due.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ResponseChanged changed) {
        keep(changed.by(), changed.subjects());
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(StandingChanged changed) {
        if (changed.to() != null && changed.to().isOnTheMap()) {
            keep(changed.by(), changed.subjects());
        }
    }

    private void keep(Actor actor, List<EntityId> subjects) {
        var all = situations.of(subjects);
        for (var next : waiting(subjects)) {
            var about = all.get(next.subject());
            if (about != null) {
                keep(actor, about, next);
            }
        }
    }

    private void keep(Actor actor, Situation about, Next next) {
        var due = due(about, next);
        var mustAct = mustAct(about).orElse(next.mustAct());
        if (!new AsAt(due).instant(Instant.EPOCH).equals(next.due()) || !mustAct.equals(next.mustAct())) {
            reviews.dueBy(actor, about.subject(), due, mustAct);
        }
    }

    private static LocalDate due(Situation about, Next next) {
        var level = about.level();
        if (level == null) {
            return day(next.due().minusSeconds(1));
        }
        var byTier = MappingClocks.LOCAL_DEFAULT.reviewDue(level.tier(), day(next.since()));
        var decided = day(level.since());
        return byTier.isBefore(decided) ? decided : byTier;
    }

    private Optional<MustAct> mustAct(Situation about) {
        var lead = about.lead();
        if (lead != null && lead.isAccepted()) {
            return Optional.of(
                    new MustAct(lead.officer().name(), null, lead.officer().account()));
        }
        return Optional.ofNullable(about.owner()).map(owner -> {
            var body = organisations.get(owner.body());
            return new MustAct("Owner, " + body.name(), body.id(), null);
        });
    }

    private List<Next> waiting(Collection<EntityId> subjects) {
        return jdbc.sql("""
                select subject, started_at, due_at, act, body, account
                  from adequacy.running
                 where rule = 'mapping.review' and subject = any(:subjects)
                """)
                .param("subjects", Columns.keys(subjects))
                .query((row, number) -> next(row))
                .list();
    }

    private static Next next(ResultSet row) throws SQLException {
        var body = row.getObject("body", UUID.class);
        var account = row.getObject("account", UUID.class);
        return new Next(
                new EntityId(Columns.uuid(row, "subject")),
                Columns.instant(row, "started_at"),
                Columns.instant(row, "due_at"),
                new MustAct(
                        row.getString("act"),
                        body == null ? null : new OrganisationId(body),
                        account == null ? null : new AccountId(account)));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(LONDON).toLocalDate();
    }
}
