package occ.tasking.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import occ.assessment.Assessments;
import occ.assessment.ScoresChanged;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.mapping.MappingClocks;
import occ.tasking.ResponseChanged;
import occ.tasking.Situation;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A higher tier is scored again sooner. A new score is only ever brought nearer: what has happened since the last one
 * may ask for it sooner still.
 */
@Component
class RescoreByTier {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SituationTable situations;
    private final Assessments assessments;
    private final JdbcClient jdbc;

    RescoreByTier(SituationTable situations, Assessments assessments, JdbcClient jdbc) {
        this.situations = situations;
        this.assessments = assessments;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(ResponseChanged changed) {
        bringNearer(changed.by(), changed.subjects());
    }

    @EventListener
    void on(ScoresChanged changed) {
        bringNearer(changed.by(), changed.subjects());
    }

    private void bringNearer(Actor actor, List<EntityId> subjects) {
        var running = running(subjects);
        var nearer = situations.of(subjects).values().stream()
                .filter(about -> running.containsKey(about.subject()))
                .flatMap(about -> due(about).map(day -> Map.entry(about.subject(), day)).stream())
                .filter(one -> endOf(one.getValue()).isBefore(running.get(one.getKey())))
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())));
        nearer.forEach((day, ids) -> assessments.rescoreDueBy(actor, ids, day));
    }

    private static Optional<LocalDate> due(Situation about) {
        var level = about.level();
        var band = about.band();
        return level == null || band == null
                ? Optional.empty()
                : Optional.of(MappingClocks.LOCAL_DEFAULT.rescoreDue(
                        level.tier(), band.since().atZone(LONDON).toLocalDate()));
    }

    private Map<EntityId, Instant> running(Collection<EntityId> subjects) {
        var due = new HashMap<EntityId, Instant>();
        jdbc.sql("""
            select subject, due_at
              from adequacy.running
             where rule = 'assessment.rescore' and subject = any(:subjects)
            """).param("subjects", Columns.keys(subjects)).query(row -> {
            due.put(new EntityId(Columns.uuid(row, "subject")), Columns.instant(row, "due_at"));
        });
        return due;
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }
}
