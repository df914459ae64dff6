package occ.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import occ.database.DatabaseAddress;
import occ.testing.WholeApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Row security as the catalogue has it, whatever the tables are called: nobody need remember to test a new one. */
@WholeApplication
class ProtectedTablesTests {
    private static final String BY_CLASS =
            "(get_bit(( SELECT decode(current_setting('occ.bits'::text), 'hex'::text) AS decode), (class)::bigint) <>"
                    + " 0)";

    /** Tables the program uses that hold nothing to be hidden from anybody who works here, each with its reason. */
    private static final Map<String, String> OPEN = new TreeMap<>(Map.ofEntries(
            Map.entry("access.organisation", "the tree of bodies is no secret"),
            Map.entry("access.account", "who works here, and proving it comes before there is an actor"),
            Map.entry("access.sign_in_failure", "counted before there is an actor"),
            Map.entry("access.role_grant", "access decides by it"),
            Map.entry("access.compartment", "access decides by it"),
            Map.entry("access.compartment_member", "access decides by it"),
            Map.entry("access.sponsorship", "access decides by it"),
            Map.entry("access.attestation", "read by sponsors of their own compartment; says when, and of no record"),
            Map.entry("access.apart", "access decides by it"),
            Map.entry("access.kept_away", "access decides by it; its page shows nobody their own"),
            Map.entry("access.entity_column", "names of columns"),
            Map.entry("access.purpose", "why somebody looks, by each reader’s own account"),
            Map.entry("access.break_glass", "access decides by it; each page takes its reader’s own rows"),
            Map.entry("access.break_glass_acknowledgement", "who knows of what, by each reader’s own account"),
            Map.entry("access.class", "access decides by it"),
            Map.entry("access.exclusion", "access decides by it"),
            Map.entry("access.version", "access decides by it"),
            Map.entry(
                    "audit.subject_key",
                    "keys wrapped by one that the database has not, of texts that each reader gets of their own lines"),
            Map.entry("system.spring_session", "a session is found before there is an actor"),
            Map.entry("system.spring_session_attributes", "a session is found before there is an actor"),
            Map.entry("work.submission", "a random word, by which its sender alone finds it, before the deed begins"),
            Map.entry("files.loose", "random keys of contents that belong to no file, and nothing about them"),
            Map.entry("assessment.model", "models are open to all who score and read scores"),
            Map.entry("knowledge.experience", "who has done what before is for everybody who works here to know"),
            Map.entry("picture.boundary", "shapes of areas, as published"),
            Map.entry(
                    "intelligence.corroboration",
                    "a band under a random reference, read beside a report that its reader has"),
            Map.entry("partners.body", "whom to ask for help is for everybody who works here to know"),
            Map.entry("partners.lever", "what a body can do, and of no case"),
            Map.entry("partners.relationship", "that bodies work together, and of no case"),
            Map.entry("partners.posting", "who sits in which region is for everybody who works here to know"),
            Map.entry(
                    "governance.theme_lead", "who leads the work against what is for everybody who works here to know"),
            Map.entry("governance.plan", "what is planned against a theme, and of no record; drafts by the page"),
            Map.entry("governance.plan_line", "what is planned against a theme, and of no record; drafts by the page"),
            Map.entry("governance.steering", "which group meets on what is for everybody who works here to know"),
            Map.entry("governance.reached", "that a milestone of a plan is there, and of no record"),
            Map.entry("governance.remark", "what is said beside the figures of a plan, and of no record"),
            Map.entry("deconfliction.policy", "how much bodies tell each other, and of no record"),
            Map.entry(
                    "deconfliction.closed_compartment",
                    "keys of compartments; its page shows each sponsor their own alone"),
            Map.entry("picture.publication", "rounded figures that were approved, or wait for it"),
            Map.entry("disruption.quarter", "that a quarter is locked, and by whom"),
            Map.entry("disruption.published", "numbers that were published, without small ones (R37)"),
            Map.entry("disruption.published_measure", "numbers that were published, without small ones (R37)"),
            Map.entry("bids.team", "which teams there are is for everybody to know who plans with them"),
            Map.entry("bids.team_span", "that a team is not free, and not what for"),
            Map.entry("strategy.control_strategy", "what comes first, and of no record; drafts by the page"),
            Map.entry("strategy.priority", "what comes first, and of no record; drafts by the page"),
            Map.entry("work.digest", "at which hour somebody is told that something waits"),
            Map.entry("work.digest_sending", "that somebody was told that something waits, and not what"),
            Map.entry(
                    "work.mail_address",
                    "where somebody who works here is reached, on their own and their administrator’s page"),
            Map.entry("work.cover", "who stands in for whom is for everybody who works here to know"),
            Map.entry("threattolife.duty", "who is on duty is for everybody who works here to know")));

