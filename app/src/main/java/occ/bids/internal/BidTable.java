package occ.bids.internal;

import static occ.bids.internal.Columns.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import occ.bids.Bid;
import occ.bids.Bid.About;
import occ.bids.BidId;
import occ.bids.BidLevel;
import occ.bids.BidState;
import occ.bids.BidText;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class BidTable {
    private static final String BID = """
            select b.id, b.reference, b.class, b.version, b.state, b.level, b.body, o.name as body_name, b.subject,
                   s.kind, s.reference as subject_reference, s.name as subject_name, b.author, a.name as author_name, b.unit, u.name as unit_name, b.objective, b.grounds, b.assets, b.first_day,
                   b.last_day, b.cost, b.authorities, b.risks, b.exit, b.if_declined, b.alternatives
              from bids.bid b
              join access.body o on o.id = b.body
              join access.body u on u.id = b.unit
              join access.person a on a.id = b.author
              join mapping.subject_now s on s.id = b.subject
             where b.reference = :reference
            """;

    private final JdbcClient jdbc;

    BidTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a bid stands on being written. */
    record Place(BidLevel level, OrganisationId body, ClassId accessClass) {}

    void add(Actor author, Subject subject, Place place, BidId id, Reference reference, BidText text, Instant at) {
        written(jdbc.sql("""
                insert into bids.bid
                       (recorded_at, since, first_day, last_day, class, version, cost, id, subject, body, author, unit,
                        reference, state, level, objective, grounds, authorities, risks, exit, if_declined,
                        alternatives, assets)
                values (:at, :at, :from, :until, :class, 1, :cost, :id, :subject, :body, :author, :unit, :reference,
                        :state, :level, :objective, :grounds, :authorities, :risks, :exit, :declined, :alternatives,
                        :assets)
                """), text)
                .param("at", utc(at))
                .param("class", place.accessClass().value())
                .param("id", id.value())
                .param("subject", subject.id().value())
                .param("body", place.body().value())
                .param("author", author.account().value())
                .param("unit", author.unit().value())
                .param("reference", reference.text())
                .param("state", BidState.DRAFT.name())
                .param("level", place.level().name())
                .update();
    }

    /** Whether that version was still the present one. */
    boolean rewrite(BidId id, int version, BidText text) {
        return written(jdbc.sql("""
                update bids.bid
                   set first_day = :from, last_day = :until, cost = :cost, objective = :objective, grounds = :grounds,
                       authorities = :authorities, risks = :risks, exit = :exit, if_declined = :declined,
                       alternatives = :alternatives, assets = :assets, version = version + 1
                 where id = :id and version = :version
                """), text)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec sql, BidText text) {
        return sql.param("from", text.from())
                .param("until", text.until())
                .param("cost", text.cost())
                .param("objective", text.objective())
                .param("grounds", text.grounds())
                .param("authorities", text.authorities())
                .param("risks", text.risks())
                .param("exit", text.exit())
                .param("declined", text.ifDeclined())
                .param("alternatives", text.alternatives())
                .param("assets", Columns.names(text.assets()));
    }

    /** Where a bid goes: {@code until} is the day until which it is deferred. */
    record Standing(
            BidState state,
            BidLevel level,
            OrganisationId body,
            @Nullable LocalDate until) {}

    /** Whether that version was still the present one: of two who decide at once, one does. */
    boolean move(BidId id, int version, Standing to, Instant at) {
        return jdbc.sql("""
                update bids.bid
                   set state = :state, level = :level, body = :body, until = :until, since = :at, version = version + 1
                 where id = :id and version = :version
                """)
                        .param("state", to.state().name())
                        .param("level", to.level().name())
                        .param("body", to.body().value())
                        .param("until", to.until(), Types.DATE)
                        .param("at", utc(at))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Without its scores and steps, which are read apart. */
    Optional<Bid> find(Reference reference) {
        return jdbc.sql(BID)
                .param("reference", reference.text())
                .query((row, number) -> bid(row))
                .optional();
    }

    private static Bid bid(ResultSet row) throws SQLException {
        return new Bid(
                new BidId(Columns.uuid(row, "id")),
                new Reference(row.getString("reference")),
                new ClassId(row.getInt("class")),
                row.getInt("version"),
                BidState.valueOf(row.getString("state")),
                BidLevel.valueOf(row.getString("level")),
                new OrganisationId(Columns.uuid(row, "body")),
                row.getString("body_name"),
                new About(
                        new EntityId(Columns.uuid(row, "subject")),
                        row.getString("subject_name"),
                        SubjectAddress.of(EntityKind.of(row.getInt("kind")), row.getString("subject_reference"))),
                new AccountId(Columns.uuid(row, "author")),
                row.getString("author_name"),
                new OrganisationId(Columns.uuid(row, "unit")),
                row.getString("unit_name"),
                text(row),
                null,
                List.of());
    }

    private static BidText text(ResultSet row) throws SQLException {
        return new BidText(
                row.getString("objective"),
                row.getString("grounds"),
                Columns.assets(row, "assets"),
                Columns.day(row, "first_day"),
                Columns.day(row, "last_day"),
                row.getInt("cost"),
                row.getString("authorities"),
                row.getString("risks"),
                row.getString("exit"),
                row.getString("if_declined"),
                row.getString("alternatives"));
    }
}
