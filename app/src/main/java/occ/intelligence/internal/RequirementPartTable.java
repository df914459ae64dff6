package occ.intelligence.internal;

import java.time.Instant;
import java.util.List;
import occ.intelligence.ReportId;
import occ.intelligence.ReportState;
import occ.intelligence.requirement.Extent;
import occ.intelligence.requirement.NewAnswer;
import occ.intelligence.requirement.NewRequirement.NewCollector;
import occ.intelligence.requirement.Requirement;
import occ.intelligence.requirement.Requirement.Answer;
import occ.intelligence.requirement.Requirement.Collector;
import occ.intelligence.requirement.Requirement.Step;
import occ.intelligence.requirement.RequirementId;
import occ.intelligence.requirement.RequirementState;
import occ.kernel.AccountId;
import occ.kernel.ClassId;
import occ.kernel.Reference;
import occ.kernel.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is to find out, what answers, and what became of a requirement. */
@Component
class RequirementPartTable {
    private final JdbcClient jdbc;

    RequirementPartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Requirement complete(Requirement bare) {
        return bare.with(collectors(bare.id()), answers(bare.id()), steps(bare.id()));
    }

    void addCollector(RequirementId id, ClassId accessClass, NewCollector collector, AccountId by, Instant at) {
        jdbc.sql("""
                insert into intelligence.requirement_collector (at, class, id, requirement, organisation, by, how)
                values (:at, :class, :id, :requirement, :organisation, :by, :how)
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("id", Uuid7.at(at))
                .param("requirement", id.value())
                .param("organisation", collector.organisation().value())
                .param("by", by.value())
                .param("how", collector.how())
                .update();
    }

    void addAnswer(RequirementId id, ReportId report, ClassId accessClass, NewAnswer answer, AccountId by, Instant at) {
        jdbc.sql("""
                insert into intelligence.requirement_answer (at, class, extent, id, requirement, report, by, note)
                values (:at, :class, :extent, :id, :requirement, :report, :by, :note)
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("extent", answer.extent().code())
                .param("id", Uuid7.at(at))
                .param("requirement", id.value())
                .param("report", report.value())
                .param("by", by.value())
                .param("note", answer.note())
                .update();
    }

    void addStep(
            RequirementId id,
            ClassId accessClass,
            RequirementState state,
            AccountId by,
            Instant at,
            @Nullable String reason) {
        jdbc.sql("""
                insert into intelligence.requirement_step (at, class, state, id, requirement, by, reason)
                values (:at, :class, :state, :id, :requirement, :by, :reason)
                """)
                .param("at", Utc.at(at))
                .param("class", accessClass.value())
                .param("state", state.code())
                .param("id", Uuid7.at(at))
                .param("requirement", id.value())
                .param("by", by.value())
                .param("reason", reason)
                .update();
    }

    private List<Collector> collectors(RequirementId id) {
        return jdbc.sql("""
                select b.name, c.how
                  from intelligence.requirement_collector c
                  join access.body b on b.id = c.organisation
                 where c.requirement = :id
                 order by c.at, c.id
                """)
                .param("id", id.value())
                .query((row, number) -> new Collector(row.getString("name"), row.getString("how")))
                .list();
    }

    /** The report is joined under its reader's own row security: one that is hidden answers nothing. */
    private List<Answer> answers(RequirementId id) {
        return jdbc.sql("""
                select r.reference, r.title, r.state, a.extent, a.note, p.name as by, a.at
                  from intelligence.requirement_answer a
                  join intelligence.report r on r.id = a.report
                  join access.person p on p.id = a.by
                 where a.requirement = :id
                 order by a.at, a.id
                """)
                .param("id", id.value())
                .query((row, number) -> new Answer(
                        new Reference(row.getString("reference")),
                        row.getString("title"),
                        ReportState.of(row.getInt("state")),
                        Extent.of(row.getInt("extent")),
                        row.getString("note"),
                        row.getString("by"),
                        Utc.read(row, "at")))
                .list();
    }

    private List<Step> steps(RequirementId id) {
        return jdbc.sql("""
                select s.state, p.name as by, s.at, s.reason
                  from intelligence.requirement_step s
                  join access.person p on p.id = s.by
                 where s.requirement = :id
                 order by s.at, s.id
                """)
                .param("id", id.value())
                .query((row, number) -> new Step(
                        RequirementState.of(row.getInt("state")),
                        row.getString("by"),
                        Utc.read(row, "at"),
                        row.getString("reason")))
                .list();
    }
}
