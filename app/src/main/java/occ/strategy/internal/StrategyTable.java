package occ.strategy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.kernel.Theme;
import occ.kernel.Uuid7;
import occ.strategy.ControlStrategy;
import occ.strategy.Priority;
import occ.strategy.Strategies.NewStrategy;
import occ.strategy.StrategyState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StrategyTable {
    private static final String SELECT = """
        select s.*, o.name as body_name, a.name as author_name,
               (select name from access.person where id = s.approver) as approver_name
          from strategy.control_strategy s
          join access.body o on o.id = s.body
          join access.person a on a.id = s.author
        """;

    private static final String ID = "(select id from strategy.control_strategy where reference = :reference)";

    private final JdbcClient jdbc;

    StrategyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ControlStrategy> all() {
        var priorities = new HashMap<UUID, List<Priority>>();
        jdbc.sql("select * from strategy.priority order by strategy, rank").query(row -> {
            priorities
                    .computeIfAbsent(row.getObject("strategy", UUID.class), _ -> new ArrayList<>())
                    .add(priority(row));
        });
        return jdbc.sql(SELECT + " order by s.state <> 'IN_FORCE', o.name, s.first_day desc, s.id")
                .query((row, number) ->
                        strategy(row, priorities.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    Optional<ControlStrategy> find(Reference reference) {
        return jdbc.sql(SELECT + " where s.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> strategy(row, priorities(row.getObject("id", UUID.class))))
                .optional();
    }

    Optional<ControlStrategy> inForce(OrganisationId body, LocalDate today) {
        return jdbc.sql(SELECT + " where s.body = :body and s.state = 'IN_FORCE' and s.last_day >= :today")
                .param("body", body.value())
                .param("today", today)
                .query((row, number) -> strategy(row, priorities(row.getObject("id", UUID.class))))
                .optional();
    }

    Reference begin(NewStrategy asked, Actor by, Instant at) {
        var reference = Reference.next("CST");
        jdbc.sql("""
                insert into strategy.control_strategy
                       (begun_at, first_day, last_day, version, id, body, author, reference, state, summary)
                values (:at, :from, :until, 1, :id, :body, :by, :reference, 'DRAFT', :summary)
                """)
                .param("at", utc(at))
                .param("from", asked.from())
                .param("until", asked.until())
                .param("id", Uuid7.at(at))
                .param("body", asked.body().id().value())
                .param("by", by.account().value())
                .param("reference", reference.text())
                .param("summary", asked.summary())
                .update();
        return reference;
    }

    /** Whether that version was still the present one. */
    boolean claim(ControlStrategy strategy, int version) {
        return jdbc.sql("""
                update strategy.control_strategy set version = version + 1
                 where reference = :reference and version = :version
                """)
                        .param("reference", strategy.reference().text())
                        .param("version", version)
                        .update()
                == 1;
    }

    void rewrite(ControlStrategy strategy, NewStrategy asked) {
        jdbc.sql("""
                update strategy.control_strategy
                   set first_day = :from, last_day = :until, body = :body, summary = :summary
                 where reference = :reference
                """)
                .param("from", asked.from())
                .param("until", asked.until())
                .param("body", asked.body().id().value())
                .param("summary", asked.summary())
                .param("reference", strategy.reference().text())
                .update();
    }

    /** In the order given, which is their rank. */
    void setPriorities(ControlStrategy strategy, List<Priority> priorities) {
        jdbc.sql("delete from strategy.priority where strategy = " + ID)
                .param("reference", strategy.reference().text())
                .update();
        var rank = 0;
        for (var one : priorities) {
            rank++;
            jdbc.sql("""
                    insert into strategy.priority (rank, strategy, theme, words, pursue, protect, prevent, prepare)
                    values (:rank, %s, :theme, :words, :pursue, :protect, :prevent, :prepare)
                    """.formatted(ID))
                    .param("rank", rank)
                    .param("reference", strategy.reference().text())
                    .param("theme", one.theme().name())
                    .param("words", one.words())
                    .param("pursue", one.intent(Pillar.PURSUE))
                    .param("protect", one.intent(Pillar.PROTECT))
                    .param("prevent", one.intent(Pillar.PREVENT))
                    .param("prepare", one.intent(Pillar.PREPARE))
                    .update();
        }
    }

    void submit(ControlStrategy strategy, Instant at) {
        jdbc.sql("""
                update strategy.control_strategy set state = 'SUBMITTED', submitted_at = :at, answer = null
                 where reference = :reference
                """)
                .param("at", utc(at))
                .param("reference", strategy.reference().text())
                .update();
    }

    /** Of two for one body at once, the second supersedes the first: each waits for its turn. */
    void approve(ControlStrategy strategy, Actor by, Instant at) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('strategy.in-force ' || :body, 0))")
                .param("body", strategy.body().value().toString())
                .query(row -> {});
        jdbc.sql("update strategy.control_strategy set state = 'SUPERSEDED' where body = :body and state = 'IN_FORCE'")
                .param("body", strategy.body().value())
                .update();
        jdbc.sql("""
                update strategy.control_strategy set state = 'IN_FORCE', approver = :by, approved_at = :at
                 where reference = :reference
                """)
                .param("by", by.account().value())
                .param("at", utc(at))
                .param("reference", strategy.reference().text())
                .update();
    }

    void sendBack(ControlStrategy strategy, String why) {
        jdbc.sql("update strategy.control_strategy set state = 'DRAFT', answer = :why where reference = :reference")
                .param("why", why)
                .param("reference", strategy.reference().text())
                .update();
    }

    private List<Priority> priorities(UUID strategy) {
        return jdbc.sql("select * from strategy.priority where strategy = :strategy order by rank")
                .param("strategy", strategy)
                .query((row, number) -> priority(row))
                .list();
    }

    private static Priority priority(ResultSet row) throws SQLException {
        return new Priority(
                row.getInt("rank"), Theme.valueOf(row.getString("theme")), row.getString("words"), intents(row));
    }

    private static Map<Pillar, String> intents(ResultSet row) throws SQLException {
        var intents = new EnumMap<Pillar, String>(Pillar.class);
        for (var pillar : Pillar.values()) {
            intents.put(pillar, row.getString(pillar.name()));
        }
        return intents;
    }

    private static ControlStrategy strategy(ResultSet row, List<Priority> priorities) throws SQLException {
        return new ControlStrategy(
                new Reference(row.getString("reference")),
                row.getInt("version"),
                StrategyState.valueOf(row.getString("state")),
                new OrganisationId(row.getObject("body", UUID.class)),
                row.getString("body_name"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("summary"),
                priorities,
                new AccountId(row.getObject("author", UUID.class)),
                row.getString("author_name"),
                row.getString("approver_name"),
                row.getString("answer"));
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
