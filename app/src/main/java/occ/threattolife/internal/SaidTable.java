package occ.threattolife.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import occ.kernel.Reference;
import occ.threattolife.Answer;
import occ.threattolife.Said;
import occ.threattolife.ThreatId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SaidTable {
    private final JdbcClient jdbc;

    SaidTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ThreatId threat, Said said) {
        jdbc.sql("""
                insert into threattolife.said (threat, at_risk, from_whom, what, place_and_time, how_known,
                                               source_at_risk, young, record)
                values (:threat, :at_risk, :from_whom, :what, :place_and_time, :how_known,
                        :source_at_risk, :young, :record)
                """)
                .param("threat", threat.value())
                .param("at_risk", said.atRisk())
                .param("from_whom", said.from())
                .param("what", said.what())
                .param("place_and_time", said.placeAndTime())
                .param("how_known", said.known())
                .param("source_at_risk", said.sourceAtRisk().name())
                .param("young", said.young().name())
                .param(
                        "record",
                        Optional.ofNullable(said.record()).map(Reference::text).orElse(null))
                .update();
    }

    Said of(ThreatId threat) {
        return jdbc.sql("""
                select at_risk, from_whom, what, place_and_time, how_known, source_at_risk, young, record
                  from threattolife.said
                 where threat = :threat
                """)
                .param("threat", threat.value())
                .query((row, number) -> said(row))
                .single();
    }

    private static Said said(ResultSet row) throws SQLException {
        return new Said(
                row.getString("at_risk"),
                row.getString("from_whom"),
                row.getString("what"),
                row.getString("place_and_time"),
                row.getString("how_known"),
                Answer.valueOf(row.getString("source_at_risk")),
                Answer.valueOf(row.getString("young")),
                Optional.ofNullable(row.getString("record")).map(Reference::new).orElse(null));
    }
}
