package occ.mapping.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.EntityId;
import occ.kernel.Uuid7;
import occ.mapping.CommunityImpact;
import occ.mapping.CommunityImpact.Level;
import occ.mapping.CommunityImpacts.Assessed;
import occ.mapping.Subject;
import occ.reference.Area;
import occ.reference.Areas;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ImpactTable {
    private final JdbcClient jdbc;

    ImpactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Assessed> of(EntityId subject, Instant at) {
        return jdbc.sql("""
            select i.subject, i.place, i.level, i.statement, i.review_on, i.recorded_at, p.name as by
              from mapping.community_impact i
              join access.person p on p.id = i.recorded_by
             where i.subject = :subject
               and i.recorded_at <= :at and (i.superseded_at is null or i.superseded_at > :at)
             order by i.level desc, i.place
            """)
                .param("subject", subject.value())
                .param("at", Utc.at(at))
                .query(ImpactTable::assessed)
                .list();
    }

    int version(EntityId subject, Area place) {
        return jdbc.sql("select count(*) from mapping.community_impact where subject = :subject and place = :place")
                .param("subject", subject.value())
                .param("place", place.key())
                .query(Integer.class)
                .single();
    }

    boolean end(EntityId subject, Area place, Instant at) {
        return jdbc.sql("""
            update mapping.community_impact
               set superseded_at = :at
             where subject = :subject and place = :place and superseded_at is null
            """)
                        .param("at", Utc.at(at))
                        .param("subject", subject.value())
                        .param("place", place.key())
                        .update()
                == 1;
    }

    void replace(Subject subject, CommunityImpact impact, AccountId by, Instant at) {
        end(subject.id(), impact.place(), at);
        jdbc.sql("""
            insert into mapping.community_impact
                   (recorded_at, class, level, review_on, id, subject, recorded_by, place, statement)
            values (:at, :class, :level, :reviewOn, :id, :subject, :by, :place, :statement)
            """)
                .param("at", Utc.at(at))
                .param("class", subject.accessClass().value())
                .param("level", impact.level().ordinal())
                .param("reviewOn", impact.reviewOn())
                .param("id", Uuid7.at(at))
                .param("subject", subject.id().value())
                .param("by", by.value())
                .param("place", impact.place().key())
                .param("statement", impact.statement())
                .update();
    }

    private static Assessed assessed(ResultSet row, int number) throws SQLException {
        return new Assessed(impact(row), Utc.read(row, "recorded_at"), row.getString("by"));
    }

    private static CommunityImpact impact(ResultSet row) throws SQLException {
        return new CommunityImpact(
                new EntityId(row.getObject("subject", UUID.class)),
                Areas.standard().withKey(row.getString("place")).orElseThrow(),
                Level.values()[row.getInt("level")],
                row.getString("statement"),
                row.getObject("review_on", LocalDate.class));
    }
}
