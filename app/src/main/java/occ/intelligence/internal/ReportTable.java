package occ.intelligence.internal;

import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import occ.intelligence.Evaluation;
import occ.intelligence.NewReport;
import occ.intelligence.Report;
import occ.intelligence.ReportId;
import occ.intelligence.ReportState;
import occ.intelligence.Reports.Provenance;
import occ.kernel.AccountId;
import occ.kernel.Actor;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class ReportTable {
    private final JdbcClient jdbc;

    ReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Report> find(Reference reference) {
        return jdbc.sql(ReportRow.SELECT + " where r.reference = :reference")
                .param("reference", reference.text())
                .query((row, number) -> ReportRow.read(row))
                .optional();
    }

    void add(ReportId id, Reference reference, NewReport entered, ClassId accessClass, Actor by, Instant at) {
        entered(entered, """
                insert into intelligence.report
                       (recorded_at, reported_at, state_since, class, version, information_on, information_at, state,
                        priority, marking, scheme, source_kind, source_grade, privileged, suspicious, id, owner, author,
                        reference, title, operation)
                values (:at, :at, :at, :class, 1, :on, :time, :state, :priority, :marking, :scheme, :kind, :source,
                        :privileged, :suspicious, :id, :owner, :author, :reference, :title, :operation)
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("state", ReportState.DRAFT.code())
                .param("id", id.value())
                .param("owner", by.unit().value())
                .param("author", by.account().value())
                .param("reference", reference.text())
                .update();
    }

    /** Whether that version was still the present one. */
    boolean revise(Report draft, NewReport entered, ClassId accessClass) {
        return entered(entered, """
                update intelligence.report
                   set class = :class, version = version + 1, information_on = :on, information_at = :time,
                       priority = :priority, marking = :marking, scheme = :scheme, source_kind = :kind,
                       source_grade = :source, privileged = :privileged, suspicious = :suspicious, title = :title,
                       operation = :operation
                 where id = :id and version = :version and state = :state
                """)
                        .param("class", accessClass.value())
                        .param("id", draft.id().value())
                        .param("version", draft.version())
                        .param("state", ReportState.DRAFT.code())
                        .update()
                == 1;
    }

    /** A statement with everything that the form of a report brings. */
    private StatementSpec entered(NewReport entered, String sql) {
        return jdbc.sql(sql)
                .param("on", entered.informationOn())
                .param("time", entered.informationAt(), Types.TIME)
                .param("priority", entered.priority().ordinal())
                .param("marking", entered.marking().ordinal())
                .param("scheme", entered.scheme().ordinal())
                .param("kind", entered.sourceKind().code())
                .param("source", entered.source().ordinal())
                .param("privileged", entered.care().legalPrivilege())
                .param("suspicious", entered.care().suspiciousActivity())
                .param("title", entered.title())
                .param("operation", entered.operation());
    }

    boolean evaluate(Report report, Evaluation evaluation) {
        return jdbc.sql("""
                update intelligence.report
                   set source_grade = :source, priority = :priority, marking = :marking, mopi = :mopi,
                       review_on = :review
                 where id = :id and version = :version
                """)
                        .param("source", evaluation.source().ordinal())
                        .param("priority", evaluation.priority().ordinal())
                        .param("marking", evaluation.marking().ordinal())
                        .param("mopi", evaluation.mopi().code())
                        .param("review", evaluation.reviewOn())
                        .param("id", report.id().value())
                        .param("version", report.version())
                        .update()
                == 1;
    }

    /** Whether that version was still the present one: it goes on to a state, and nobody has it in hand any more. */
    boolean move(Report report, ReportState to, ClassId accessClass, Instant at) {
        return jdbc.sql("""
                update intelligence.report
                   set state = :state, state_since = :at, class = :class, version = version + 1, taken_by = null,
                       taken_at = null, reported_at = case when state = :draft then :at else reported_at end
                 where id = :id and version = :version
                """)
                        .param("state", to.code())
                        .param("at", Utc.at(at))
                        .param("class", accessClass.value())
                        .param("draft", ReportState.DRAFT.code())
                        .param("id", report.id().value())
                        .param("version", report.version())
                        .update()
                == 1;
    }

    void take(ReportId id, AccountId by, Instant at) {
        jdbc.sql("update intelligence.report set taken_by = :by, taken_at = :at where id = :id")
                .param("by", by.value())
                .param("at", Utc.at(at))
                .param("id", id.value())
                .update();
    }

    /** Somebody saved texts: whoever has older ones in hand must not save over them. */
    boolean retitle(Report report, String title) {
        return jdbc.sql("""
                update intelligence.report
                   set title = :title, version = version + 1
                 where id = :id and version = :version
                """)
                        .param("title", title)
                        .param("id", report.id().value())
                        .param("version", report.version())
                        .update()
                == 1;
    }

    void addProvenance(ReportId id, NewReport entered, ClassId accessClass, AccountId author) {
        jdbc.sql("""
                insert into intelligence.provenance (class, report, author, text, risk)
                values (:class, :report, :author, :text, :risk)
                """)
                .param("class", accessClass.value())
                .param("report", id.value())
                .param("author", author.value())
                .param("text", entered.provenance())
                .param("risk", entered.risk())
                .update();
    }

    void reviseProvenance(ReportId id, NewReport entered, ClassId accessClass) {
        jdbc.sql("update intelligence.provenance set text = :text, risk = :risk, class = :class where report = :report")
                .param("text", entered.provenance())
                .param("risk", entered.risk())
                .param("class", accessClass.value())
                .param("report", id.value())
                .update();
    }

    Optional<Provenance> provenance(ReportId id) {
        return jdbc.sql("select text, risk from intelligence.provenance where report = :report")
                .param("report", id.value())
                .query((row, number) -> new Provenance(row.getString("text"), row.getString("risk")))
                .optional();
    }

    /** Whether somebody wrote any of the present sanitised texts, or saved the report as sanitised. */
    boolean isSanitisedBy(ReportId id, AccountId account) {
        return jdbc.sql("""
                select exists (select
                                 from intelligence.item_text t
                                 join intelligence.item i on i.id = t.item
                                where i.report = :report and t.level = 2 and t.superseded_at is null
                                  and t.recorded_by = :account)
                    or exists (select
                                 from intelligence.step
                                where report = :report and to_state = :sanitised and by = :account)
                """)
                .param("report", id.value())
                .param("account", account.value())
                .param("sanitised", ReportState.SANITISED.code())
                .query(Boolean.class)
                .single();
    }
}
