package occ.intelligence.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import occ.access.Person;
import occ.intelligence.Priority;
import occ.intelligence.requirement.NewRequirement;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.Requirement.About;
import occ.intelligence.requirement.RequirementId;
import occ.intelligence.requirement.RequirementKind;
import occ.intelligence.requirement.RequirementState;
import occ.intelligence.requirement.Requirements.Line;
import occ.intelligence.requirement.Requirements.Which;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.OrganisationId;
import occ.kernel.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RequirementTable {
    private static final int ALL = 0;
    private static final String ONE = """
            select r.id, r.reference, r.class, r.version, r.kind, r.state, r.priority, r.question, r.why, r.owner,
                   o.name as owner_name, r.due_on, r.accountable, a.reference as accountable_reference,
                   a.name as accountable_name, a.organisation as accountable_unit, u.name as accountable_unit_name,
                   e.kind as about_kind, e.reference as about_reference,
                   coalesce(n.name, e.reference) as about_name
              from intelligence.requirement r
              join access.body o on o.id = r.owner
              join access.person a on a.id = r.accountable
              join access.body u on u.id = a.organisation
              left join pole.entity_now e on e.id = r.about
              left join lateral (select b.name from pole.best_name b where b.subject = e.id limit 1) n on true
            """;
    private static final String LINES = """
            select r.reference, r.question, r.kind, r.state, r.priority, r.due_on, o.name as owner, a.name as accountable,
                   (select max(s.at) from intelligence.requirement_step s
                     where s.requirement = r.id and r.state <> 1 and s.state = r.state) as ended_at
              from intelligence.requirement r
              join access.body o on o.id = r.owner
              join access.person a on a.id = r.accountable
            """;
    private static final String CHOSEN = """
             where (:state = 0 or r.state = :state)
               and (not :own or r.accountable = :account)
            """;

    private final JdbcClient jdbc;

    RequirementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is decided on raising one. */
    record Keyed(
            RequirementId id,
            Reference reference,
            ClassId accessClass,
            OrganisationId owner,
            @Nullable EntityId about) {}

    void add(Keyed keyed, NewRequirement asked, Instant at) {
        var about = keyed.about();
        jdbc.sql("""
                insert into intelligence.requirement
                       (raised_at, class, version, due_on, kind, state, priority, id, owner, accountable, about,
                        reference, question, why)
                values (:at, :class, 1, :due, :kind, :state, :priority, :id, :owner, :accountable, :about, :reference,
                        :question, :why)
                """)
                .param("at", Utc.at(at))
                .param("class", keyed.accessClass().value())
                .param("due", asked.dueOn())
                .param("kind", asked.kind().code())
                .param("state", RequirementState.OPEN.code())
                .param("priority", asked.priority().ordinal())
                .param("id", keyed.id().value())
                .param("owner", keyed.owner().value())
                .param("accountable", asked.accountable().value())
                .param("about", about == null ? null : about.value(), Types.OTHER)
                .param("reference", keyed.reference().text())
                .param("question", asked.question())
                .param("why", asked.why())
                .update();
    }

    /** Without its collectors, answers and history, which are read apart. */
    Optional<Requirement> find(Reference reference) {
        return jdbc.sql(ONE + " where r.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> read(row))
                .optional();
    }

    /** Open ones that somebody is accountable for, bare as well, the first due first. */
    List<Requirement> heldBy(AccountId accountable) {
        return jdbc.sql(ONE + " where r.accountable = :accountable and r.state = 1 order by r.due_on, r.reference")
                .param("accountable", accountable.value())
                .query((row, number) -> read(row))
                .list();
    }

    Map<AccountId, Integer> loads() {
        var loads = new HashMap<AccountId, Integer>();
        jdbc.sql("select accountable, count(*) as number from intelligence.requirement where state = 1 group by 1")
                .query(row -> {
                    loads.put(new AccountId(row.getObject("accountable", UUID.class)), row.getInt("number"));
                });
        return loads;
    }

    /** Whether that version was still the present one, and open. */
    boolean give(RequirementId id, int version, AccountId to) {
        return jdbc.sql("""
                update intelligence.requirement
                   set accountable = :to, version = version + 1
                 where id = :id and version = :version and state = 1
                """)
                        .param("to", to.value())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whether that version was still the present one, and open. */
    boolean close(RequirementId id, int version, RequirementState end) {
        return jdbc.sql("""
                update intelligence.requirement
                   set state = :end, version = version + 1
                 where id = :id and version = :version and state = :open
                """)
                        .param("end", end.code())
                        .param("id", id.value())
                        .param("version", version)
                        .param("open", RequirementState.OPEN.code())
                        .update()
                == 1;
    }

    List<Line> list(AccountId account, Which which, long skip, int most) {
        return choosing(
                        LINES + CHOSEN
                                + " order by r.state, r.due_on, r.priority, r.reference offset :skip limit :most",
                        account,
                        which)
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    long count(AccountId account, Which which) {
        return choosing("select count(*) from intelligence.requirement r " + CHOSEN, account, which)
                .query(Long.class)
                .single();
    }

    List<Line> dueFrom(AccountId account, LocalDate by, int most) {
        return jdbc.sql(LINES + """
                 where r.accountable = :account and r.state = 1 and r.due_on <= :by
                 order by r.due_on, r.priority, r.reference
                 limit :most
                """)
                .param("account", account.value())
                .param("by", by)
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    List<Line> those(Collection<Reference> references) {
        return jdbc.sql(LINES + " where r.reference = any (:references)")
                .param("references", references.stream().map(Reference::text).toArray(String[]::new))
                .query((row, number) -> line(row))
                .list();
    }

    List<Line> openAbout(EntityId about) {
        return jdbc.sql(LINES + " where r.about = :about and r.state = 1 order by r.due_on, r.priority, r.reference")
                .param("about", about.value())
                .query((row, number) -> line(row))
                .list();
    }

    private JdbcClient.StatementSpec choosing(String sql, AccountId account, Which which) {
        var state = which.state();
        return jdbc.sql(sql)
                .param("state", state == null ? ALL : state.code())
                .param("own", which.own())
                .param("account", account.value());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new Reference(row.getString("reference")),
                row.getString("question"),
                RequirementKind.of(row.getInt("kind")),
                RequirementState.of(row.getInt("state")),
                Priority.values()[row.getInt("priority")],
                row.getObject("due_on", LocalDate.class),
                row.getString("owner"),
                row.getString("accountable"),
                Utc.orNull(row, "ended_at"));
    }

    private static Requirement read(ResultSet row) throws SQLException {
        return new Requirement(
                new RequirementId(row.getObject("id", UUID.class)),
                new Reference(row.getString("reference")),
                new ClassId(row.getInt("class")),
                row.getInt("version"),
                RequirementKind.of(row.getInt("kind")),
                RequirementState.of(row.getInt("state")),
                Priority.values()[row.getInt("priority")],
                row.getString("question"),
                row.getString("why"),
                about(row),
                new OrganisationId(row.getObject("owner", UUID.class)),
                row.getString("owner_name"),
                new Person(
                        new AccountId(row.getObject("accountable", UUID.class)),
                        row.getString("accountable_reference"),
                        row.getString("accountable_name"),
                        row.getString("accountable_unit_name"),
                        new OrganisationId(row.getObject("accountable_unit", UUID.class))),
                row.getObject("due_on", LocalDate.class),
                List.of(),
                List.of(),
                List.of());
    }

    private static @Nullable About about(ResultSet row) throws SQLException {
        var reference = row.getString("about_reference");
        return reference == null
                ? null
                : new About(EntityKind.of(row.getInt("about_kind")), reference, row.getString("about_name"));
    }
}
