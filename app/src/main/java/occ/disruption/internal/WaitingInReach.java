package occ.disruption.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import occ.access.Access;
import occ.access.Organisation;
import occ.access.Organisations;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.disruption.Disruption.About;
import occ.disruption.DisruptionState;
import occ.disruption.Effect;
import occ.disruption.Prosecution.Kind;
import occ.disruption.WaitingDisruptions;
import occ.faces.pages.DateWords;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.mapping.SubjectAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits where the actor supervises, what came back to them, and hearings ahead: read in one statement, for it is asked on each look at work. */
@Component
class WaitingInReach implements WaitingDisruptions {
    /** For how many days hearings stand in the work of whoever wrote the disruption. */
    private static final int DAYS_AHEAD = 14;

    private static final String WAITING = """
            with waiting as (
                select d.id, d.since, d.since as first, '' as said, cast(null as date) as due, 'SUPERVISE' as todo
                  from disruption.disruption d
                 where d.state = 'SUBMITTED' and d.body = any (:supervised) and d.author <> :me
                union all
                select d.id, d.since, d.since, coalesce((select s.words from disruption.step s
                                                          where s.disruption = d.id and s.state = 'RETURNED'
                                                          order by s.at desc limit 1), ''), null, 'ANSWER'
                  from disruption.disruption d
                 where d.state = 'RETURNED' and d.author = :me
                union all
                select d.id, d.since, min(f.due), '', min(f.due), 'LOOK_AGAIN'
                  from disruption.disruption d
                  join disruption.follow_up f on f.disruption = d.id and f.checked_at is null and f.due <= :today
                 where d.state = any (:counted) and d.body = any (:supervised) and d.author <> :me
                 group by d.id
                union all
                select d.id, d.since, min(v.on_day), '', min(v.on_day), 'HEARING'
                  from disruption.prosecution_event v
                  join disruption.disruption d on d.id = v.disruption and d.author = :me
                 where v.kind = 'HEARING' and v.on_day between :today and :today + cast(:ahead as integer)
                   and not exists (select from disruption.prosecution_event e
                                    where e.prosecution = v.prosecution and e.kind = any (:ends))
                 group by d.id
            ), placed as (
                select w.*, count(*) over (partition by w.todo) as alike,
                       row_number() over (partition by w.todo order by w.first, w.id) as place
                  from waiting w
            )
            select w.todo, w.alike, w.since, w.said, w.due, d.reference, d.title, coalesce(d.level, d.claimed) as level,
                   o.name as body_name, s.id as subject, s.name as subject_name, s.kind as subject_kind,
                   s.reference as subject_reference
              from placed w
              join disruption.disruption d on d.id = w.id
              join access.body o on o.id = d.body
              join mapping.subject_now s on s.id = d.subject
             where w.place <= :most
             order by w.todo, w.place
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final Organisations organisations;
    private final Transactions transactions;
    private final Trail trail;
    private final Clock clock;

    WaitingInReach(
            JdbcClient jdbc,
            Access access,
            Organisations organisations,
            Transactions transactions,
            Trail trail,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.organisations = organisations;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<Waiting> of(Actor actor, int mostOfEach) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            var waiting = read(actor, mostOfEach);
            if (!waiting.isEmpty()) {
                var subjects =
                        waiting.stream().map(one -> one.about().id()).distinct().toList();
                trail.append(
                        actor,
                        Entry.of(Operation.CONSULTATION, "disruption.waiting-read", subjects)
                                .counting(waiting.size()));
            }
            return waiting;
        });
    }

    private List<Waiting> read(Actor actor, int most) {
        return jdbc.sql(WAITING)
                .param("supervised", supervised(actor))
                .param("me", actor.account().value())
                .param("today", DateWords.today(clock.instant()))
                .param("ahead", DAYS_AHEAD)
                .param(
                        "ends",
                        Columns.names(
                                Arrays.stream(Kind.values()).filter(Kind::ends).toList()))
                .param("counted", Columns.names(DisruptionState.counted()))
                .param("most", most)
                .query((row, number) -> waiting(row))
                .list();
    }

    /** Bodies of which the actor supervises what is claimed; none for most. */
    private UUID[] supervised(Actor actor) {
        return access.may(actor, Verb.SUPERVISE_DISRUPTIONS)
                ? organisations.all().stream()
                        .map(Organisation::id)
                        .filter(body -> access.may(actor, Verb.SUPERVISE_DISRUPTIONS, body))
                        .map(OrganisationId::value)
                        .toArray(UUID[]::new)
                : new UUID[0];
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                Todo.valueOf(row.getString("todo")),
                row.getLong("alike"),
                new Reference(row.getString("reference")),
                new About(
                        new EntityId(Columns.uuid(row, "subject")),
                        row.getString("subject_name"),
                        SubjectAddress.of(
                                EntityKind.of(row.getInt("subject_kind")), row.getString("subject_reference"))),
                row.getString("title"),
                row.getString("body_name"),
                Effect.valueOf(row.getString("level")),
                Columns.instant(row, "since"),
                row.getString("said"),
                Columns.dayOrNull(row, "due"));
    }
}
