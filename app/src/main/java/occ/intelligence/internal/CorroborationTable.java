package occ.intelligence.internal;

import java.time.Instant;
import java.util.Optional;
import occ.kernel.Reference;
import occ.sources.CorroborationBand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CorroborationTable {
    private final JdbcClient jdbc;

    CorroborationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(Reference report, CorroborationBand band, Instant at) {
        jdbc.sql("""
                insert into intelligence.corroboration (at, band, report)
                values (:at, :band, :report)
                    on conflict (report) do update set at = excluded.at, band = excluded.band
                """)
                .param("at", Utc.at(at))
                .param("band", band.ordinal())
                .param("report", report.text())
                .update();
    }

    Optional<CorroborationBand> of(Reference report) {
        return jdbc.sql("select band from intelligence.corroboration where report = :report")
                .param("report", report.text())
                .query((row, number) -> CorroborationBand.values()[row.getInt("band")])
                .optional();
    }

    boolean isReport(Reference reference) {
        return jdbc.sql("select intelligence.is_report(:reference)")
                .param("reference", reference.text())
                .query(Boolean.class)
                .single();
    }
}
