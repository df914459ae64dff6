package occ.plans.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is planned for a subject, and what is to be done about a person. */
@Component
class PlanData implements PersonalData {
    private final JdbcClient jdbc;

    PlanData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> held(UUID record) {
        return Stream.of(
                        said(
                                "select count(*) from plans.plan where subject = :record",
                                record,
                                "version of a plan",
                                "versions of a plan"),
                        said(
                                "select count(*) from plans.action where subject = :record or person = :record",
                                record,
                                "action of a plan",
                                "actions of a plan"))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> said(String counting, UUID record, String one, String more) {
        var count = jdbc.sql(counting).param("record", record).query(Long.class).single();
        return count == 0 ? List.of() : List.of(Words.count(count, one, more));
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        return jdbc.sql("select plans.erase(:records, :near, :words)")
                .params(erasure.parameters())
                .query(UUID.class)
                .list();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "plans.plan",
                "plans.objective",
                "plans.action",
                "plans.step",
                "plans.request",
                "plans.gap_requirement");
    }
}
