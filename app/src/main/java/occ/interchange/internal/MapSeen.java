package occ.interchange.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import occ.assessment.Models;
import occ.assessment.model.ThreatModel;
import occ.interchange.plan.Setting.MapAsSeen;
import occ.kernel.Actor;
import occ.pole.Duplicates.Known;
import occ.pole.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The map as one actor sees it, inside their transaction: row security keeps the rest out. */
record MapSeen(Actor actor, JdbcClient jdbc, Models models, java.util.function.Predicate<String> mayFileScoresIn)
        implements MapAsSeen {
    @Override
    public Set<Known> held(Collection<Known> identifiers) {
        var held = new HashSet<Known>();
        jdbc.sql("""
                select distinct s.predicate, s.value_text
                  from unnest(:predicates::smallint[], :values::text[]) as asked (predicate, value)
                  join pole.statement_now s on s.value_text = asked.value and s.predicate = asked.predicate
                 where s.predicate >= 200
                """)
                .param(
                        "predicates",
                        identifiers.stream()
                                .map(known -> known.predicate().code())
                                .toArray(Short[]::new))
                .param("values", identifiers.stream().map(Known::canonical).toArray(String[]::new))
                .query(row -> {
                    held.add(new Known(Predicate.of(row.getInt("predicate")), row.getString("value_text")));
                });
        return held;
    }

    @Override
    public Optional<ThreatModel> model(String code) {
        return models.usable(actor).stream()
                .filter(model -> model.id().text().equalsIgnoreCase(code))
                .findFirst();
    }

    @Override
    public boolean mayFileScores(String place) {
        return mayFileScoresIn.test(place);
    }
}
