package occ.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import occ.access.Organisation;
import occ.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class OrganisationTable {
    private final JdbcClient jdbc;

    OrganisationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Organisation> all() {
        return jdbc.sql("""
                select id, key, name, kind, sector, competent, parent, ons_code
                  from access.organisation
                 order by name
                """).query((row, number) -> organisation(row)).list();
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        var parent = row.getObject("parent", UUID.class);
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                row.getString("key"),
                row.getString("name"),
                Organisation.Kind.valueOf(row.getString("kind")),
                Organisation.Sector.valueOf(row.getString("sector")),
                row.getBoolean("competent"),
                parent == null ? null : new OrganisationId(parent),
                row.getString("ons_code"));
    }
}
