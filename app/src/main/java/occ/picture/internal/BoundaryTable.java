package occ.picture.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import occ.picture.Boundaries.Boundary;
import occ.reference.Areas;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class BoundaryTable {
    private final JdbcTemplate jdbc;

    BoundaryTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void put(List<Boundary> boundaries, Instant now) {
        jdbc.batchUpdate("""
            insert into picture.boundary (recorded_at, place, geometry) values (?, ?, ?::jsonb)
                on conflict (place) do update
               set recorded_at = excluded.recorded_at, geometry = excluded.geometry
            """, boundaries, boundaries.size(), (row, boundary) -> {
            row.setObject(1, Utc.at(now));
            row.setString(2, boundary.area().key());
            row.setString(3, GeoJsonAreas.geometry(boundary.rings()));
        });
    }

    /** Long ago where there are none. */
    Instant changedAt() {
        return Objects.requireNonNull(jdbc.queryForObject(
                        "select coalesce(max(recorded_at), 'epoch') from picture.boundary", OffsetDateTime.class))
                .toInstant();
    }

    List<Boundary> all() {
        return jdbc.query(
                "select place, geometry::text from picture.boundary order by place",
                (row, number) -> new Boundary(
                        Areas.standard().withKey(row.getString(1)).orElseThrow(),
                        GeoJsonAreas.rings(row.getString(2))));
    }
}
