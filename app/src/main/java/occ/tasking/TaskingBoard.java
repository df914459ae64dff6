package occ.tasking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.kernel.Reference;
import occ.kernel.ThreatBand;
import occ.kernel.Tier;
import occ.mapping.SubjectState;
import org.jspecify.annotations.Nullable;

/** What waits for somebody: for a chair or coordinator in their area, and for the officers who lead. */
public interface TaskingBoard {

    /** A stretch of a section in the actor's area, the highest band first, then what waits longest. */
    List<Row> rows(Actor actor, BoardSection section, long offset, int limit);

    /** Every section with its first lines, and how many subjects of the actor's area it holds. */
    Map<BoardSection, Section> sections(Actor actor, int most);

    /** How many subjects of the actor's area each section holds. Every section is there. */
    Map<BoardSection, Integer> counts(Actor actor);

    /** Subjects whose lead the actor was asked to take, the longest asked first. */
    List<Row> asked(Actor actor);

    /** Subjects the actor leads, the highest band first. */
    List<Row> led(Actor actor);

    int countAsked(Actor actor);

    record Section(int count, List<Row> first) {}

    /** One subject with its response, as a list shows it. {@code area} is the name of its place. */
    record Row(
            EntityId subject,
            EntityKind kind,
            Reference reference,
            String name,
            SubjectState state,
            Instant since,
            String area,
            @Nullable ThreatBand band,
            @Nullable Tier tier,
            boolean interim,
            @Nullable String riskHolder,
            @Nullable String owner,
            @Nullable LeadAssignment lead,
            @Nullable LocalDate reviewDue) {}
}
