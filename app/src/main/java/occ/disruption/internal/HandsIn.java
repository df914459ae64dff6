package occ.disruption.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import occ.disruption.PanelRules;
import occ.kernel.AccountId;
import occ.kernel.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of some people has a hand in a disruption. */
@Component
class HandsIn {
    private final JdbcClient jdbc;

    HandsIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AccountId, String> of(Reference disruption, Collection<AccountId> people) {
        var back = new HashMap<AccountId, String>();
        jdbc.sql("""
                select p.id, p.id = d.author as wrote, p.organisation = d.body as leads,
                       exists (select from disruption.step s
                                where s.disruption = d.id and s.by = p.id and (s.state = 'SUPERVISED' or s.level is not null))
                       as decided
                  from disruption.disruption d
                  join access.person p on p.id = any (:people)
                 where d.reference = :disruption
                """)
                .param("people", people.stream().map(AccountId::value).toArray(UUID[]::new))
                .param("disruption", disruption.text())
                .query(row -> {
                    var account = new AccountId(Columns.uuid(row, "id"));
                    PanelRules.standingBack(row.getBoolean("wrote"), row.getBoolean("leads"), row.getBoolean("decided"))
                            .ifPresent(why -> back.put(account, why));
                });
        return back;
    }
}
