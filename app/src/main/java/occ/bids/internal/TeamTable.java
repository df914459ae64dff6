package occ.bids.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.bids.Bid;
import occ.bids.BidId;
import occ.bids.Team;
import occ.bids.TeamSpan;
import occ.bids.Teams.NewTeam;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.Identifier;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TeamTable {
    private static final String TEAM = """
        select t.id, t.reference, t.name, t.assets, t.body, o.name as body_name
          from bids.team t
          join access.body o on o.id = t.body
        """;
    private static final String SPAN = """
        select t.reference as team, x.first_day, x.last_day, coalesce(s.name, :not_available) as words, b.reference as bid, x.reference
          from bids.team_span x
          join bids.team t on t.id = x.team
          left join bids.team_given g on g.span = x.id
          left join bids.bid b on b.id = g.bid
          left join mapping.subject_now s on s.id = b.subject
         where x.ended_at is null
        """;

    private final JdbcClient jdbc;

    TeamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Stored(UUID id, Team team) {}

    List<Team> all() {
        return jdbc.sql(TEAM + " order by o.name, t.name")
                .query((row, number) -> team(row))
                .list();
    }

    /** Waits for whoever gives the same team at this moment. */
    Optional<Stored> findToGive(Reference reference) {
        return jdbc.sql(TEAM + " where t.reference = :reference for update of t")
                .param("reference", reference.text())
                .query((row, number) -> new Stored(Columns.uuid(row, "id"), team(row)))
                .optional();
    }

    boolean isNamed(NewTeam team) {
        return jdbc.sql("select count(*) from bids.team where body = :body and name = :name")
                        .param("body", team.body().id().value())
                        .param("name", team.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void add(NewTeam team, Actor by, Instant at) {
        jdbc.sql("""
                insert into bids.team (added_at, id, body, added_by, reference, name, assets)
                values (:at, :id, :body, :by, :reference, :name, :assets)
                """)
                .param("at", Columns.utc(at))
                .param("id", Uuid7.at(at))
                .param("body", team.body().id().value())
                .param("by", by.account().value())
                .param("reference", Reference.next("TEA").text())
                .param("name", team.name())
                .param("assets", Columns.names(team.assets()))
                .update();
    }

    /** Answers with the key of the days. */
    UUID occupy(UUID team, LocalDate first, LocalDate last, Actor by, Instant at) {
        var id = Uuid7.at(at);
        jdbc.sql("""
                insert into bids.team_span (set_at, first_day, last_day, id, team, set_by, reference)
                values (:at, :first, :last, :id, :team, :by, :reference)
                """)
                .param("at", Columns.utc(at))
                .param("first", first)
                .param("last", last)
                .param("id", id)
                .param("team", team)
                .param("by", by.account().value())
                .param("reference", Reference.next("SPN").text())
                .update();
        return id;
    }

    void give(UUID span, Bid bid, Instant at) {
        jdbc.sql("insert into bids.team_given (given_at, class, span, bid) values (:at, :class, :span, :bid)")
                .param("at", Columns.utc(at))
                .param("class", bid.accessClass().value())
                .param("span", span)
                .param("bid", bid.id().value())
                .update();
    }

    /** With what each is given to, as far as the reader may know. */
    List<TeamSpan> notFree(LocalDate first, LocalDate last) {
        return jdbc.sql(SPAN + " and x.first_day <= :last and x.last_day >= :first order by x.first_day, t.name, x.id")
                .param("first", first)
                .param("last", last)
                .param("not_available", TeamSpan.NOT_AVAILABLE)
                .query((row, number) -> span(row))
                .list();
    }

    /** What is not free, whose it is, and what it is given to, if the reader may see that. */
    record Held(OrganisationId body, List<Identifier> given) {}

    Optional<Held> find(Reference reference) {
        return jdbc.sql("""
                select t.body, b.id as bid, b.subject
                  from bids.team_span x
                  join bids.team t on t.id = x.team
                  left join bids.team_given g on g.span = x.id
                  left join bids.bid b on b.id = g.bid
                 where x.reference = :reference and x.ended_at is null
                """)
                .param("reference", reference.text())
                .query((row, number) -> held(row))
                .optional();
    }

    private static Held held(ResultSet row) throws SQLException {
        var bid = row.getObject("bid", UUID.class);
        return new Held(
                new OrganisationId(Columns.uuid(row, "body")),
                bid == null ? List.of() : List.of(new BidId(bid), new EntityId(Columns.uuid(row, "subject"))));
    }

    void end(Reference reference, Instant at) {
        jdbc.sql("update bids.team_span set ended_at = :at where reference = :reference and ended_at is null")
                .param("at", Columns.utc(at))
                .param("reference", reference.text())
                .update();
    }

    private static Team team(ResultSet row) throws SQLException {
        return new Team(
                new Reference(row.getString("reference")),
                row.getString("name"),
                Columns.assets(row, "assets"),
                new OrganisationId(Columns.uuid(row, "body")),
                row.getString("body_name"));
    }

    private static TeamSpan span(ResultSet row) throws SQLException {
        var bid = row.getString("bid");
        return new TeamSpan(
                new Reference(row.getString("reference")),
                new Reference(row.getString("team")),
                Columns.day(row, "first_day"),
                Columns.day(row, "last_day"),
                row.getString("words"),
                bid == null ? null : new Reference(bid));
    }
}