    private static final String ERASES = "only what was approved to be erased, in the transaction of that approval";

    /** Functions that read past row security, as their owner. Each says here why it may. */
    private static final Map<String, String> RUN_AS_OWNER = new TreeMap<>(Map.ofEntries(
            Map.entry("access.raise_version", "a trigger that counts"),
            Map.entry("pole.keep_names_in_step", "a trigger that copies a name with its own class"),
            Map.entry("pole.keep_heard_in_step", "a trigger that keeps the newest day of each class apart"),
            Map.entry("pole.search_names", "applies the classes itself, from the setting inside"),
            Map.entry("pole.find_names", "applies the classes itself, from the setting inside"),
            Map.entry("audit.entries_of_the_actor", "the actor’s own lines, from the setting inside"),
            Map.entry("audit.lines_of_the_actor_beside", "the actor’s own lines, from the setting inside"),
            Map.entry("picture.analyse_register", "answers nothing: only an owner may analyse a table"),
            Map.entry("access.set_apart", "answers nothing: moves all rows about an entity into narrower classes"),
            Map.entry("intelligence.reports_that_say", "applies the classes itself, from the setting inside"),
            Map.entry("intelligence.is_report", "one word to the source register, about a reference that it holds"),
            Map.entry(
                    "pole.withdraw_all_of", "answers nothing: a source found wrong takes all with it that rests on it"),
            Map.entry("interchange.leave_standing", "answers nothing: notes each hidden statement under its own class"),
            Map.entry("deconfliction.watch", "answers nothing: notes the actor’s own keys where nobody reads them"),
            Map.entry("deconfliction.compare", "answers nothing: what it finds becomes rows of the desks (R16)"),
            Map.entry("deconfliction.tell_of_misses", "answers nothing: notes for the national desk who finds nothing"),
            Map.entry("deconfliction.tell_of_asking", "answers nothing: notes for others that the actor asks too much"),
            Map.entry("deconfliction.release", "answers nothing: the owner’s desk points its asker at a match"),
            Map.entry("plans.subjects_whose_plans_say", "applies the classes itself, from the setting inside"),
            Map.entry("oversight.lines", "to auditors alone, and of an inquiry that is on file"),
            Map.entry("picture.official_figures", "to whoever is a statistician and nothing else, counts alone"),
            Map.entry("oversight.operations", "to auditors alone, counts of no person and no record"),
            Map.entry("oversight.prompts", "to auditors alone, looks of a day and what kind of look each is"),
            Map.entry("oversight.entity_of", "to auditors alone, the key of a reference they have"),
            Map.entry("oversight.report_of", "to auditors alone, the key of a reference they have"),
            Map.entry("oversight.references_of", "to auditors alone, references of keys and nothing else"),
            Map.entry("rights.all_answered", "one word, and no number, to the office that asked"),
            Map.entry("disclosure.held_until", "one day to somebody known, of a record whose reference they have"),
            Map.entry("work.end_lost_jobs", "ends lost jobs of everybody and tells their number"),
            Map.entry(
                    "threattolife.is_raised_over",
                    "one word to somebody known, about a record whose reference they have"),
            Map.entry("threattolife.is_open_over", "one word to a disposal approver, about what they are to decide"),
            Map.entry("access.unseen", "one word: nobody disposes of what they cannot judge"),
            Map.entry("intelligence.unseen", "one word: nobody disposes of what they cannot judge"),
            Map.entry("retention.begin_disposal", "one word, after asking for two persons, the post and legal holds"),
            Map.entry("retention.not_cleared", "a number over all disposals, which says nothing of any"),
            Map.entry("retention.begin_replay", "answers nothing: of what the owner says was disposed of"),
            Map.entry("retention.entomb", ERASES),
            Map.entry("retention.cleared", "answers nothing: says on tombstones that the disk was cleared"),
            Map.entry("retention.erase", ERASES),
            Map.entry("access.erase", ERASES),
            Map.entry("adequacy.erase", ERASES),
            Map.entry("files.erase", ERASES),
            Map.entry("files.blot", ERASES),
            Map.entry("threattolife.erase", ERASES),
            Map.entry("pole.erase", ERASES),
            Map.entry("pole.erase_sources", ERASES),
            Map.entry("pole.words_of", ERASES),
            Map.entry("pole.near_of", ERASES),
            Map.entry("oversight.erase", ERASES),
            Map.entry("deconfliction.erase", ERASES),
            Map.entry("intelligence.erase", ERASES),
            Map.entry("intelligence.erase_reports", ERASES),
            Map.entry("intelligence.words_of", ERASES),
            Map.entry("mapping.erase", ERASES),
            Map.entry("mapping.erase_justifications", ERASES),
            Map.entry("mapping.erase_tripwires", ERASES),
            Map.entry("assessment.erase", ERASES),
            Map.entry("bids.erase", ERASES),
            Map.entry("disruption.erase", ERASES),
            Map.entry("disruption.erase_prosecutions", ERASES),
            Map.entry("operations.erase", ERASES),
            Map.entry("disruption.lock_quarter", "answers nothing: a statistician counts over everything, once"),
            Map.entry("disruption.figures_of", "to whoever is a statistician and nothing else, counts alone"),
            Map.entry("disruption.measure_quarter", "answers nothing: a statistician counts over everything, once"),
            Map.entry("disruption.measured_of", "to whoever is a statistician and nothing else, counts alone"),
            Map.entry("disruption.changed_of", "to whoever is a statistician and nothing else, counts alone"),
            Map.entry("disruption.reconciled", "to whoever is a statistician and nothing else, counts alone"),
            Map.entry("meetings.erase", ERASES),
            Map.entry("partners.erase", ERASES),
            Map.entry("governance.erase", ERASES),
            Map.entry("plans.erase", ERASES),
            Map.entry("rights.erase", ERASES),
            Map.entry("disclosure.erase", ERASES),
            Map.entry("tasking.erase", ERASES),
            Map.entry("picture.erase", ERASES),
            Map.entry("interchange.erase", ERASES)));

