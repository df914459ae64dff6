package occ.picture.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import occ.access.AccessClasses;
import occ.access.Attestations;
import occ.access.Compartment;
import occ.access.Transactions;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.kernel.EntityId;
import occ.kernel.EntityKind;
import occ.mapping.SubjectAddress;
import occ.mapping.SubjectState;
import occ.mapping.SubjectState.Holder;
import occ.picture.HiddenSubjects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredHiddenSubjects implements HiddenSubjects {
    /** Those whose lead must have accepted. Before that, an interim tier answers for them and nobody leads yet. */
    private static final List<SubjectState> LED = List.of(SubjectState.MAPPED, SubjectState.MONITORED);

    private final JdbcClient jdbc;
    private final AccessClasses classes;
    private final Attestations attestations;
    private final Transactions transactions;
    private final Trail trail;

    StoredHiddenSubjects(
            JdbcClient jdbc, AccessClasses classes, Attestations attestations, Transactions transactions, Trail trail) {
        this.jdbc = jdbc;
        this.classes = classes;
        this.attestations = attestations;
        this.transactions = transactions;
        this.trail = trail;
    }

    private record Row(EntityId id, Hidden hidden) {}

    @Override
    public List<Hidden> of(Actor sponsor, Compartment compartment) {
        return transactions.as(sponsor, () -> {
            attestations.made(sponsor, compartment);
            var rows = rows(compartment);
            var ids = rows.stream().map(Row::id).toList();
            trail.append(
                    sponsor,
                    Entry.of(Operation.CONSULTATION, "picture.hidden-read", ids).counting(ids.size()));
            return rows.stream().map(Row::hidden).toList();
        });
    }

    private List<Row> rows(Compartment compartment) {
        return jdbc.sql("""
                select subject, kind, reference, name, state, owner is not null as owned, tier is not null as tiered,
                       interim_tier is not null as interim, coalesce(lead_accepted, false) as led,
                       planned
                  from picture.register
                 where superseded_at is null and class = any(:classes) and state <> all(:ended)
                 order by name, subject
                """)
                .param(
                        "classes",
                        classes.within(compartment).stream()
                                .map(id -> id.value())
                                .toArray(Integer[]::new))
                .param("ended", ended())
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var state = SubjectState.valueOf(row.getString("state"));
        var led = LED.contains(state);
        var address = SubjectAddress.of(EntityKind.of(row.getInt("kind")), row.getString("reference"));
        return new Row(
                new EntityId(row.getObject("subject", UUID.class)),
                new Hidden(
                        row.getString("name"),
                        address,
                        state,
                        row.getBoolean("owned"),
                        row.getBoolean("tiered") || !led && row.getBoolean("interim"),
                        !led || row.getBoolean("led"),
                        !led || row.getBoolean("planned")));
    }

    private static String[] ended() {
        return Stream.of(SubjectState.values())
                .filter(state -> state.holder() == Holder.NOBODY)
                .map(SubjectState::name)
                .toArray(String[]::new);
    }
}
