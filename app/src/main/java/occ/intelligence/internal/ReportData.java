package occ.intelligence.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What reports, requirements and standing searches say of somebody, and reports themselves. */
@Component
class ReportData implements PersonalData {
    private final JdbcClient jdbc;

    ReportData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Part(String sql, String one, String many) {}

    private static final List<Part> PARTS = List.of(
            new Part(
                    "select count(distinct report) from intelligence.mention where entity = :record",
                    "report that speaks of it",
                    "reports that speak of it"),
            new Part(
                    "select count(*) from intelligence.requirement where about = :record",
                    "intelligence requirement",
                    "intelligence requirements"),
            new Part("select count(*) from intelligence.item where report = :record", "item", "items"),
            new Part("select count(*) from intelligence.attachment where report = :record", "file", "files"),
            new Part("select count(*) from intelligence.release where report = :record", "release", "releases"));

    @Override
    public List<String> held(UUID record) {
        var held = new ArrayList<String>();
        for (var part : PARTS) {
            var count = jdbc.sql(part.sql())
                    .param("record", record)
                    .query(Long.class)
                    .single();
            if (count > 0) {
                held.add(Words.count(count, part.one(), part.many()));
            }
        }
        return held;
    }

    /** Whoever holds a copy is told first: a report that was released is recalled before it is disposed of. */
    @Override
    public Optional<String> objection(Collection<UUID> records) {
        var outside = jdbc.sql("""
                select count(*) from intelligence.release
                 where report = any (:records) and recall_acknowledged_at is null
                """)
                .param("records", records.toArray(UUID[]::new))
                .query(Long.class)
                .single();
        return outside == 0
                ? Optional.empty()
                : Optional.of(
                        "It was released to others who still hold it: recall it, and wait until they have said so");
    }

    @Override
    public Set<String> words(Collection<UUID> records) {
        return Set.copyOf(jdbc.sql("select intelligence.words_of(:records)")
                .param("records", records.toArray(UUID[]::new))
                .query(String.class)
                .list());
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        var spoken = jdbc.sql("select intelligence.erase(:records, :near, :words, :at)")
                .params(erasure.parameters())
                .param("at", Utc.at(erasure.at()))
                .query(UUID.class)
                .list();
        var reports = jdbc.sql("select intelligence.erase_reports(:records, :at)")
                .param("records", erasure.keys())
                .param("at", Utc.at(erasure.at()))
                .query(UUID.class)
                .list();
        return Erasure.all(List.of(spoken, reports));
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "intelligence.report",
                "intelligence.provenance",
                "intelligence.item",
                "intelligence.item_recipient",
                "intelligence.item_text",
                "intelligence.tear_line",
                "intelligence.kept_phrase",
                "intelligence.consent",
                "intelligence.step",
                "intelligence.mark",
                "intelligence.set_aside",
                "intelligence.release",
                "intelligence.attachment",
                "intelligence.corroboration",
                "intelligence.requirement",
                "intelligence.requirement_collector",
                "intelligence.requirement_answer",
                "intelligence.requirement_step",
                "intelligence.standing_search");
    }
}