    private static final String USED = """
        select n.nspname || '.' || c.relname
          from pg_class c
          join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
           and has_schema_privilege('occ_app', n.oid, 'usage')
           and has_any_column_privilege('occ_app', c.oid, 'select')
           and not exists (select from pg_policy p where p.polrelid = c.oid and c.relrowsecurity)
         order by 1
        """;

    /** Second ways to read a row: what somebody wrote themself, and what their unit issued to another. */
    private static final Set<String> ALSO = Set.of("own", "issued");

    private static final String POLICIES = """
        select n.nspname || '.' || c.relname as name, p.polname as policy, p.polcmd = '*' and p.polpermissive as whole,
               pg_get_expr(p.polqual, p.polrelid) as reads, pg_get_expr(p.polwithcheck, p.polrelid) as writes,
               exists (select from pg_attribute a
                        where a.attrelid = c.oid and a.attname = 'class' and not a.attisdropped) as by_class
          from pg_policy p
          join pg_class c on c.oid = p.polrelid
          join pg_namespace n on n.oid = c.relnamespace
         order by 1
        """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseAddress address;

    private record Policy(String name, String policy, boolean whole, String reads, String writes, boolean byClass) {}

    @Test
    @DisplayName("Every table the program reads has a policy, or says why it needs none")
    void everyTableHasAPolicyOrSaysWhyNot() {
        assertThat(jdbc.sql(USED).query(String.class).list())
                .as("a new table gets a class and `select access.protect('schema.table')` in its migration; if it holds"
                        + " nothing that anybody must not see, say so in OPEN of this test")
                .containsExactlyElementsOf(OPEN.keySet());
    }

