package occ.operations.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import occ.access.AccessClasses;
import occ.adequacy.AdequacyRule;
import occ.adequacy.Clocks;
import occ.adequacy.MustAct;
import occ.adequacy.OwedClocks;
import occ.faces.pages.DateWords;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.OrganisationId;
import occ.operations.OperationRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clock of authorities: it runs to the first day on which one of an open operation against a subject ends. What fewer may
 * read than the subject itself moves no clock, as the clock would tell of it.
 */
@Component
class AuthorityClock implements OwedClocks {
    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final AccessClasses classes;
    private final Clock clock;

    AuthorityClock(JdbcClient jdbc, Clocks clocks, AccessClasses classes, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.classes = classes;
        this.clock = clock;
    }

    private record Running(
            EntityId subject,
            ClassId subjectClass,
            ClassId accessClass,
            LocalDate due,
            OrganisationId body,
            AccountId lead,
            String leadName) {}

    void set(Actor actor, EntityId subject) {
        var first = first(List.of(subject)).get(subject);
        if (first == null) {
            clocks.stop(actor, OperationRules.AUTHORITY.key(), List.of(subject));
        } else {
            clocks.start(actor, List.of(running(first)));
        }
    }

    private Map<EntityId, Running> first(Collection<EntityId> subjects) {
        var first = new LinkedHashMap<EntityId, Running>();
        running(subjects).stream()
                .filter(one -> classes.readByAllWhoRead(one.subjectClass()).contains(one.accessClass()))
                .forEach(one -> first.putIfAbsent(one.subject(), one));
        return first;
    }

    /** Of each subject, the first to end on top. */
    private List<Running> running(Collection<EntityId> subjects) {
        return jdbc.sql("""
                select o.subject, s.class as subject_class, a.class, a.due, o.body, o.lead, p.name
                  from operations.operation o
                  join operations.authority a on a.operation = o.id and a.ended_on is null
                  join mapping.subject_now s on s.id = o.subject
                  join access.person p on p.id = o.lead
                 where o.subject = any (:subjects) and o.state <> 'CLOSED'
                 order by a.due, a.id
                """)
                .param("subjects", subjects.stream().map(EntityId::value).toArray(UUID[]::new))
                .query((row, number) -> new Running(
                        new EntityId(Columns.uuid(row, "subject")),
                        new ClassId(row.getInt("subject_class")),
                        new ClassId(row.getInt("class")),
                        Columns.day(row, "due"),
                        new OrganisationId(Columns.uuid(row, "body")),
                        new AccountId(Columns.uuid(row, "lead")),
                        row.getString("name")))
                .list();
    }

    private Clocks.Clock running(Running one) {
        return new Clocks.Clock(
                one.subject(),
                one.subjectClass(),
                OperationRules.AUTHORITY,
                clock.instant(),
                end(one),
                new MustAct(one.leadName() + ", who leads the operation", one.body(), one.lead()));
    }

    private static Instant end(Running one) {
        return one.due().plusDays(1).atStartOfDay(DateWords.LONDON).toInstant();
    }

    @Override
    public Set<AdequacyRule> rules() {
        return Set.of(OperationRules.AUTHORITY);
    }

    @Override
    public List<Owed> of(Collection<EntityId> subjects) {
        return first(subjects).entrySet().stream()
                .map(entry -> new Owed(entry.getKey(), OperationRules.AUTHORITY, end(entry.getValue())))
                .toList();
    }
}
