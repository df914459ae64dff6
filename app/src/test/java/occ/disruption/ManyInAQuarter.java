package occ.disruption;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.mapping.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many approved disruptions of one quarter, written into the tables: by deeds they would take minutes. */
final class ManyInAQuarter {
    private static final List<Effect> LEVELS = List.of(
            Effect.MINOR, Effect.MINOR, Effect.MINOR, Effect.MODERATE, Effect.NONE, Effect.MAJOR, Effect.NEGATIVE);
    private static final List<String> OUTCOMES = List.of("arrests", "arrests", "cocaine", "cash-seized", "phones");

    private final JdbcClient owner;
    private final Random random = new Random(7);

    ManyInAQuarter(DataSource owner) {
        this.owner = JdbcClient.create(owner);
    }

    void make(int count, Quarter quarter, List<Subject> subjects, UUID author) {
        var bodies = bodies();
        for (var number = 0; number < count; number++) {
            // Most are of few bodies, so that some bodies have numbers to publish and others none.
            var body = bodies.get(Math.min(random.nextInt(bodies.size()), random.nextInt(bodies.size())));
            var subject = subjects.get(random.nextInt(subjects.size()));
            make(
                    Uuid7.at(Instant.EPOCH.plusSeconds(number)),
                    subject,
                    body,
                    author,
                    quarter.firstDay().plusDays(random.nextInt(80)));
        }
    }

    private List<UUID> bodies() {
        return owner.sql("select id from access.organisation where kind in ('FORCE', 'REGION') order by key limit 20")
                .query(UUID.class)
                .list();
    }

    private void make(UUID id, Subject subject, UUID body, UUID author, LocalDate day) {
        var level = LEVELS.get(random.nextInt(LEVELS.size()));
        owner.sql("""
                insert into disruption.disruption (recorded_at, since, approved_at, first_day, last_day, quarter, class, version,
                       months, id, subject, body, author, reference, kind, state, stage, claimed, level, pillar, title, narrative,
                       before, after, learning, learning_action, secondary, effects)
                select :at, :at, :at, :day, :day, date_trunc('quarter', cast(:day as date)), e.class, 1, 1, :id, e.id, :body,
                       :author, :reference, 'EVENT', 'APPROVED', 'SUPERVISOR', :level, :level, :pillar, 'Made', 'Made', '', '',
                       '', '', '{}', '{}'
                  from pole.entity e
                 where e.id = :subject
                """)
                .param("at", day.atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("day", day)
                .param("id", id)
                .param("body", body)
                .param("author", author)
                .param("reference", Reference.next("DSR").text())
                .param("level", level.name())
                .param("pillar", Pillar.values()[Math.min(random.nextInt(4), random.nextInt(4))].name())
                .param("subject", subject.id().value())
                .update();
        if (random.nextBoolean()) {
            owner.sql("""
                    insert into disruption.achieved (class, place, overseas, quantity, disruption, type, detail)
                    select d.class, 1, false, :quantity, d.id, :type, '' from disruption.disruption d where d.id = :id
                    """)
                    .param("quantity", 1 + random.nextInt(40))
                    .param("type", OUTCOMES.get(random.nextInt(OUTCOMES.size())))
                    .param("id", id)
                    .update();
        }
    }

    /** So many were looked at again in the quarter, each found to be a step less or as it was. */
    void lookAgain(int count, Quarter quarter) {
        owner.sql("""
                insert into disruption.follow_up (checked_at, due, class, number, disruption, by, finding, level, words)
                select :at, :day, d.class, 1, d.id, d.author, case when n % 3 = 0 then 'DOWNGRADED' else 'CONFIRMED' end,
                       case when n % 3 = 0 then 'MINOR' end, ''
                  from (select d.*, row_number() over (order by d.id) as n
                          from disruption.disruption d
                         where d.quarter = :quarter and d.level = 'MODERATE' and d.state = 'APPROVED') d
                 where n <= :count
                """)
                .param("at", quarter.lastDay().atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("day", quarter.lastDay())
                .param("quarter", quarter.firstDay())
                .param("count", count)
                .update();
    }

    /** As a quarter stands that was locked before anything was measured. */
    void unmeasured(Quarter quarter, UUID by) {
        owner.sql("insert into disruption.quarter (closed_at, first_day, closed_by) values (:at, :day, :by)")
                .param("at", quarter.lastDay().plusDays(20).atStartOfDay().atOffset(ZoneOffset.UTC))
                .param("day", quarter.firstDay())
                .param("by", by)
                .update();
        owner.sql("""
                insert into disruption.published (quarter, place, heading, name, counts)
                values (:day, 0, 'Pillar', 'Pursue', '{4,5,6,7,8,30}'), (:day, 1, 'Pillar', 'All', '{4,5,6,7,8,30}')
                """).param("day", quarter.firstDay()).update();
    }
}
