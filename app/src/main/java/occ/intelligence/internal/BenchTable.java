package occ.intelligence.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import occ.intelligence.ItemId;
import occ.intelligence.Report;
import occ.intelligence.ReportId;
import occ.intelligence.Sanitising.Consent;
import occ.intelligence.Sanitising.Question;
import occ.intelligence.Sanitising.TearLine;
import occ.intelligence.sanitisation.Flags;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the workbench keeps beside the texts: phrases kept with a reason, the tear line, and the originator's consent. */
@Component
class BenchTable {
    private final JdbcClient jdbc;

    BenchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each item, the folded phrases that are to stand, with the reason for each. */
    Map<ItemId, Map<String, String>> kept(ReportId report) {
        var kept = new HashMap<ItemId, Map<String, String>>();
        jdbc.sql("""
                select k.item, k.phrase, k.reason
                  from intelligence.kept_phrase k
                  join intelligence.item i on i.id = k.item
                 where i.report = :report
                """).param("report", report.value()).query(row -> {
            kept.computeIfAbsent(new ItemId(row.getObject("item", UUID.class)), item -> new HashMap<>())
                    .put(row.getString("phrase"), row.getString("reason"));
        });
        return kept;
    }

    void keep(ItemId item, String phrase, String reason, ClassId accessClass, AccountId by, Instant at) {
        jdbc.sql("""
                insert into intelligence.kept_phrase (at, class, item, by, phrase, reason)
                values (:at, :class, :item, :by, :phrase, :reason)
                    on conflict (item, phrase) do nothing
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("item", item.value())
                .param("by", by.value())
                .param("phrase", Flags.folded(phrase))
                .param("reason", reason)
                .update();
    }

    Optional<TearLine> tearLine(ReportId report) {
        return jdbc.sql("""
                select audience, text from intelligence.tear_line where report = :report and superseded_at is null
                """)
                .param("report", report.value())
                .query((row, number) -> new TearLine(row.getString("audience"), row.getString("text")))
                .optional();
    }

    void closeTearLine(ReportId report, Instant at) {
        jdbc.sql("""
                update intelligence.tear_line set superseded_at = :at where report = :report and superseded_at is null
                """).param("at", Utc.at(at)).param("report", report.value()).update();
    }

    void addTearLine(ReportId report, TearLine line, ClassId accessClass, AccountId by, Instant at) {
        jdbc.sql("""
                insert into intelligence.tear_line (recorded_at, class, id, report, recorded_by, audience, text)
                values (:at, :class, :id, :report, :by, :audience, :text)
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("id", Uuid7.at(at))
                .param("report", report.value())
                .param("by", by.value())
                .param("audience", line.audience())
                .param("text", line.text())
                .update();
    }

    /** The last time the originator was asked. */
    Optional<Consent> consent(ReportId report) {
        return jdbc.sql("""
                select a.name as asked_by, c.asked_at, c.given, n.name as answered_by, c.note
                  from intelligence.consent c
                  join access.person a on a.id = c.asked_by
                  left join access.person n on n.id = c.answered_by
                 where c.report = :report
                 order by c.asked_at desc
                 limit 1
                """)
                .param("report", report.value())
                .query((row, number) -> new Consent(
                        row.getString("asked_by"),
                        Utc.read(row, "asked_at"),
                        row.getObject("given", Boolean.class),
                        row.getString("answered_by"),
                        row.getString("note")))
                .optional();
    }

    List<Question> questions(AccountId author) {
        return jdbc.sql("""
                select r.reference, r.title, a.name as asked_by, c.asked_at
                  from intelligence.consent c
                  join intelligence.report r on r.id = c.report
                  join access.person a on a.id = c.asked_by
                 where c.author = :author and c.answered_at is null
                 order by c.asked_at
                """)
                .param("author", author.value())
                .query((row, number) -> new Question(
                        new Reference(row.getString("reference")),
                        row.getString("title"),
                        row.getString("asked_by"),
                        Utc.read(row, "asked_at")))
                .list();
    }

    void ask(Report report, ClassId accessClass, AccountId by, Instant at) {
        jdbc.sql("""
                insert into intelligence.consent (asked_at, class, id, report, author, asked_by)
                values (:at, :class, :id, :report, :author, :by)
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("id", Uuid7.at(at))
                .param("report", report.id().value())
                .param("author", Desk.authorOf(report).value())
                .param("by", by.value())
                .update();
    }

    /** Whether somebody was waiting for the answer. */
    boolean answer(ReportId report, boolean given, String note, AccountId by, Instant at) {
        return jdbc.sql("""
                update intelligence.consent
                   set answered_at = :at, given = :given, answered_by = :by, note = :note
                 where report = :report and answered_at is null
                """)
                        .param("at", Utc.at(at))
                        .param("given", given)
                        .param("by", by.value())
                        .param("note", note)
                        .param("report", report.value())
                        .update()
                > 0;
    }
}
