package occ.work.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import occ.work.Cover;
import occ.work.NewCover;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CoverTable {
    private static final String SELECT = """
        select c.reference, c.absent, a.name as absent_name, c.stand_in, s.name as stand_in_name, c.first_day, c.last_day,
               c.note
          from work.cover c
          join access.person a on a.id = c.absent
          join access.person s on s.id = c.stand_in
         where c.ended_at is null and c.last_day >= :today
        """;

    private final JdbcClient jdbc;

    CoverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Cover> notOver(LocalDate today) {
        return jdbc.sql(SELECT + " order by c.first_day, a.name, c.id")
                .param("today", today)
                .query((row, number) -> cover(row))
                .list();
    }

    List<Cover> standingIn(AccountId standIn, LocalDate today) {
        return jdbc.sql(SELECT + " and c.stand_in = :who and c.first_day <= :today order by a.name")
                .param("today", today)
                .param("who", standIn.value())
                .query((row, number) -> cover(row))
                .list();
    }

    Optional<Cover> find(Reference reference, LocalDate today) {
        return jdbc.sql(SELECT + " and c.reference = :reference")
                .param("today", today)
                .param("reference", reference.text())
                .query((row, number) -> cover(row))
                .optional();
    }

    /** Whether the days meet those of another for the same absentee. */
    boolean overlaps(NewCover cover) {
        return jdbc.sql("""
                select count(*) from work.cover
                 where absent = :absent and ended_at is null and first_day <= :until and last_day >= :from
                """)
                        .param("absent", cover.absent().value())
                        .param("from", cover.from())
                        .param("until", cover.until())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(NewCover cover, Actor by, Instant at) {
        jdbc.sql("""
                insert into work.cover (arranged_at, first_day, last_day, id, absent, stand_in, arranged_by, reference, note)
                values (:at, :from, :until, :id, :absent, :stand_in, :by, :reference, :note)
                """)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("from", cover.from())
                .param("until", cover.until())
                .param("id", Uuid7.at(at))
                .param("absent", cover.absent().value())
                .param("stand_in", cover.standIn().value())
                .param("by", by.account().value())
                .param("reference", Reference.next("CVR").text())
                .param("note", cover.note())
                .update();
    }

    void end(Reference reference, Actor by, Instant at) {
        jdbc.sql(
                        "update work.cover set ended_at = :at, ended_by = :by where reference = :reference and ended_at is null")
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("by", by.account().value())
                .param("reference", reference.text())
                .update();
    }

    private static Cover cover(ResultSet row) throws SQLException {
        return new Cover(
                new Reference(row.getString("reference")),
                new AccountId(row.getObject("absent", UUID.class)),
                row.getString("absent_name"),
                new AccountId(row.getObject("stand_in", UUID.class)),
                row.getString("stand_in_name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("note"));
    }
}
