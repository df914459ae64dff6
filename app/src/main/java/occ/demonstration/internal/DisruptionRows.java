package occ.demonstration.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.copy.CopyManager;

/** Some disruptions with all that belongs to them, table by table in the order in which rows refer to each other. */
record DisruptionRows(
        CopiedRows disruptions, CopiedRows achieved, CopiedRows evidence, CopiedRows steps, CopiedRows followUps) {

    static DisruptionRows none() {
        return new DisruptionRows(
                new CopiedRows(
                        "disruption.disruption",
                        "recorded_at, since, approved_at, first_day, last_day, quarter, class, version, months, id, subject,"
                                + " body, author, panel, reference, kind, state, stage, claimed, level, confirmed, pillar,"
                                + " title, narrative, before, after, learning, learning_action, secondary, effects"),
                new CopiedRows("disruption.achieved", "class, place, overseas, quantity, disruption, type, detail"),
                new CopiedRows("disruption.evidence", "class, place, disruption, origin, words"),
                new CopiedRows("disruption.step", "at, class, number, disruption, by, state, stage, level, words"),
                new CopiedRows(
                        "disruption.follow_up",
                        "checked_at, due, class, number, disruption, by, finding, level, words"));
    }

    void send(CopyManager copy) throws SQLException, IOException {
        for (var rows : List.of(disruptions, achieved, evidence, steps, followUps)) {
            rows.send(copy);
        }
    }
}
