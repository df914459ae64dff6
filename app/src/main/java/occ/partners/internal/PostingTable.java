package occ.partners.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Uuid7;
import occ.partners.EmbeddedOfficers.Post;
import occ.reference.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PostingTable {
    private final JdbcClient jdbc;

    PostingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The present posting, or the vacancy since the last one, with what the last one handed over. */
    Post post(Region region) {
        return jdbc.sql("""
                select now.starts_at, officer.name as officer, before.ended_at, before.handover, former.name as former
                  from (select 1) as always
                  left join partners.posting now on now.region = :region and now.ended_at is null
                  left join access.person officer on officer.id = now.officer
                  left join lateral (select p.ended_at, p.handover, p.officer from partners.posting p
                                      where p.region = :region and p.ended_at is not null
                                      order by p.ended_at desc limit 1) before on true
                  left join access.person former on former.id = before.officer
                """)
                .param("region", region.code())
                .query((row, number) -> {
                    var began = Utc.readOrNone(row, "starts_at");
                    return new Post(
                            region,
                            row.getString("officer"),
                            began == null ? Utc.readOrNone(row, "ended_at") : began,
                            row.getString("handover"),
                            row.getString("former"));
                })
                .single();
    }

    Optional<AccountId> officer(Region region) {
        return jdbc.sql("select officer from partners.posting where region = :region and ended_at is null")
                .param("region", region.code())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    void end(Region region, String handover, AccountId by, Instant at) {
        jdbc.sql("""
                update partners.posting
                   set ended_at = :at, ended_by = :by, handover = :handover
                 where region = :region and ended_at is null
                """)
                .param("at", Utc.at(at))
                .param("by", by.value())
                .param("handover", handover)
                .param("region", region.code())
                .update();
    }

    void begin(Region region, AccountId officer, AccountId by, Instant at) {
        jdbc.sql("""
                insert into partners.posting (starts_at, id, officer, posted_by, region)
                values (:at, :id, :officer, :by, :region)
                """)
                .param("at", Utc.at(at))
                .param("id", Uuid7.at(at))
                .param("officer", officer.value())
                .param("by", by.value())
                .param("region", region.code())
                .update();
    }
}
