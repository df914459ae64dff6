package occ.mapping.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import occ.kernel.EntityId;
import occ.pole.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The little that a list of members says of each person besides the membership. */
@Component
class PersonFacts {
    static final PersonFact NOTHING = new PersonFact(null, null);

    private final JdbcClient jdbc;

    PersonFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record PersonFact(@Nullable String whereNow, @Nullable LocalDate birthDate) {}

    /** The newest of what was known then; where birth dates compete, the latest one, so that a child is guarded. */
    Map<EntityId, PersonFact> of(Collection<EntityId> people, Instant at) {
        var facts = new HashMap<EntityId, PersonFact>();
        jdbc.sql("""
                select subject,
                       (array_agg(value_text order by recorded_at desc) filter (where predicate = :custody))[1] as custody,
                       max(value_date) filter (where predicate = :born) as born
                  from pole.statement_known
                 where subject = any(:people) and predicate in (:custody, :born)
                   and recorded_at <= :at and (superseded_at is null or superseded_at > :at)
                 group by subject
                """)
                .param("custody", Predicate.CUSTODY.code())
                .param("born", Predicate.BIRTH_DATE.code())
                .param("people", people.stream().map(EntityId::value).toArray(UUID[]::new))
                .param("at", Utc.at(at))
                .query(row -> {
                    facts.put(
                            new EntityId(row.getObject("subject", UUID.class)),
                            new PersonFact(row.getString("custody"), row.getObject("born", LocalDate.class)));
                });
        return facts;
    }
}