    @Test
    @DisplayName("A table somebody forgot to protect is found")
    void aTableSomebodyForgotIsFound() throws SQLException {
        try (var owner = owner()) {
            owner.setAutoCommit(false);
            var asOwner = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            asOwner.sql("create table pole.newcomer (class integer not null)").update();
            asOwner.sql("grant select on pole.newcomer to occ_app").update();

            assertThat(asOwner.sql(USED).query(String.class).list()).contains("pole.newcomer");
            owner.rollback();
        }
    }

    @Test
    @DisplayName("One policy a table, for reading and writing alike; where there is a class, it goes by the class")
    void onePolicyATableForReadingAndWriting() {
        var policies = jdbc.sql(POLICIES)
                .query((row, number) -> new Policy(
                        row.getString("name"),
                        row.getString("policy"),
                        row.getBoolean("whole"),
                        row.getString("reads"),
                        row.getString("writes"),
                        row.getBoolean("by_class")))
                .list();

        assertThat(policies.stream().filter(policy -> !ALSO.contains(policy.policy())))
                .extracting(Policy::name)
                .as("a second policy opens more, so it is one of those named here")
                .doesNotHaveDuplicates();
        assertThat(policies).hasSizeGreaterThan(20).allSatisfy(policy -> {
            assertThat(policy.whole()).as(policy.name()).isTrue();
            assertThat(policy.writes())
                    .as("%s: nobody writes what they could not read", policy.name())
                    .isEqualTo(policy.reads());
            if (policy.byClass() && !ALSO.contains(policy.policy())) {
                assertThat(policy.reads()).as(policy.name()).isEqualTo(BY_CLASS);
            } else {
                assertThat(policy.reads())
                        .as(policy.name())
                        .containsPattern("current_setting\\('occ\\.(account|bits)'::text\\)");
            }
        });
    }

    @Test
    @DisplayName("Without an actor, and after one has gone, every protected table shows nothing")
    void withoutAnActorNothingIsShown() throws SQLException {
        var tables = jdbc.sql("""
            select n.nspname || '.' || c.relname
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relrowsecurity and has_any_column_privilege('occ_app', c.oid, 'select')
            """).query(String.class).list();
        assertThat(tables).hasSizeGreaterThan(20);
        try (var application = application()) {
            for (var table : tables) {
                assertThat(visible(application, table))
                        .as("%s without an actor", table)
                        .isZero();
            }
            application.setAutoCommit(false);
            JdbcClient.create(new SingleConnectionDataSource(application, true))
                    .sql("select set_config('occ.bits', repeat('00', 512), true),"
                            + " set_config('occ.account', gen_random_uuid()::text, true)")
                    .query((row, number) -> row.getString(1))
                    .list();
            for (var table : tables) {
                assertThat(visible(application, table))
                        .as("%s with no class at all", table)
                        .isZero();
            }
            application.rollback();
            application.setAutoCommit(true);
            for (var table : tables) {
                assertThat(visible(application, table))
                        .as("%s after an actor", table)
                        .isZero();
            }
        }
    }

    @Test
    @DisplayName("Views read as their reader, and nothing is stored over protected rows")
    void viewsReadAsTheirReader() {
        var open = jdbc.sql("""
            select n.nspname || '.' || c.relname
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
               and not coalesce('security_invoker=true' = any(c.reloptions), false)
            """).query(String.class).list();
        assertThat(open)
                .as("say `with (security_invoker = true)`: any other view shows all rows to everybody")
                .isEmpty();
    }

