package occ.disclosure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.DateWords;
import occ.faces.pages.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks of records as relevant. What may have to be revealed is not disposed of (the Code under section 23 of the Act). */
@Component
class DisclosureData implements PersonalData {
    private static final String CALLED = """
            select e.reference from pole.entity e where e.id = any (:records)
            union
            select r.reference from intelligence.report_reference r where r.id = any (:records)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DisclosureData(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<String> held(UUID record) {
        var count = jdbc.sql("select count(*) from disclosure.mark m where m.record in (" + CALLED + ")")
                .param("records", new UUID[] {record})
                .query(Long.class)
                .single();
        return count == 0 ? List.of() : List.of(Words.count(count, "mark as relevant", "marks as relevant"));
    }

    @Override
    public Optional<String> objection(Collection<UUID> records) {
        return jdbc.sql("select max(disclosure.held_until(c.reference)) from (" + CALLED + ") c (reference)")
                .param("records", records.toArray(UUID[]::new))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .filter(until -> !until.isBefore(DateWords.today(clock.instant())))
                .map(any -> "An investigation may have to reveal it, so it is kept");
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        jdbc.sql("select disclosure.erase(:records, :words)")
                .param("records", erasure.keys())
                .param("words", erasure.wordsInOrder())
                .query(row -> {});
        return List.of();
    }

    @Override
    public Set<String> tables() {
        return Set.of("disclosure.investigation", "disclosure.mark", "disclosure.schedule", "disclosure.line");
    }
}
