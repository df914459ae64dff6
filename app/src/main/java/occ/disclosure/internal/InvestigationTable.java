package occ.disclosure.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import occ.access.Person;
import occ.disclosure.Ending;
import occ.disclosure.Investigation;
import occ.disclosure.InvestigationId;
import occ.disclosure.Stage;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class InvestigationTable {
    private static final String SELECT = """
            select i.id, i.reference, i.version, i.name, u.name as unit, i.defendants, i.stage, i.opened_at, i.ending,
                   i.ended_on, i.custody_until
              from disclosure.investigation i
              join access.body u on u.id = i.unit
            """;

    private final JdbcClient jdbc;

    InvestigationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(InvestigationId id, Reference reference, Actor actor, String name, String defendants, Instant at) {
        jdbc.sql("""
                insert into disclosure.investigation (opened_at, version, id, unit, opened_by, reference, name, defendants,
                       stage)
                values (:at, 1, :id, :unit, :by, :reference, :name, :defendants, 'OPEN')
                """)
                .param("at", utc(at))
                .param("id", id.value())
                .param("unit", actor.unit().value())
                .param("by", actor.account().value())
                .param("reference", reference.text())
                .param("name", name)
                .param("defendants", defendants)
                .update();
    }

    void lock(Reference reference) {
        jdbc.sql("select id from disclosure.investigation where reference = :reference for update")
                .param("reference", reference.text())
                .query(UUID.class)
                .optional();
    }

    Optional<Investigation> find(Reference reference) {
        return jdbc.sql(SELECT + " where i.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> investigation(row))
                .optional();
    }

    List<Investigation> all() {
        return jdbc.sql(SELECT + " order by i.opened_at desc, i.id")
                .query((row, number) -> investigation(row))
                .list();
    }

    List<Investigation> servedBy(AccountId account) {
        return jdbc.sql(SELECT + """
                 where exists (select from disclosure.officer o where o.investigation = i.id and o.account = :account)
                 order by i.opened_at desc, i.id
                """)
                .param("account", account.value())
                .query((row, number) -> investigation(row))
                .list();
    }

    void raiseVersion(InvestigationId id) {
        jdbc.sql("update disclosure.investigation set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void move(InvestigationId id, Stage stage, @Nullable Ending ending) {
        jdbc.sql("""
                update disclosure.investigation
                   set stage = :stage, ending = :ending, ended_on = :on, custody_until = :custody
                 where id = :id
                """)
                .param("id", id.value())
                .param("stage", stage.name())
                .param("ending", ending == null ? null : ending.kind().name())
                .param("on", ending == null ? null : ending.on(), Types.DATE)
                .param("custody", ending == null ? null : ending.custodyUntil(), Types.DATE)
                .update();
    }

    void addOfficer(InvestigationId id, AccountId officer, AccountId by, Instant at) {
        jdbc.sql("""
                insert into disclosure.officer (named_at, investigation, account, named_by)
                values (:at, :id, :officer, :by)
                """)
                .param("at", utc(at))
                .param("id", id.value())
                .param("officer", officer.value())
                .param("by", by.value())
                .update();
    }

    /** Until when a record is kept; absent where nothing keeps it. */
    Optional<LocalDate> heldUntil(Reference record) {
        return jdbc.sql("select disclosure.held_until(:record) as until")
                .param("record", record.text())
                .query((row, number) -> Optional.ofNullable(row.getObject("until", LocalDate.class)))
                .single();
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private Investigation investigation(ResultSet row) throws SQLException {
        var id = new InvestigationId(row.getObject("id", UUID.class));
        return new Investigation(
                id,
                new Reference(row.getString("reference")),
                row.getInt("version"),
                row.getString("name"),
                row.getString("unit"),
                row.getString("defendants"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                ending(row),
                officers(id));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        var ending = row.getString("ending");
        return ending == null
                ? null
                : new Ending(
                        Ending.Kind.valueOf(ending),
                        row.getObject("ended_on", LocalDate.class),
                        row.getObject("custody_until", LocalDate.class));
    }

    private List<Person> officers(InvestigationId id) {
        return jdbc.sql("""
                select p.id, p.reference, p.name, b.name as unit, p.organisation
                  from disclosure.officer o
                  join access.person p on p.id = o.account
                  join access.body b on b.id = p.organisation
                 where o.investigation = :id
                 order by o.named_at, p.name
                """)
                .param("id", id.value())
                .query((row, number) -> new Person(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("reference"),
                        row.getString("name"),
                        row.getString("unit"),
                        new OrganisationId(row.getObject("organisation", UUID.class))))
                .list();
    }
}
