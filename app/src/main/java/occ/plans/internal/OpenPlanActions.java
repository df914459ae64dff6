package occ.plans.internal;

import java.util.Arrays;
import java.util.List;
import occ.faces.pages.DateWords;
import occ.kernel.EntityId;
import occ.mapping.ArchiveObjection;
import occ.plans.ActionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a plan asks for and nobody has done or given up holds back an archive (R10). */
@Component
class OpenPlanActions implements ArchiveObjection {
    private final JdbcClient jdbc;

    OpenPlanActions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> objections(EntityId subject) {
        return jdbc.sql("""
                select words, reference, due_on
                  from plans.action
                 where subject = :subject and state = any (:open)
                 order by due_on, id
                """)
                .param("subject", subject.value())
                .param(
                        "open",
                        Arrays.stream(ActionState.values())
                                .filter(ActionState::isOpen)
                                .map(ActionState::name)
                                .toArray(String[]::new))
                .query((row, number) -> "The action “%s” (%s), due %s, is open"
                        .formatted(
                                row.getString("words"),
                                row.getString("reference"),
                                DateWords.day(Columns.day(row, "due_on"))))
                .list();
    }
}