    @Test
    @DisplayName("Functions that read past row security are few, and each says why")
    void functionsThatReadPastRowSecurityAreFew() {
        var functions = jdbc.sql("""
            select n.nspname || '.' || p.proname as name,
                   coalesce(p.proconfig::text like '%search_path=%', false) as pinned,
                   prosrc ~ 'current_setting\\(''occ\\.(bits|account)''\\)' as asks,
                   p.prorettype = 'trigger'::regtype as trigger,
                   p.prorettype in ('trigger'::regtype, 'void'::regtype) as silent,
                   has_function_privilege('public', p.oid, 'execute') as anybody
              from pg_proc p
              join pg_namespace n on n.oid = p.pronamespace
             where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
             order by 1
            """)
                .query((row, number) -> {
                    var name = row.getString("name");
                    assertThat(row.getBoolean("pinned"))
                            .as("%s pins its search path", name)
                            .isTrue();
                    assertThat(row.getBoolean("anybody") && !row.getBoolean("trigger"))
                            .as("%s is not for everybody", name)
                            .isFalse();
                    if (!row.getBoolean("silent")) {
                        assertThat(row.getBoolean("asks") || name.equals("work.end_lost_jobs"))
                                .as("%s asks for whom it reads", name)
                                .isTrue();
                    }
                    return name;
                })
                .list();
        assertThat(functions)
                .as("such a function decides by itself what its caller may see: say in RUN_AS_OWNER why it may")
                .containsExactlyElementsOf(RUN_AS_OWNER.keySet());
    }

    @Test
    @DisplayName("The application’s role owns nothing, belongs to nobody and makes nothing")
    void theApplicationsRoleOwnsNothing() {
        assertThat(jdbc.sql("""
            select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                or exists (select from pg_auth_members m where m.member = r.oid)
                or exists (select from pg_shdepend d where d.refobjid = r.oid and d.deptype = 'o')
                or has_database_privilege(r.oid, current_database(), 'create')
              from pg_roles r
             where r.rolname = current_user
            """).query(Boolean.class).single()).isFalse();
        assertThat(jdbc.sql("""
            select n.nspname || '.' || c.relname
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'v') and n.nspname not in ('pg_catalog', 'information_schema')
               and (has_table_privilege(current_user, c.oid, 'truncate')
                 or has_table_privilege(current_user, c.oid, 'references')
                 or has_table_privilege(current_user, c.oid, 'trigger'))
            """).query(String.class).list())
                .as("to empty a table, to refer to it and to hang a trigger on it all step round its rows’ policy")
                .isEmpty();
    }

    @Test
    @DisplayName("R23: the trail takes inserts, and nothing else, in every month")
    void theTrailTakesInsertsOnly() {
        var rights = jdbc
                .sql("""
                    select c.relname as name, string_agg(r.privilege, ' ' order by r.privilege) as held
                      from pg_class c
                      join pg_namespace n on n.oid = c.relnamespace
                     cross join (values ('select'), ('insert'), ('update'), ('delete'), ('truncate')) as r (privilege)
                     where n.nspname = 'audit' and c.relkind in ('r', 'p')
                       and case when r.privilege in ('delete', 'truncate')
                                then has_table_privilege(current_user, c.oid, r.privilege)
                                else has_any_column_privilege(current_user, c.oid, r.privilege) end
                     group by c.relname
                    """)
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("held")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(rights).isEqualTo(Map.of("entry", "insert", "subject_key", "insert select update"));
        assertThat(jdbc.sql("""
            select attname from pg_attribute
             where attrelid = 'audit.entry'::regclass and attnum > 0 and not attisdropped
               and not has_column_privilege(current_user, attrelid, attnum, 'insert')
            """).query(String.class).list())
                .as("where an entry stands is for the database to say, and a reason is never in the open")
                .containsExactlyInAnyOrder("number", "place", "purpose");
        for (var deed : List.of(
                "update audit.entry set deed = 'nothing'",
                "delete from audit.entry",
                "truncate audit.entry",
                "select count(*) from audit.entry")) {
            assertThatThrownBy(() -> jdbc.sql(deed).query(Long.class).list())
                    .as(deed)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    /** How many rows a raw connection gets; none where it gets an error. */
    private static long visible(Connection connection, String table) {
        try (var statement = connection.createStatement()) {
            var savepoint = connection.getAutoCommit() ? null : connection.setSavepoint();
            try (var rows = statement.executeQuery("select count(*) from " + table)) {
                rows.next();
                return rows.getLong(1);
            } catch (SQLException refused) {
                if (savepoint != null) {
                    connection.rollback(savepoint);
                }
                return 0;
            }
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    private Connection application() throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.appUser(), address.appPassword());
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.ownerUser(), address.ownerPassword());
    }
}
