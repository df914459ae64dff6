package occ.pole.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import occ.audit.Erasure;
import occ.audit.PersonalData;
import occ.faces.pages.Words;
import occ.pole.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is said of an entity, and what others say that leads to it. */
@Component
class EntityData implements PersonalData {
    private final JdbcClient jdbc;

    EntityData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Counts(long statements, long replaced, long pointing) {}

    @Override
    public List<String> held(UUID record) {
        var counts = jdbc.sql("""
                select (select count(*) from pole.statement where subject = :record and superseded_at is null) as statements,
                       (select count(*) from pole.statement where subject = :record and superseded_at is not null) as replaced,
                       (select count(*) from pole.statement where object = :record and superseded_at is null) as pointing
                """)
                .param("record", record)
                .query((row, number) ->
                        new Counts(row.getLong("statements"), row.getLong("replaced"), row.getLong("pointing")))
                .single();
        var held = new ArrayList<String>();
        add(held, counts.statements(), "statement", "statements");
        add(held, counts.replaced(), "earlier statement", "earlier statements");
        add(held, counts.pointing(), "link from another record", "links from other records");
        return held;
    }

    private static void add(List<String> held, long count, String one, String many) {
        if (count > 0) {
            held.add(Words.count(count, one, many));
        }
    }

    @Override
    public Set<UUID> goingWith(UUID record) {
        return Set.copyOf(jdbc.sql("select id from pole.only_through where owner = :record")
                .param("record", record)
                .query(UUID.class)
                .list());
    }

    /** As they are stored, and numbers as people write them as well. */
    @Override
    public Set<String> words(Collection<UUID> records) {
        var words = new HashSet<String>();
        jdbc.sql("select said, predicate from pole.words_of(:records)")
                .param("records", records.toArray(UUID[]::new))
                .query(row -> {
                    var said = row.getString("said");
                    words.add(said);
                    words.add(Predicate.of(row.getInt("predicate")).display(said));
                });
        return words;
    }

    @Override
    public Set<UUID> near(Collection<UUID> records) {
        return Set.copyOf(jdbc.sql("select pole.near_of(:records)")
                .param("records", records.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    @Override
    public List<UUID> erase(Erasure erasure) {
        return jdbc.sql("select pole.erase(:records, :words, :at)")
                .param("records", erasure.keys())
                .param("words", erasure.wordsInOrder())
                .param("at", Utc.at(erasure.at()))
                .query(UUID.class)
                .list();
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "pole.entity", "pole.source", "pole.statement", "pole.name_key", "pole.closure", "pole.heard_by_class");
    }
}
